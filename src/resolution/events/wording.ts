import { foldName } from '../../domain/name-key.ts';
import { searchWords } from '../../domain/search-words.ts';
import { countryOf } from '../../reference/country.ts';
import type { Evidence } from './evidence.ts';
import { MERE_WORDS } from './kind.ts';
import { nameLikeness } from './names.ts';
import type { Telling } from './telling.ts';

/** What both tellings are about and how they put it; null when two documents are signed that have nothing in common. */
export function wordingEvidence(one: Telling, other: Telling): Evidence | null {
  const topics = likeness(one.claim.topics, other.claim.topics);
  if (one.claim.mode === 'SIGNING' && topics === 0 && one.claim.topics.length > 0 && other.claim.topics.length > 0) return null;
  const organizations = likeness(one.claim.organizations, other.claim.organizations);
  const place = one.claim.place !== null && other.claim.place !== null && isOnePlace(one.claim.place, other.claim.place) ? 0.5 : 0;
  const words = one.article.language === other.article.language ? likeness(searchWords(one.claim.quote), searchWords(other.claim.quote)) : 0;
  // How talks are told is formula; what is said of somebody is not.
  const wording = MERE_WORDS.has(one.claim.type) ? 3 * words + Math.min(2, 1.5 * sharedNames(one.claim, other.claim)) : 0.5 * words;
  const points = topics + organizations + place + wording;
  return { points, reason: points >= 1 ? 'much the same said' : null };
}

const isOnePlace = (one: string, other: string): boolean => foldName(one) === foldName(other) || nameLikeness(one, other, []) >= 0.75;

/** A name past the first word, or a number of two digits and more. */
const NAME = /(?<=\S\s+\S*)(?:\p{Lu}[\p{L}’'-]{3,}|\d{2,})/gu;

/** How many names and numbers both quotes have in any alphabet, without the parties' own. */
function sharedNames(one: Telling['claim'], other: Telling['claim']): number {
  const parties = [...one.people, ...other.people, ...[...one.countries, ...other.countries].flatMap((code) => Object.values(countryOf(code)?.names ?? {}))];
  const [left, right] = [one, other].map(({ quote }) => [...new Set(quote.match(NAME) ?? [])].filter((name) => parties.every((party) => nameLikeness(name, party, []) < 0.6)));
  return left!.filter((name) => right!.some((another) => (/\d/.test(name) ? name === another : nameLikeness(name, another, []) >= 0.75))).length;
}

/** Jaccard's: what both have of all that either has; 0 when there is nothing. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((item) => right.has(item)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
