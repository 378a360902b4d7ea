import type { ArticleInput } from '../../src/domain/article.ts';
import type { DocumentRecord } from '../../src/domain/record.ts';
import { extract } from '../../src/extraction/extract.ts';
import { isFailure } from '../../src/reading/read-item.ts';
import { DEFAULT_READING_OPTIONS } from '../../src/reading/reading-options.ts';
import { readSources } from '../../src/reading/sources.ts';
import { misplacedQuotes } from './misplaced-quotes.ts';

/** What was read out of a set of texts. */
export interface TextsRead {
  readings: { text: string; record: DocumentRecord }[];
  /** By the article's id. */
  records: Map<string, DocumentRecord>;
  /** Sentences about texts that could not be read, and about quotes that do not stand where they say. They quote nothing. */
  faults: string[];
}

/** The articles of folders and files, read as the program reads them. @throws when one of them cannot be */
export async function articlesOf(paths: readonly string[]): Promise<ArticleInput[]> {
  const articles: ArticleInput[] = [];
  for await (const item of readSources([...paths], DEFAULT_READING_OPTIONS)) {
    if (isFailure(item)) throw item.error;
    articles.push(item.article);
  }
  return articles;
}

export function readTexts(articles: readonly ArticleInput[]): TextsRead {
  const read: TextsRead = { readings: [], records: new Map(), faults: [] };
  for (const article of articles) {
    const id = article.id ?? article.name ?? '';
    try {
      const record = extract(article);
      read.readings.push({ text: article.text, record });
      read.records.set(id, record);
      for (const path of misplacedQuotes(article.text, record)) read.faults.push(`${id}: the quote of ${path} does not stand at its offsets.`);
    } catch (error) {
      read.faults.push(`${id}: ${(error as Error).message}`);
    }
  }
  return read;
}
