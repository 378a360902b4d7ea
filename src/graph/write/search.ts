import type { SearchDocument } from '../search/documents.ts';
import { documentKey, ENTRY_LENGTH, KEY_LENGTH } from '../search/entry.ts';
import { movedPages, pageCount, pageOf } from '../search/pages.ts';
import { postedOf, postedText, readPosted, type Posted } from '../search/posted.ts';
import { beginningOf, pageId, wordId } from '../search/word-id.ts';
import type { Transaction } from '../engine.ts';
import { lock, lookUp, writeKeys, writeRows } from './rows.ts';

/** A thing that search finds no longer. */
export type Gone = Pick<SearchDocument, 'kind' | 'subject'>;

const NOTHING: Posted = { tail: '', weights: new Map() };

/** What becomes of one word's list: entries by document key, null for what goes. */
type ListChange = Map<string, string | null>;

/** Brings the index up to date with things that came, changed or went. */
export async function changeSearch(transaction: Transaction, saved: readonly SearchDocument[], gone: readonly Gone[]): Promise<void> {
  const documents = new Map(saved.map((document) => [documentKey(document.kind, document.subject), document]));
  const keys = new Set([...documents.keys(), ...gone.map(({ kind, subject }) => documentKey(kind, subject))]);
  if (keys.size === 0) return;
  // Every write changes the lists of the same common words, so writers go through one by one from here on.
  await lock(transaction, 'search', ['index']);
  const stored = new Map((await lookUp(transaction, 'search-documents', 'keys', keys)).map(({ key, id, posted }) => [key as string, { id, posted }]));
  const rows: { key: string; kind: string; id: string; posted: string }[] = [];
  const lists = new Map<string, ListChange>();
  for (const key of keys) {
    const document = documents.get(key);
    const before = stored.get(key);
    const after = document ? postedOf(document) : NOTHING;
    const text = document ? postedText(after) : null;
    if (document && (before?.posted !== text || before!.id !== document.id)) rows.push({ key, kind: document.kind, id: document.id, posted: text! });
    if (before?.posted === text) continue;
    change(lists, (document ?? gone.find(({ kind, subject }) => documentKey(kind, subject) === key)!).kind, key, before ? readPosted(before.posted) : NOTHING, after);
  }
  await Promise.all([
    writeRows(transaction, 'save-search-documents', rows),
    writeKeys(transaction, 'delete-search-documents', 'keys', [...stored.keys()].filter((key) => !documents.has(key))),
    changeLists(transaction, lists),
  ]);
}

function change(lists: Map<string, ListChange>, kind: SearchDocument['kind'], key: string, before: Posted, after: Posted): void {
  const put = (term: string, entry: string | null): void => {
    const word = wordId(kind, term);
    let list = lists.get(word);
    if (!list) lists.set(word, (list = new Map()));
    list.set(key, entry);
  };
  for (const term of before.weights.keys()) if (!after.weights.has(term)) put(term, null);
  for (const [term, weight] of after.weights) if (before.tail !== after.tail || before.weights.get(term) !== weight) put(term, key + after.tail + weight);
}

interface Page {
  /** How many documents a list of several pages holds, on its first page; a list of one page says so by its length. */
  documents: number | null;
  entries: string;
}

const lengthOf = (page: Page | undefined): number => page?.documents ?? (page?.entries.length ?? 0) / ENTRY_LENGTH;

async function changeLists(transaction: Transaction, lists: ReadonlyMap<string, ListChange>): Promise<void> {
  const pages = await pagesOf(transaction, [...lists.keys()].map((word) => pageId(word, 0)));
  const countOf = (word: string): number => lengthOf(pages.get(pageId(word, 0)));
  const further = [...lists].flatMap(([word, list]) => {
    const count = pageCount(countOf(word));
    return count === 1 ? [] : [...new Set([...list.keys()].map((key) => pageOf(key, count)))].filter((page) => page > 0).map((page) => pageId(word, page));
  });
  for (const [id, page] of await pagesOf(transaction, further)) pages.set(id, page);

  const counts = new Map([...lists].map(([word, list]) => [word, { before: countOf(word), after: countAfter(list, word, countOf(word), pages) }]));
  const moved = [...counts].flatMap(([word, { before, after }]) =>
    [...movedPages(pageCount(before), pageCount(after))].map((page) => pageId(word, page)).filter((id) => !pages.has(id)));
  for (const [id, page] of await pagesOf(transaction, moved)) pages.set(id, page);

  const created: object[] = [];
  const updated: object[] = [];
  const counted: object[] = [];
  const deleted: string[] = [];
  for (const [word, list] of lists) {
    const { before, after } = counts.get(word)!;
    const [former, count] = [pageCount(before), pageCount(after)];
    const textOf = (page: number): string => pages.get(pageId(word, page))?.entries ?? '';
    for (const [page, text] of former === count ? patchedPages(list, count, textOf) : dealtPages(list, former, count, textOf)) {
      const id = pageId(word, page);
      const known = pages.get(id);
      const isEmpty = page === 0 ? after === 0 : text === '';
      if (isEmpty) {
        if (known) deleted.push(id);
      } else {
        const documents = page === 0 && count > 1 ? after : null;
        if (!known) created.push({ id, word, entries: text, documents, beginning: page === 0 ? beginningOf(word) : null });
        else {
          if (known.entries !== text) updated.push({ id, entries: text });
          if (known.documents !== documents) counted.push({ id, documents });
        }
      }
    }
  }
  await Promise.all([
    writeRows(transaction, 'create-search-pages', created),
    writeRows(transaction, 'update-search-pages', updated),
    writeRows(transaction, 'count-search-pages', counted),
    writeKeys(transaction, 'delete-search-pages', 'ids', deleted),
  ]);
}

async function pagesOf(transaction: Transaction, ids: string[]): Promise<Map<string, Page>> {
  const rows = await lookUp(transaction, 'search-pages', 'ids', ids);
  return new Map(rows.map(({ id, documents, entries }) => [id, { documents: documents ?? null, entries }]));
}

/** How many documents the list holds afterwards; those of the change that it has already stand on pages that were read. */
function countAfter(list: ListChange, word: string, before: number, pages: ReadonlyMap<string, Page>): number {
  let count = before;
  for (const [key, entry] of list) {
    const isHeld = holds(pages.get(pageId(word, pageOf(key, pageCount(before)))), key);
    if (entry !== null && !isHeld) count++;
    if (entry === null && isHeld) count--;
  }
  return count;
}

const holds = (page: Page | undefined, key: string): boolean => page !== undefined && page.entries.startsWith(key, placeIn(page.entries, key));

/** Where a key's entry stands among entries that are sorted, or would stand. */
function placeIn(entries: string, key: string): number {
  let low = 0;
  let high = entries.length / ENTRY_LENGTH;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries.slice(middle * ENTRY_LENGTH, middle * ENTRY_LENGTH + KEY_LENGTH) < key) low = middle + 1;
    else high = middle;
  }
  return low * ENTRY_LENGTH;
}

/** Pages of a list whose number stays, with what they hold afterwards; the first one always, which counts. */
function patchedPages(list: ListChange, count: number, textOf: (page: number) => string): Map<number, string> {
  const texts = new Map([[0, textOf(0)]]);
  for (const [key, entry] of list) {
    const page = pageOf(key, count);
    const text = texts.get(page) ?? textOf(page);
    const at = placeIn(text, key);
    texts.set(page, text.slice(0, at) + (entry ?? '') + text.slice(text.startsWith(key, at) ? at + ENTRY_LENGTH : at));
  }
  return texts;
}

/** Pages of a list that grows or shrinks by some: what stands on those that change, dealt out anew; nothing on those that go. */
function dealtPages(list: ListChange, former: number, count: number, textOf: (page: number) => string): Map<number, string> {
  const touched = new Set([0, ...movedPages(former, count), ...[...list.keys()].flatMap((key) => [pageOf(key, former), pageOf(key, count)])]);
  const entries = [...list.values()].filter((entry) => entry !== null);
  for (const page of touched) {
    const text = textOf(page);
    for (let at = 0; at < text.length; at += ENTRY_LENGTH) if (!list.has(text.slice(at, at + KEY_LENGTH))) entries.push(text.slice(at, at + ENTRY_LENGTH));
  }
  const dealt = new Map([...touched].map((page): [number, string[]] => [page, []]));
  for (const entry of entries) dealt.get(pageOf(entry, count))!.push(entry);
  return new Map([...dealt].map(([page, own]) => [page, own.sort().join('')]));
}
