import { foldedWords, isNameOf, isSameName } from './names.ts';
import type { ScoredEvent, ScoredLists, ScoredPerson, ScoredStatement } from './scored-record.ts';

/** When an item that was found is the one of gold. */
export interface Measure<List extends keyof ScoredLists = keyof ScoredLists> {
  name: string;
  list: List;
  isRight(found: ScoredLists[List][number], gold: ScoredLists[List][number]): boolean;
  /** Items that the measure does not speak of are left out on both sides. */
  speaksOf?(item: ScoredLists[List][number]): boolean;
}

const isEqual = <Value>(one: Value | null | undefined, other: Value | null | undefined): boolean => (one ?? null) === (other ?? null);
const isSame = (one: string, other: string): boolean => one === other;

/** What two lists have in common of all that is in either, 0 to 1 (Jaccard); 1 where both are empty. */
function share(one: readonly string[] = [], other: readonly string[] = []): number {
  const all = new Set([...one, ...other]);
  const [left, right] = [new Set(one), new Set(other)];
  return all.size === 0 ? 1 : [...all].filter((item) => left.has(item) && right.has(item)).length / all.size;
}

const quoteOf = ({ evidence }: ScoredEvent | ScoredStatement): string => (typeof evidence === 'string' ? evidence : evidence?.quote) ?? '';

/** A quote may be longer than gold's by this, so that a whole article proves nothing. */
const LONGER = { times: 4, characters: 40 };

function hasProof(found: ScoredEvent | ScoredStatement, gold: ScoredEvent | ScoredStatement): boolean {
  const [shown, wanted] = [quoteOf(found), quoteOf(gold)];
  const [words, wantedWords] = [foldedWords(shown), foldedWords(wanted)];
  return wantedWords.length > 0 && shown.length <= LONGER.times * wanted.length + LONGER.characters
    && 2 * wantedWords.filter((word) => words.includes(word)).length >= wantedWords.length;
}

const isPerson = (found: ScoredPerson, gold: ScoredPerson): boolean => isNameOf(found.name, gold.name);
const isEvent = (found: ScoredEvent, gold: ScoredEvent): boolean => found.type === gold.type && share(found.countries, gold.countries) >= 0.5;
const isTold = (found: ScoredStatement, gold: ScoredStatement): boolean => found.type === gold.type && isEqual(found.source, gold.source);
const hasPeople = (found: ScoredEvent, gold: ScoredEvent): boolean => (gold.people ?? []).every((name) => (found.people ?? []).some((other) => isNameOf(other, name)));
const isOfficial = ({ office, country }: ScoredPerson): boolean => Boolean(office) && office !== 'OTHER' && (Boolean(country) || office === 'ORG_HEAD');

const of = <List extends keyof ScoredLists>(list: List, name: string, isRight: Measure<List>['isRight'], speaksOf?: Measure<List>['speaksOf']): Measure =>
  ({ name, list, isRight, ...(speaksOf && { speaksOf }) }) as unknown as Measure;

/** The measures that VOCABULARY's records are held against, in the order in which they are reported. */
export const MEASURES: readonly Measure[] = [
  of('countries', 'countries', isSame),
  of('people', 'people', isPerson),
  of('people', 'people, exact name', (found, gold) => isSameName(found.name, gold.name)),
  of('people', 'people + office + country', (found, gold) => isPerson(found, gold) && isEqual(found.office, gold.office) && isEqual(found.country, gold.country), isOfficial),
  of('organizations', 'organizations', isSame),
  of('events', 'events, type', isEvent),
  of('events', 'events, type + mode', (found, gold) => isEvent(found, gold) && isEqual(found.mode, gold.mode)),
  of('events', 'events, type + people', (found, gold) => isEvent(found, gold) && hasPeople(found, gold)),
  of('events', 'events, type + date', (found, gold) => isEvent(found, gold) && isEqual(found.date, gold.date)),
  of('events', 'events, type + evidence', (found, gold) => isEvent(found, gold) && hasProof(found, gold)),
  of('events', 'events, type + mode + countries + modality', (found, gold) =>
    found.type === gold.type && isEqual(found.mode, gold.mode) && share(found.countries, gold.countries) === 1 && isEqual(found.modality, gold.modality)),
  of('statements', 'statements, type + source', isTold),
  of('statements', 'statements, type + source + evidence', (found, gold) => isTold(found, gold) && hasProof(found, gold)),
  of('topics', 'topics', isSame),
];
