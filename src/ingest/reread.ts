import { setImmediate } from 'node:timers/promises';
import { isImported, type ArticleInput } from '../domain/article.ts';
import type { DocumentRecord } from '../domain/record.ts';
import type { ArticleStore, Reading } from '../graph/store.ts';
import { differenceOf, type Difference } from './difference.ts';

/** An article that is read otherwise now. */
export interface Reread extends Difference {
  id: string;
  title: string | null;
  /** Versions of the extractors that read it then and now. */
  was: string;
  is: string;
}

export interface RereadParts {
  /** Pages of what the graph holds. */
  stored: AsyncIterable<Reading[]>;
  extract(article: ArticleInput): DocumentRecord;
  store: Pick<ArticleStore, 'record'>;
}

/**
 * Reads the stored articles again, and says of each that a newer extractor reads otherwise how. Nothing is written unless `write` is true; then the new
 * reading takes the old one's place a page at a time, one whose findings are the same as well, since it bears the new version.
 * Rows of datasets stay as they are: no extractor can read them.
 */
export async function* reread({ stored, extract, store }: RereadParts, { write }: { write: boolean }): AsyncGenerator<Reread | null> {
  for await (const page of stored) {
    const changed: Reading[] = [];
    for (const { article, record, contentHash } of page) {
      if (isImported(record)) {
        yield null;
        continue;
      }
      const again = extract(article);
      const isNewer = again.extractor !== record.extractor;
      if (isNewer) changed.push({ article, record: again, ...(contentHash === undefined ? {} : { contentHash }) });
      const difference = differenceOf(record, again);
      const differs = isNewer && difference.added.length + difference.removed.length > 0;
      yield differs ? { id: article.id!, title: record.title, was: record.extractor, is: again.extractor, ...difference } : null;
    }
    if (write && changed.length > 0) await store.record(changed);
    await setImmediate();
  }
}
