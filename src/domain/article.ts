import type { Language } from './language.ts';

/** An article as a reader hands it on: the text, and what is known about it from outside the text. */
export interface ArticleInput {
  /** The key that the source states; a file's name is none and stands in `name`. */
  id: string | null;
  /** What to call it where no id is stated: the file's name without its extension. */
  name: string | null;
  /** Decoded text without byte-order mark; all offsets count into it. For HTML and feeds: title, blank line, body. */
  text: string;
  title: string | null;
  language: Language | null;
  /** ISO date (`YYYY-MM-DD`) or null; never the day of reading. */
  publishedAt: string | null;
  url: string | null;
  /** Who published it, e.g. `DKNews.kz`. */
  source: string | null;
  /** RECORD for a row of a dataset, which an importer read and no extractor can; an article where it is absent. */
  kind?: ArticleKind;
}

/** What stands in the graph as an article: one that people read, or a row of a dataset. */
export const ARTICLE_KINDS = ['ARTICLE', 'RECORD'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What reads rows of datasets; versions of extractors never begin so. */
export const importerOf = (format: string, version: number): string => `import/${format}/${version}`;
/** Whether it was a row that was read, which no extractor can. */
export const isImported = ({ extractor }: { extractor: string }): boolean => extractor.startsWith('import/');
