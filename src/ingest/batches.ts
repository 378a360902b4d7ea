import { articleKey, contentHash } from '../domain/article-key.ts';
import type { ArticleInput } from '../domain/article.ts';

/**
 * Parts of a stream of articles, each of at most `size`, in which no article has a key or a content that another of its part has: the second
 * must find what the first one wrote.
 */
export async function* batches(articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>, size: number): AsyncGenerator<Batch> {
  let batch = new Batch();
  for await (const article of articles) {
    const marks = [`key ${articleKey(article)}`, `content ${contentHash(article)}`];
    if (batch.articles.length >= size || batch.hasAny(marks)) {
      yield batch;
      batch = new Batch();
    }
    batch.add(article, marks);
  }
  if (batch.articles.length > 0) yield batch;
}

export class Batch {
  readonly articles: ArticleInput[] = [];
  private readonly marks = new Set<string>();

  add(article: ArticleInput, marks: string[]): void {
    this.articles.push(article);
    for (const mark of marks) this.marks.add(mark);
  }

  hasAny(marks: Iterable<string>): boolean {
    for (const mark of marks) if (this.marks.has(mark)) return true;
    return false;
  }

  /** Whether the two hold an article of one key or content, so that one must wait for the other. */
  conflictsWith(other: Batch): boolean {
    return this.hasAny(other.marks);
  }
}
