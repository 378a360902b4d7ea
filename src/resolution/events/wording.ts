import { foldName } from '../../domain/name-key.ts';
import { searchWords } from '../../domain/search-words.ts';
import type { Evidence } from './evidence.ts';
import type { Telling } from './telling.ts';

/** What both tellings are about and how they put it; null when two documents are signed that have nothing in common. */
export function wordingEvidence(one: Telling, other: Telling): Evidence | null {
  const topics = likeness(one.claim.topics, other.claim.topics);
  if (one.claim.mode === 'SIGNING' && topics === 0 && one.claim.topics.length > 0 && other.claim.topics.length > 0) return null;
  const organizations = likeness(one.claim.organizations, other.claim.organizations);
  const place = one.claim.place !== null && other.claim.place !== null && sharesWord(one.claim.place, other.claim.place) ? 0.5 : 0;
  const words = one.article.language === other.article.language ? 3 * likeness(searchWords(one.claim.quote), searchWords(other.claim.quote)) : 0;
  const points = topics + organizations + place + words + Math.min(2, 1.5 * sharedNames(one.claim, other.claim));
  return { points, reason: points >= 1 ? 'much the same said' : null };
}

/** Names and numbers, past the first word, that both quotes have in any alphabet, without those of the people who act. */
function sharedNames(one: Telling['claim'], other: Telling['claim']): number {
  const acting = new Set([...one.people, ...other.people].flatMap(searchWords));
  const [left, right] = [namesOf(one.quote), new Set(namesOf(other.quote))];
  return left.filter((word) => right.has(word) && !acting.has(word)).length;
}

const NAME = /(?<=\S\s+\S*)(?:\p{Lu}[\p{L}’'-]{3,}|\d{2,})/gu;
const namesOf = (quote: string): string[] => [...new Set((quote.match(NAME) ?? []).flatMap((name) => searchWords(name)))];

const sharesWord = (one: string, other: string): boolean => foldName(one) === foldName(other) || likeness(searchWords(one), searchWords(other)) > 0;

/** Jaccard's: what both have of all that either has; 0 when there is nothing. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((item) => right.has(item)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
