import type { CountryCode } from '../domain/country.ts';
import type { Language } from '../domain/language.ts';
import { once, table } from './table.ts';

/** Who led a state or its foreign ministry, and in which years. */
interface Leader {
  country: CountryCode;
  from: number | null;
  to: number | null;
  /** The last name alone may well be somebody else's. */
  ambiguous: boolean;
  names: Record<Language, string[]>;
}

const year = (cell: string): number | null => (cell === '' ? null : Number(cell));
const spellings = (cell: string): string[] => cell.split('|').map((name) => name.trim()).filter(Boolean);

const leaders = table<Leader>('seeds/tables/leaders.csv', (row) => ({
  country: row.country!, from: year(row.from!), to: year(row.to!), ambiguous: row.ambiguous === '1',
  names: { en: spellings(row.en!), ru: spellings(row.ru!), kk: spellings(row.kk!) },
}));

const foldWord = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
const fold = (name: string): string[] => foldWord(name).split(/\s+/);
/** A year before and behind: news looks ahead and back. */
const MARGIN = 1;

const byLastName = (language: Language) =>
  once(() => {
    const index = new Map<string, { leader: Leader; words: string[] }[]>();
    for (const leader of leaders())
      for (const name of leader.names[language]) {
        const words = fold(name);
        const known = index.get(words.at(-1)!) ?? [];
        known.push({ leader, words });
        index.set(words.at(-1)!, known);
      }
    return index;
  });
const INDEX: Record<Language, ReturnType<typeof byLastName>> = { en: byLastName('en'), ru: byLastName('ru'), kk: byLastName('kk') };

/**
 * The state that somebody of this name led, by `seeds/tables/leaders.csv`; null where the name is nobody's there, or several states'.
 * @param name in the nominative, as fully as it is known; a last name alone counts only where it is hardly anybody else's
 * @param publishedYear where it is known, the years in office must be near
 */
export function stateLedBy(name: string, language: Language, publishedYear: number | null): CountryCode | null {
  const words = fold(name);
  const candidates = INDEX[language]().get(words.at(-1)!) ?? [];
  const fits = candidates.filter(({ leader, words: listed }) => {
    if (publishedYear !== null && ((leader.from !== null && publishedYear < leader.from - MARGIN) || (leader.to !== null && publishedYear > leader.to + MARGIN))) return false;
    return words.length === 1 ? !leader.ambiguous : listed.every((word) => words.includes(word));
  });
  const states = new Set(fits.map(({ leader }) => leader.country));
  return states.size === 1 ? [...states][0]! : null;
}

/** The first words, as they are written, of the names of several words that the table lists. */
export const firstWordsOfLeaders = (language: Language): string[] => leaders().flatMap(({ names }) => names[language].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))));

/** Is that exactly one of the spellings, of more than one word, of a name that the table lists? */
export function isLeader(name: string, language: Language): boolean {
  const last = name.lastIndexOf(' ') + 1;
  // most names are not, as their last words tell
  const candidates = last === 0 ? undefined : INDEX[language]().get(foldWord(name.slice(last)));
  if (!candidates) return false;
  const words = fold(name);
  return candidates.some(({ words: listed }) => listed.length === words.length && listed.every((word, index) => word === words[index]));
}
