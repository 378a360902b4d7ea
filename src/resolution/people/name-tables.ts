import type { CountryCode } from '../../domain/country.ts';
import { byKey, once, table } from '../../reference/table.ts';

export interface SoundRule {
  /** A writing of `writings`, or `any`. */
  writing: string;
  script: 'cyrillic' | 'latin';
  letters: string;
  sound: string;
}

type WordKind = 'title' | 'particle' | 'junior' | 'senior';

const FOLDER = 'seeds/tables/names';

export const soundRules = table(`${FOLDER}/sounds.csv`, (row) => row as unknown as SoundRule);

export const soundDistances = table(`${FOLDER}/sound-distances.csv`, (row) => ({ one: row.one!, other: row.other!, cost: Number(row.cost) }));

/** Syllables of Chinese names, Cyrillic to Pinyin. */
export const pinyinOf = once(() => new Map(table(`${FOLDER}/palladius.csv`, (row) => [row.cyrillic!, row.pinyin!] as const)()));

const states = byKey(
  table(`${FOLDER}/writings.csv`, (row) => ({ country: row.country!, writings: row.writings!.split(' ').filter(Boolean), familyFirst: row.familyFirst === '1' })),
  ({ country }) => country,
);
const NONE: string[] = [];
export const writingsOf = (country: CountryCode | null): string[] => (country === null ? NONE : (states().get(country)?.writings ?? NONE));
export const isFamilyFirst = (country: CountryCode | null): boolean => country !== null && (states().get(country)?.familyFirst ?? false);

const words = once(() => new Map(table(`${FOLDER}/words.csv`, (row) => [row.word!, row.kind as WordKind] as const)()));
/** What a folded word of a name is when it is no name. */
export const kindOfWord = (word: string): WordKind | null => words().get(word) ?? null;

const rowsOfSpellings = (path: string) => once(() => new Map(table(path, (row) => row.spellings!.split(' '))().flatMap((spellings, row) => spellings.map((spelling) => [spelling, row] as const))));
const givenNames = rowsOfSpellings(`${FOLDER}/given-names.csv`);
const commonNames = rowsOfSpellings(`${FOLDER}/common-names.csv`);
/** Which given name a folded word is; the same number for all of its spellings. */
export const givenName = (word: string): number | null => givenNames().get(word) ?? null;
/** Do very many people bear the folded word as their family name? */
export const isCommon = (word: string): boolean => commonNames().has(word);
