import type { Engine } from '../engine.ts';
import type { SearchDocument } from '../search/documents.ts';
import { documentKey } from '../search/entry.ts';
import { pageCount, pageOf } from '../search/pages.ts';
import { postedOf, postedText } from '../search/posted.ts';
import { beginningOf, pageId, wordId } from '../search/word-id.ts';
import { writeRows } from './rows.ts';

/** Pages or documents that one transaction writes. */
const ROWS = 5_000;
const WEIGHTS = 128;

/**
 * The index of a whole graph, put together in memory and written page by page, each once: what `changeSearch` makes of the same documents, many times as fast.
 * Holds some two kilobytes for an article of two pages.
 */
export class SearchBulk {
  private readonly engine: Engine;
  private readonly keys: string[] = [];
  private readonly tails: string[] = [];
  /** By word the documents that have it: their number, and the digit of the weight as a code of ASCII, in one small integer. */
  private readonly lists = new Map<string, number[]>();
  private rows: object[] = [];

  /** @param engine one whose index is empty */
  constructor(engine: Engine) {
    this.engine = engine;
  }

  async add(documents: readonly SearchDocument[]): Promise<void> {
    for (const document of documents) {
      const { kind, subject, id } = document;
      const posted = postedOf(document);
      const number = this.keys.push(documentKey(kind, subject)) - 1;
      this.tails.push(posted.tail);
      for (const [term, weight] of posted.weights) {
        const word = wordId(kind, term);
        const entry = number * WEIGHTS + weight.charCodeAt(0);
        const list = this.lists.get(word);
        if (list) list.push(entry);
        else this.lists.set(word, [entry]);
      }
      this.rows.push({ key: this.keys[number], kind, id, posted: postedText(posted) });
    }
    if (this.rows.length >= ROWS) await this.writeDocuments();
  }

  /** Writes the lists, when all documents were added. */
  async finish(): Promise<void> {
    await this.writeDocuments();
    let pages: object[] = [];
    for (const [word, list] of this.lists) {
      pages.push(...this.pagesOf(word, list));
      if (pages.length < ROWS) continue;
      await this.writePages(pages);
      pages = [];
    }
    await this.writePages(pages);
  }

  private pagesOf(word: string, list: readonly number[]): object[] {
    const count = pageCount(list.length);
    const entries = Array.from({ length: count }, (): string[] => []);
    for (const entry of list) {
      const number = Math.floor(entry / WEIGHTS);
      entries[pageOf(this.keys[number]!, count)]!.push(this.keys[number]! + this.tails[number]! + String.fromCharCode(entry % WEIGHTS));
    }
    return entries.flatMap((texts, page) => (texts.length === 0 && page > 0 ? [] : [{
      id: pageId(word, page), word, entries: texts.sort().join(''), documents: page === 0 && count > 1 ? list.length : null, beginning: page === 0 ? beginningOf(word) : null,
    }]));
  }

  private async writeDocuments(): Promise<void> {
    const { rows } = this;
    this.rows = [];
    if (rows.length > 0) await this.engine.write((transaction) => writeRows(transaction, 'save-search-documents', rows));
  }

  private async writePages(pages: object[]): Promise<void> {
    if (pages.length > 0) await this.engine.write((transaction) => writeRows(transaction, 'create-search-pages', pages));
  }
}
