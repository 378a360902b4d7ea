import type { ArticleInput } from '../../src/domain/article.ts';
import { countries } from '../../src/reference/country.ts';

/** States between which something happens in the generated articles; the first two are the pair that is asked about. */
export const STATES = [
  'KZ', 'KW', 'RU', 'CN', 'UZ', 'KG', 'TJ', 'TR', 'AZ', 'GE', 'AM', 'IN', 'PK', 'IR', 'SA', 'QA', 'EG', 'JO', 'JP', 'SG',
  'DE', 'FR', 'IT', 'ES', 'PL', 'FI', 'HU', 'RS', 'BR', 'CA',
] as const;

const GIVEN = ['Daniyar', 'Marat', 'Omar', 'Pavel', 'Tomas', 'Andrei', 'Farid', 'Karim', 'Viktor', 'Stefan', 'Jamal', 'Rustam'];
const FAMILY_BEGIN = ['Al', 'Bek', 'Dor', 'Kar', 'Lan', 'Mor', 'Nur', 'Ros', 'Sal', 'Tor'];
const FAMILY_END = ['atov', 'enko', 'imov', 'ansky', 'ulov', 'aryan', 'esku', 'opoulos'];
const TALKS = [
  ['met with', 'They discussed trade and energy cooperation.'],
  ['held talks with', 'The ministers discussed security and transport.'],
  ['held a telephone conversation with', 'They exchanged views on the peace process.'],
  ['signed a memorandum of cooperation with', 'The document covers education and science.'],
] as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Every state has one minister, told by a name that no other has. */
const ministerOf = (index: number): string =>
  `${GIVEN[index % GIVEN.length]} ${FAMILY_BEGIN[index % FAMILY_BEGIN.length]}${FAMILY_END[Math.floor(index / 3) % FAMILY_END.length]}`;

/**
 * English read-outs, the same at each call: two foreign ministers meet, call or sign on a day of three years. Every fifth is between the first two states, the
 * rest spread over all pairs. They are read by the extractor like any others.
 */
export function articles(count: number): ArticleInput[] {
  const names = new Map(countries().map(({ code, names: { en } }) => [code, en]));
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = pairAt(index);
    const day = new Date(Date.UTC(2023, 0, 1 + ((index * 7) % 1_090)));
    const date = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
    const [verb, further] = TALKS[index % TALKS.length]!;
    const [one, other] = [a, b].map((state) => `${names.get(STATES[state]!)}'s Foreign Minister ${ministerOf(state)}`);
    const title = `Ministers of ${names.get(STATES[a]!)} and ${names.get(STATES[b]!)}, read-out ${index}`;
    return {
      id: `bench:${index}`, name: null, url: null, title, language: 'en', source: `Agency ${index % 7}`,
      publishedAt: day.toISOString().slice(0, 10), text: `${title}\n\n${one} ${verb} ${other} on ${date}. ${further}\n`,
    };
  });
}

function pairAt(index: number): [a: number, b: number] {
  if (index % 5 === 0) return [0, 1];
  const a = index % STATES.length;
  const b = (a + 1 + (Math.floor(index / STATES.length) % (STATES.length - 1))) % STATES.length;
  return [a, b];
}
