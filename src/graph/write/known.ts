import type { ArticleFacts } from '../../domain/canon.ts';
import type { Language } from '../../domain/language.ts';
import { foldName } from '../../domain/name-key.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { Row, Transaction } from '../engine.ts';
import type { RecordStatus } from '../store.ts';
import type { PreparedArticle } from './prepare.ts';
import { lookUp } from './rows.ts';

/** An article as the graph has it. */
export interface KnownArticle {
  id: string;
  contentHash: string;
  title: string | null;
  publishedAt: string | null;
  /** Name of who published it, as the article writes it. */
  source: string | null;
  language: Language;
  extractor: string;
  duplicateOf: string | null;
  bands: string[];
  sketch: number[];
  ingestedAt: string;
  organizations: string[];
  topics?: TopicId[];
}

/** What the canon needs to know of a stored article. */
export const factsOf = ({ id, publishedAt, source, language, contentHash, duplicateOf, topics }: KnownArticle): ArticleFacts => ({
  id, publishedAt: publishedAt ?? null, source: source ? foldName(source) : null, language, contentHash, duplicateOf: duplicateOf ?? null, topics: topics ?? [],
});

export async function knownArticles(transaction: Transaction, ids: string[]): Promise<Map<string, KnownArticle>> {
  return byId(await lookUp(transaction, 'articles', 'ids', ids));
}

const byId = (rows: Row[]): Map<string, KnownArticle> => new Map(rows.map(({ article }) => [article.id, article as KnownArticle]));

/**
 * What becomes of articles that are written one after the other, with what the graph is before. Leaves in `contents`, the content hash of every
 * article's content by id, how it is afterwards.
 */
export function statusesOf(articles: PreparedArticle[], known: Map<string, KnownArticle>, contents: Map<string, string>): RecordStatus[] {
  return articles.map(({ id, contentHash }) => {
    const before = known.get(id);
    const shared = [...contents].some(([other, hash]) => other !== id && hash === contentHash);
    contents.set(id, contentHash);
    if (before) return before.contentHash === contentHash ? 'UNCHANGED' : 'UPDATED';
    return shared ? 'DUPLICATE' : 'CREATED';
  });
}
