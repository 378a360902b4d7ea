import type { ArticleFacts } from '../../domain/canon.ts';
import { foldName } from '../../domain/name-key.ts';
import type { Row, Transaction } from '../engine.ts';
import type { RecordStatus } from '../store.ts';
import type { PreparedArticle } from './prepare.ts';
import { lookUp } from './rows.ts';

/** An article as the graph has it. */
export interface KnownArticle {
  id: string;
  contentHash: string;
  publishedAt: string | null;
  /** Name of who published it, as the article writes it. */
  source: string | null;
  extractor: string;
  duplicateOf: string | null;
  ingestedAt: string;
  organizations: string[];
}

/** What the canon needs to know of a stored article. */
export const factsOf = ({ id, publishedAt, source }: Pick<KnownArticle, 'id' | 'publishedAt' | 'source'>): ArticleFacts => ({
  id, publishedAt, source: source === null ? null : foldName(source),
});

export async function knownArticles(transaction: Transaction, ids: string[]): Promise<Map<string, KnownArticle>> {
  return byId(await lookUp(transaction, 'articles', 'ids', ids));
}

export async function articlesOfContent(transaction: Transaction, hashes: Iterable<string>): Promise<Map<string, KnownArticle>> {
  return byId(await lookUp(transaction, 'articles-of-content', 'hashes', new Set(hashes)));
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

type Member = Pick<KnownArticle, 'id' | 'publishedAt' | 'contentHash'>;

/** Which article each is a duplicate of: of all with its content the earliest published, then the one with the smallest id; null for that one. */
export function duplicates(members: Iterable<Member>): Map<string, string | null> {
  const originals = new Map<string, Member>();
  const all = [...members];
  for (const member of all) {
    const original = originals.get(member.contentHash);
    if (!original || precedes(member, original)) originals.set(member.contentHash, member);
  }
  return new Map(all.map(({ id, contentHash }) => {
    const original = originals.get(contentHash)!;
    return [id, original.id === id ? null : original.id];
  }));
}

const UNDATED = 'undated';
const precedes = (left: Member, right: Member): boolean => {
  const [earlier, later] = [left.publishedAt ?? UNDATED, right.publishedAt ?? UNDATED];
  return earlier < later || (earlier === later && left.id < right.id);
};
