/** Bytes of UTF-8 that one article's text may have: what `--max-text` is set to when nobody sets it. */
export const DEFAULT_MAX_TEXT = 20_000_000;

export interface ReadingOptions {
  /** Bytes that one article, page or downloaded document may have. */
  maxText: number;
  /** Whether addresses of this machine and of private networks may be fetched. */
  allowPrivate: boolean;
  /** Milliseconds that one address may take, redirects included. */
  timeout: number;
  /** Where `-` reads from. */
  standardInput: AsyncIterable<Uint8Array>;
}

export const DEFAULT_READING_OPTIONS: ReadingOptions = {
  maxText: DEFAULT_MAX_TEXT,
  allowPrivate: false,
  timeout: 20_000,
  // Opened only when it is read: to look at it is to open it.
  standardInput: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
};

/** Files that hold many articles may be this many times as long as one text. */
const ARTICLES_IN_A_DOCUMENT = 10;
export const maxDocument = (options: ReadingOptions): number => options.maxText * ARTICLES_IN_A_DOCUMENT;

/** A number of bytes as a person reads it. */
export function inBytes(count: number): string {
  if (count >= 1_000_000) return `${Math.round(count / 100_000) / 10} MB`;
  return count >= 1_000 ? `${Math.round(count / 100) / 10} kB` : `${count} bytes`;
}
