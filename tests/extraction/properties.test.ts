import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misplacedQuotes } from '../../scripts/evaluate/misplaced-quotes.ts';
import { HOSTILE_TEXTS } from '../../scripts/hostile/texts.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import type { DocumentRecord } from '../../src/domain/record.ts';
import { LONGEST_SECTION, sectionsOf } from '../../src/extraction/sections.ts';
import { sentenceSpans } from '../../src/extraction/sentence-spans.ts';
import { tokenise } from '../../src/extraction/text/tokenise.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { read } from './read.ts';

const RUNS = 150;

const seeds = readdirSync(packageFile('seeds/articles')).map((file) => JSON.parse(readFileSync(packageFile(`seeds/articles/${file}`), 'utf8')) as { text: string });
/** Words of diplomacy in three alphabets, so that random text sets off rules. */
const WORDS = [...new Set(seeds.flatMap(({ text }) => text.split(/\s+/)))];
const MARKS = ['.', '...', '!', '«', '»', '“', '”', '"', "'", '’', "'s", '(', ')', '[', '—', '-', '--', ':', ';', ',', '№', '%', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\ufeff', '\u0000', '\u0301', '\ud800', '\udc00', '😀', '中', 'ﷺ', 'İ', 'ß', 'ŉ', 'I', 'i', 'ё', 'Ё', 'X', '2024', '12.03.2024', '1e309'];
const word = fc.constantFrom(...WORDS);
const piece = fc.oneof(
  { weight: 6, arbitrary: word }, { weight: 3, arbitrary: fc.constantFrom(...MARKS) }, { weight: 1, arbitrary: word.map((some) => some.toUpperCase()) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([one, other]) => one + other) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const gap = fc.constantFrom(' ', ' ', ' ', '', '\n', '. ', ', ');
const text = fc.oneof(
  fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.flat().join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
).filter((some) => some.trim() !== '');

/** What a record says that it may not, whatever the text. */
function contradictions(written: string, record: DocumentRecord): string[] {
  const [people, states] = [new Set(record.people.map(({ name }) => name)), new Set(record.countries)];
  const named = [...record.events.flatMap((event) => event.people), ...record.statements.flatMap(({ speaker }) => speaker ?? []), ...record.offices.map(({ person }) => person), ...record.mentions.flatMap(({ kind, ref }) => (kind === 'person' ? ref : []))];
  const findings = [...record.mentions, ...record.references, ...record.offices, ...record.topicEvidence, ...record.events, ...record.statements];
  return [
    ...misplacedQuotes(written, record),
    ...(people.size === record.people.length && states.size === record.countries.length ? [] : ['something is listed twice']),
    ...named.filter((name) => !people.has(name)).map((name) => `${name} is nobody of the record`),
    ...record.events.filter(({ countries, source, target }) => [...source, ...target].some((code) => !countries.includes(code))).map(({ type }) => `${type} has a side that is no party`),
    ...findings.filter(({ confidence, rule }) => !(confidence > 0 && confidence < 1) || rule === '').map(({ rule }) => `${rule} is trusted with what is no share`),
  ];
}

describe.each(LANGUAGES)('any text read as %s', (language) => {
  it('gives a record that quotes it and does not contradict itself', () => {
    fc.assert(fc.property(text, (some) => {
      expect(contradictions(some, read(language, some))).toEqual([]);
    }), { numRuns: RUNS });
  });

  it('gives the same record each time, whatever was read between', () => {
    fc.assert(fc.property(text, text, (some, other) => {
      const first = JSON.stringify(read(language, some));
      read(language, other);
      expect(JSON.stringify(read(language, some))).toBe(first);
    }), { numRuns: RUNS / 3 });
  });
});

describe('a text longer than any article', () => {
  it('is cut into sections that are it again, none of them too long and none in the middle of a character', () => {
    fc.assert(fc.property(fc.constantFrom(' ', '\n', '. ', '', '😀'), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 40 }), (mark, length, more) => {
      const long = `${'а'.repeat(length)}${mark}`.repeat(Math.ceil((2 * LONGEST_SECTION) / (length + mark.length)) + more);
      const sections = sectionsOf(long);
      expect(sections.join('') === long).toBe(true);
      for (const section of sections) expect([section.length > 0 && section.length <= LONGEST_SECTION, /^[\uDC00-\uDFFF]/.test(section)]).toEqual([true, false]);
    }), { numRuns: 30 });
  });

  it('is read section by section, and what each says stands where the whole text has it', () => {
    const sentence = 'Foreign Minister Vivian Balakrishnan met King Abdullah II of Jordan in Amman on 17 March 2024. ';
    const long = sentence.repeat(Math.ceil((2.5 * LONGEST_SECTION) / sentence.length));
    const record = read('en', long);
    expect(contradictions(long, record)).toEqual([]);
    expect(record.people.map(({ name }) => name)).toEqual(['Vivian Balakrishnan', 'Abdullah II']);
    expect(record.mentions.at(-1)!.end).toBeGreaterThan(2 * LONGEST_SECTION);
  });

  it.each(HOSTILE_TEXTS.map((hostile) => [`${hostile.name} (${hostile.language})`, hostile] as const))('is read though it is %s', (_, { language, make }) => {
    const hostile = make(8_000);
    expect(contradictions(hostile, read(language, hostile))).toEqual([]);
    // The work of a sentence grows faster than its length, so the time stays linear only while sentences stay short.
    for (const { start, end } of sentenceSpans(hostile, language)) expect(tokenise(hostile.slice(start, end)).count).toBeLessThanOrEqual(500);
  });
});
