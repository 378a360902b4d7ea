import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleInput } from '../../src/domain/article.ts';
import type { EventMode, EventType } from '../../src/domain/event.ts';
import type { Language } from '../../src/domain/language.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';
import { countries } from '../../src/reference/country.ts';
import { packageFile } from '../../src/reference/package-files.ts';

/** An article of the measure: as long as an agency's report, of sentences of the seeds and of invented words, told of events and people that are invented too. */
export interface InventedArticle {
  id: string;
  title: string;
  text: string;
  language: Language;
  publishedAt: string;
  countries: string[];
  topics: string[];
  people: number[];
  events: { type: EventType; mode: EventMode | null; quote: string; start: number }[];
}

const SYLLABLES: Record<'cyrillic' | 'latin', readonly string[]> = {
  cyrillic: 'ба ве ги до жа зе ки ло ма не пи ро са те фу ха це чи шо эн ар ор ун ил'.split(' '),
  latin: 'ba ve gi do zha ze ki lo ma ne pi ro sa te fu kha tse chi sho en ar or un il'.split(' '),
};
const ENDINGS: Record<Language, readonly string[]> = { ru: ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ами'], en: ['', 's', 'ed', 'ing'], kk: ['', 'ның', 'ға', 'да', 'лар', 'ы'] };
const SHARES: readonly [Language, number][] = [['ru', 0.5], ['en', 0.85], ['kk', 1]];
const VOCABULARY = 60_000;
export const PEOPLE = 20_000;
const EVENTS: readonly [EventType, EventMode | null][] = [['CONSULT', 'MEETING'], ['CONSULT', 'PHONE'], ['CONSULT', 'VISIT'], ['AGREE', null], ['COOPERATE', 'SIGNING'], ['STATEMENT', null]];
const DAYS = 5 * 365;
const FIRST_DAY = Date.UTC(2021, 0, 1);

/** Numbers that look random and are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As words are used: the n-th most frequent one n times as rarely as the first (Zipf). */
const zipf = (next: () => number, count: number): number => Math.floor(Math.exp(next() * Math.log(count + 1))) - 1;

const written = (number: number, script: 'cyrillic' | 'latin'): string => {
  let word = '';
  for (let rest = number * 7 + 601; rest > 0; rest = Math.floor(rest / 24)) word += SYLLABLES[script][rest % 24]!;
  return word;
};

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The name of an invented person in a language. */
export function personName(person: number, language: Language): string {
  const script = language === 'en' ? 'latin' : 'cyrillic';
  return `${capitalised(written(person % 300, script))} ${capitalised(written(1_000 + person, script))}${script === 'latin' ? 'ev' : 'ев'}`;
}

function seedSentences(): Record<Language, string[]> {
  const sentences: Record<Language, string[]> = { ru: [], en: [], kk: [] };
  for (const file of readdirSync(packageFile('seeds/articles'))) {
    const { text } = JSON.parse(readFileSync(packageFile(`seeds/articles/${file}`), 'utf8')) as ArticleInput;
    sentences[file.slice(0, 2) as Language].push(...text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.length > 20));
  }
  return sentences;
}

/** So many articles, each always the same. */
export function* inventedArticles(count: number): Generator<InventedArticle> {
  const next = random(20_260_308);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const sentences = seedSentences();
  const states = countries().filter(({ independent }) => independent).map(({ code }) => code);
  for (let index = 0; index < count; index++) {
    const share = next();
    const language = SHARES.find(([, upTo]) => share < upTo)![0];
    const script = language === 'en' ? 'latin' : 'cyrillic';
    const people = [zipf(next, PEOPLE), zipf(next, PEOPLE)];
    const word = (): string => written(zipf(next, VOCABULARY), script) + pick(ENDINGS[language]);
    const invented = (words: number): string => `${capitalised(word())} ${Array.from({ length: words }, word).join(' ')}`;
    const title = `${invented(3)} ${personName(people[0]!, language)} ${word()}`;
    let text = `${title}\n\n`;
    const quotes: { quote: string; start: number }[] = [];
    for (let sentence = 0; sentence < 10; sentence++) {
      const quote = sentence % 3 === 0 ? pick(sentences[language]) : `${invented(12)} ${personName(people[sentence % 2]!, language)}.`;
      if (sentence % 3 === 0) quotes.push({ quote: quote.slice(0, 60), start: text.length });
      text += `${quote} `;
    }
    yield {
      id: `article-${index}`, title, text, language, people,
      publishedAt: new Date(FIRST_DAY + Math.floor(next() * DAYS) * 86_400_000).toISOString().slice(0, 10),
      countries: [...new Set([states[zipf(next, states.length)]!, states[zipf(next, states.length)]!])],
      topics: [pick(TOPIC_IDS)],
      events: quotes.map((quote) => { const [type, mode] = pick(EVENTS); return { type, mode, ...quote }; }),
    };
  }
}
