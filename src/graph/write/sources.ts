import { groupBy } from '../../domain/group-by.ts';
import type { Transaction } from '../engine.ts';
import { lock, writeRows } from './rows.ts';

export interface Publication {
  article: string;
  /** Folded name of the source. */
  source: string;
  name: string;
  ingestedAt: string;
}

/** Links articles to their sources, and takes away sources that lost their last. Comes last, since a much-read source is held for all others. */
export async function changeSources(transaction: Transaction, published: Publication[], lost: string[]): Promise<void> {
  const sources = groupBy(published, ({ source }) => source);
  await lock(transaction, 'source', [...sources.keys(), ...lost]);
  await writeRows(transaction, 'save-sources', [...sources].map(([id, publications]) => ({
    id,
    name: publications.map(({ name }) => name).sort()[0]!,
    articles: publications.length,
    ingestedAt: publications[0]!.ingestedAt,
  })));
  await writeRows(transaction, 'publish', published.map(({ article, source }) => ({ article, source })));
  await writeRows(transaction, 'unpublish', [...groupBy(lost, (source) => source)].map(([source, articles]) => ({ source, articles: articles.length })));
}
