import { foldName } from '../../domain/name-key.ts';
import { searchWords } from '../../domain/search-words.ts';
import { countryOf } from '../../reference/country.ts';
import type { Evidence } from './evidence.ts';
import { MERE_WORDS } from './kind.ts';
import { nameLikeness } from './names.ts';
import type { Telling } from './telling.ts';

/** What both tellings are about and how they put it; null when two documents are signed that have nothing in common. */
export function wordingEvidence(one: Telling, other: Telling): Evidence | null {
  const topics = topicPoints(one.claim, other.claim);
  if ((one.claim.mode ?? other.claim.mode) === 'SIGNING' && topics < 0) return null;
  const organizations = likeness(one.claim.organizations, other.claim.organizations);
  const points = topics + organizations + placePoints(one, other) + saidPoints(one, other);
  return { points, reason: points >= 1 ? 'LIKE_WORDS' : null };
}

/** Two towns that one language tells apart are two; a palace and its town are told in many ways. */
function placePoints({ claim: { place: one }, article: { language } }: Telling, { claim: { place: other }, article }: Telling): number {
  if (one === null || other === null) return 0;
  if (isOnePlace(one, other)) return 0.5;
  const [left, right] = [foldName(one), foldName(other)];
  return language === article.language && !left.includes(right) && !right.includes(left) ? -1 : 0;
}

/** Talks have many topics, each telling its own; a deed or a word has one. */
function topicPoints({ type, topics: one }: Telling['claim'], { topics: other }: Telling['claim']): number {
  if (one.length === 0 || other.length === 0) return 0;
  const shared = likeness(one, other);
  return shared > 0 || type === 'CONSULT' ? 1.2 * shared : -1.2;
}

/** Letters of a word that its forms and the name of its state's people have in common. */
const STEM = 4;
/** How alike two sayings are that share no more than the formula of saying. */
const CHANCE = 0.3;

/** What is said or done, past who does it to whom: in one language by its words, in two by the names and numbers in it. */
function saidPoints(one: Telling, other: Telling): number {
  const { type } = one.claim;
  const inOneLanguage = one.article.language === other.article.language;
  if (type === 'CONSULT') return inOneLanguage ? 0.5 * likeness(searchWords(one.claim.quote), searchWords(other.claim.quote)) : 0;
  const parties = partiesOf(one.claim, other.claim);
  const alike = inOneLanguage ? wordsBeside(parties, one.claim.quote, other.claim.quote) - CHANCE : 0;
  if (!MERE_WORDS.has(type)) return Math.max(-1, Math.min(0.5, 2 * alike));
  return Math.max(0, Math.min(2, 5 * alike)) + Math.min(2, 1.5 * sharedNames(one.claim.quote, other.claim.quote, parties));
}

/** How alike two quotes are in words of some length that are no party's name. */
function wordsBeside(parties: readonly string[], one: string, other: string): number {
  const stems = new Set(parties.flatMap(searchWords).map((word) => word.slice(0, STEM)));
  const [left, right] = [one, other].map((quote) => searchWords(quote).filter((word) => word.length >= STEM && !stems.has(word.slice(0, STEM))));
  return left!.length === 0 || right!.length === 0 ? CHANCE : likeness(left!, right!);
}

const partiesOf = (one: Telling['claim'], other: Telling['claim']): string[] =>
  [...one.people, ...other.people, ...[...one.countries, ...other.countries].flatMap((code) => Object.values(countryOf(code)?.names ?? {}))];

const isOnePlace = (one: string, other: string): boolean => foldName(one) === foldName(other) || nameLikeness(one, other, []) >= 0.75;

/** A name past the first word, or a number of two digits and more. */
const NAME = /(?<=\S\s+\S*)(?:\p{Lu}[\p{L}’'-]{3,}|\d{2,})/gu;

/** How many names and numbers both quotes have in any alphabet, without the parties' own. */
function sharedNames(one: string, other: string, parties: readonly string[]): number {
  const [left, right] = [one, other].map((quote) => [...new Set(quote.match(NAME) ?? [])].filter((name) => parties.every((party) => nameLikeness(name, party, []) < 0.6)));
  const isShared = (name: string, among: readonly string[]): boolean => among.some((another) => (/\d/.test(name) ? name === another : nameLikeness(name, another, []) >= 0.75));
  return Math.min(left!.filter((name) => isShared(name, right!)).length, right!.filter((name) => isShared(name, left!)).length);
}

/** Jaccard's: what both have of all that either has; 0 when there is nothing. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((item) => right.has(item)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
