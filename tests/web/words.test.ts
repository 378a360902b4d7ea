import { readFileSync, readdirSync } from 'node:fs';
import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../src/exchange/export/format-names.ts';
import { FORMATS } from '../../src/web/dashboard/pages/data/formats.ts';
import { apiSchema } from '../../src/api/schema.ts';

type Words = { [key: string]: string | Words };

const FOLDER = 'src/web/dashboard/words';
const LANGUAGES = ['en', 'ru', 'kk'];
const PLURAL = /_(?:one|few|many|other)$/;

const filesOf = (language: string): string[] => readdirSync(`${FOLDER}/${language}`).sort();
const wordsOf = (language: string): Words => Object.fromEntries(filesOf(language).map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, 'utf8')) as Words]));

function* entriesOf(words: Words, path = ''): Generator<[key: string, text: string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield [path + key, value];
    else yield* entriesOf(value, `${path}${key}.`);
  }
}
const keysOf = (language: string): string[] => [...new Set([...entriesOf(wordsOf(language))].map(([key]) => key.replace(PLURAL, '')))].sort();

/** What the pages ask for: whole keys, and the beginnings of such as end with a code. */
const sources = readdirSync('src/web/dashboard', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path)).map((path) => readFileSync(`src/web/dashboard/${path}`, 'utf8')).join('\n');
const asked = { keys: Array.from(sources.matchAll(/\bt\('([\w.]+)'/g), ([, key]) => key!), beginnings: Array.from(sources.matchAll(/\bt\(`([\w.]+\.)\$\{/g), ([, beginning]) => beginning!), kinds: Array.from(sources.matchAll(/\bcodes?\('(\w+)'/g), ([, kind]) => kind!) };

/** Kinds of codes and the schema's enum of each. */
const KINDS: Record<string, string> = { type: 'EventType', mode: 'EventMode', modality: 'Modality', language: 'Language', office: 'OfficeKind', statement: 'StatementType', status: 'OccupancyStatus', kind: 'EntityKind' };

describe('the words of the dashboard', () => {
  it.each(LANGUAGES)('are the same in %s as in the others', (language) => {
    expect(keysOf(language)).toEqual(keysOf('en'));
  });

  it.each(LANGUAGES)('have every plural of %s wherever they have one', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = [...entriesOf(wordsOf(language))].map(([key]) => key).filter((key) => PLURAL.test(key));
    for (const stem of new Set(plurals.map((key) => key.replace(PLURAL, '')))) expect(plurals, stem).toEqual(expect.arrayContaining(categories.map((category) => `${stem}_${category}`)));
  });

  it.each(LANGUAGES)('fill in the same places in %s', (language) => {
    const placesOf = (text: string): string[] => Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, place]) => place!).sort();
    const english = new Map(entriesOf(wordsOf('en')));
    for (const [key, text] of entriesOf(wordsOf(language))) expect(placesOf(text), key).toEqual(placesOf(english.get(key) ?? english.get(key.replace(PLURAL, '_other'))!));
  });

  it('are all there that pages ask for', () => {
    const keys = keysOf('en');
    expect(asked.keys.length).toBeGreaterThan(50);
    expect(asked.keys.filter((key) => !keys.includes(key))).toEqual([]);
    expect(asked.beginnings.filter((beginning) => !keys.some((key) => key.startsWith(beginning)))).toEqual([]);
    expect(asked.kinds.filter((kind) => !filesOf('en').includes(`${kind}.json`))).toEqual([]);
  });

  it('are all asked for by some page', () => {
    const isAsked = (key: string): boolean => asked.keys.includes(key) || asked.beginnings.some((beginning) => key.startsWith(beginning)) || asked.kinds.some((kind) => key.startsWith(`${kind}.`));
    expect(keysOf('en').filter((key) => !isAsked(key))).toEqual([]);
  });

  it.each(Object.entries(KINDS))('have a name for every %s of the schema', (kind, name) => {
    const type = apiSchema().getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values.length).toBeGreaterThan(1);
    for (const language of LANGUAGES) expect(Object.keys(wordsOf(language)[kind]!).sort()).toEqual(values.toSorted());
  });

  it('say what every format is good for in which the graph can be taken away', () => {
    expect(Object.keys(FORMATS).toSorted()).toEqual(EXPORT_FORMAT_NAMES.toSorted());
    expect(Object.keys((wordsOf('en').data as Words).format!).toSorted()).toEqual(EXPORT_FORMAT_NAMES.toSorted());
  });
});
