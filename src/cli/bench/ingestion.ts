import type { ArticleInput } from '../../domain/article.ts';
import type { OpenGraph } from '../parts.ts';

/** Articles written in one run. */
export const INGESTED = 300;

/** The texts over and over, each time another article by its key and its last line, so that none is a duplicate. */
export function manyArticles(articles: readonly ArticleInput[], count = INGESTED): ArticleInput[] {
  return Array.from({ length: count }, (_, index) => {
    const article = articles[index % articles.length]!;
    return { ...article, id: `bench:${index}`, url: null, text: `${article.text}\n\n${index}` };
  });
}

/** Articles a second of wall time, reading, resolution and writing together. @throws what keeps an article from being taken */
export async function measureIngestion({ ingest }: OpenGraph, articles: readonly ArticleInput[]): Promise<number> {
  const start = performance.now();
  await ingest.ingestAll(articles, {
    onProgress({ error }) {
      if (error) throw error;
    },
  });
  return articles.length / ((performance.now() - start) / 1_000);
}
