import { stat } from 'node:fs/promises';
import type { ArticleInput } from '../domain/article.ts';
import type { BilateralError } from '../domain/errors.ts';
import { filesBelow } from '../reading/folder.ts';
import { isFailure } from '../reading/read-item.ts';
import type { ReadingOptions } from '../reading/reading-options.ts';
import { readSources } from '../reading/sources.ts';

/** The articles of sources as they are read, until `signal` aborts; those that cannot be read go to `onFailure`. */
export async function* articlesOf(sources: readonly string[], options: ReadingOptions, signal: AbortSignal, onFailure: (error: BilateralError) => void): AsyncGenerator<ArticleInput> {
  for await (const item of readSources(sources, options)) {
    if (signal.aborted) return;
    if (isFailure(item)) onFailure(item.error);
    else yield item.article;
  }
}

/** How many files there are to read; each may hold several articles. */
export async function countFiles(sources: readonly string[]): Promise<number> {
  let count = 0;
  for (const source of sources) {
    const isFolder = await stat(source).then((found) => found.isDirectory(), () => false);
    if (!isFolder) count += 1;
    else for await (const _ of filesBelow(source)) count += 1;
  }
  return count;
}
