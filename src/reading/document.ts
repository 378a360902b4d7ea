import { BilateralError, UnreadableSource } from '../domain/errors.ts';
import { charsetWithin, decode } from './encoding.ts';
import { formatOfContent, type Format } from './format.ts';
import { readJsonDocument } from './json-document.ts';
import { readJsonLines } from './json-lines.ts';
import { plainTextArticle } from './plain-text.ts';
import type { ReadItem } from './read-item.ts';
import { checkLength } from './text-limit.ts';

/** A document that was fetched whole, and what is known of it. */
export interface SourceDocument {
  bytes: Uint8Array;
  /** What to call its article where it states no id. */
  name: string;
  /** Its path or address, for errors. */
  origin: string;
  format: Format | null;
  /** Charset of the HTTP header. */
  charset: string | null;
  /** The address that it came from in the end, null for a file. */
  address: URL | null;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readAs(format: Format, text: string, source: SourceDocument, maxText: number): AsyncGenerator<ReadItem> {
  const { name, origin, address } = source;
  if (format === 'json') yield* readJsonDocument(text, name, origin, maxText);
  else if (format === 'feed') yield* (await import('./feed/feed.ts')).readFeed(text, name, origin, address, maxText);
  else {
    checkLength(text, origin, maxText);
    const article = format === 'html' ? (await import('./html/page.ts')).pageArticle(text, name, origin, address) : plainTextArticle(text, name, origin);
    yield { article: { ...article, url: article.url ?? address?.href ?? null }, name: origin, verbatim: format === 'text' };
  }
}

/** A parser that fails in its own way (its stack may be too small for a document) must not end the batch either. */
const unexpected = (error: unknown, origin: string): UnreadableSource =>
  new UnreadableSource(`${origin} cannot be read (${String((error as Error).message).split('\n', 1)[0]}); leave it out.`);

/** A first line that is a whole object, with more behind it, says that lines are meant, whatever the file is called. */
function looksLikeLines(text: string): boolean {
  const [, first] = /^\s*(\{.*\})[^\S\n]*\n\s*\S/.exec(text) ?? [];
  try {
    return first !== undefined && Boolean(JSON.parse(first));
  } catch {
    return false;
  }
}

/**
 * The articles of a document; one that cannot be read is one failure. The readers of HTML and feeds are loaded only when one comes: they take
 * longer to load than a plain text takes to read.
 */
export async function* readDocument(source: SourceDocument, maxText: number): AsyncGenerator<ReadItem> {
  try {
    if (source.format === 'jsonl') return yield* readJsonLines(once(source.bytes), source.name, source.origin, maxText);
    const text = decode(source.bytes, source.origin, source.charset ?? charsetWithin(source.bytes));
    const format = source.format ?? formatOfContent(text);
    if (format === 'json' && looksLikeLines(text)) return yield* readJsonLines(once(source.bytes), source.name, source.origin, maxText);
    yield* readAs(format, text, source, maxText);
  } catch (error) {
    yield { error: error instanceof BilateralError ? error : unexpected(error, source.origin), name: source.origin };
  }
}
