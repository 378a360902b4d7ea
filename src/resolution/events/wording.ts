import { searchWords } from '../../domain/search-words.ts';
import type { Evidence } from './evidence.ts';
import type { Telling } from './telling.ts';

/** What both tellings are about and how they put it; null when two documents are signed that have nothing in common. */
export function wordingEvidence(one: Telling, other: Telling): Evidence | null {
  const topics = likeness(one.claim.topics, other.claim.topics);
  if (one.claim.mode === 'SIGNING' && topics === 0 && one.claim.topics.length > 0 && other.claim.topics.length > 0) return null;
  const organizations = likeness(one.claim.organizations, other.claim.organizations);
  const words = one.article.language === other.article.language ? likeness(searchWords(one.claim.quote), searchWords(other.claim.quote)) : 0;
  const place = one.claim.place !== null && one.claim.place === other.claim.place ? 0.5 : 0;
  const points = topics + organizations + 3 * words + place;
  return { points, reason: points >= 1 ? 'much the same said' : null };
}

/** Jaccard's: what both have of all that either has; 0 when there is nothing. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((item) => right.has(item)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
