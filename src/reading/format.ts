import { extname } from 'node:path';

export type Format = 'text' | 'html' | 'feed' | 'json' | 'jsonl';

const BY_EXTENSION: Record<string, Format> = {
  '.txt': 'text', '.text': 'text', '.md': 'text', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.rss': 'feed', '.atom': 'feed', '.rdf': 'feed',
  '.json': 'json', '.jsonl': 'jsonl', '.ndjson': 'jsonl',
};

/** The format that a file's name states; null where only the content tells (`.xml` may be a feed or a page). */
export const formatOfName = (path: string): Format | null => BY_EXTENSION[extname(path).toLowerCase()] ?? null;

const BEFORE_ROOT = [/^\s+/, /^<\?[\s\S]*?\?>/, /^<!--[\s\S]*?-->/, /^<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>/i];
const FEED_ROOT = /^<(?:rss|feed|rdf:RDF)[\s>]/i;
const PAGE_ROOT = /^<(?:html|head|body|title|meta|link|script|style|div|article|section|main|header|h[1-6]|p|table|a|span|b|br)\b/i;
/** Where a document's root stands: behind its prolog, comments and DOCTYPE. UTF-16 code units. */
const HEAD = 10_000;

/** A document from its root element on. */
function fromRoot(text: string): string {
  let rest = text.slice(0, HEAD);
  for (let skipped = true; skipped; ) {
    const start = BEFORE_ROOT.map((pattern) => pattern.exec(rest)?.[0] ?? '').find((piece) => piece !== '') ?? '';
    rest = rest.slice(start.length);
    skipped = start !== '';
  }
  return rest;
}

/** The format of a document by its beginning. */
export function formatOfContent(text: string): Format {
  const root = fromRoot(text);
  if (/^(?:\{|\[\s*[{\]])/.test(root)) return 'json';
  if (FEED_ROOT.test(root)) return 'feed';
  return PAGE_ROOT.test(root) ? 'html' : 'text';
}

/** The format that an HTTP content type states, null where the content tells, undefined where it is nothing that is read. */
export function formatOfMediaType(type: string): Format | null | undefined {
  const media = type.split(';', 1)[0]!.trim().toLowerCase();
  if (media === 'text/html' || media === 'application/xhtml+xml') return 'html';
  if (/^application\/(?:rss|atom|rdf)\+xml$/.test(media)) return 'feed';
  if (/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$|^application\/json-seq$/.test(media)) return 'jsonl';
  if (media === 'application/json' || media.endsWith('+json')) return 'json';
  if (media === '' || media === 'application/octet-stream' || /^(?:text\/.*|application\/xml|.*\+xml)$/.test(media)) return null;
  return undefined;
}
