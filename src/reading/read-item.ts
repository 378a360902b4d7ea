import type { ArticleInput } from '../domain/article.ts';
import type { BilateralError } from '../domain/errors.ts';

/** An article that was read, and where: a file's path, an address, or either with a line's or item's number. `verbatim` says that its text stands so in the input (plain text, JSON) and was not derived from it (HTML, feeds). */
export interface ReadArticle {
  article: ArticleInput;
  name: string;
  verbatim: boolean;
}

/** What could not be read, and where. */
export interface ReadFailure {
  error: BilateralError;
  name: string;
}

/** Readers yield these in the input's order; one bad item never ends the rest. */
export type ReadItem = ReadArticle | ReadFailure;

export const isFailure = (item: ReadItem): item is ReadFailure => 'error' in item;
