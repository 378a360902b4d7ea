import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { read } from './read.ts';

const seeds = readdirSync(packageFile('seeds/articles')).map((file) => JSON.parse(readFileSync(packageFile(`seeds/articles/${file}`), 'utf8')) as { language: Language; text: string });

/** A small generator of its own, so that a failure comes again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const NOISE = ['\u0000', '\ud83d\ude00', '\ud800', ' ', '\n\n', '«', '"', "'s", '-', '—', '...', '.', ',', '(', 'И.', 'X', '2024', 'ﷺ', '中', '\u200b', '\ufeff', '\t', '¤', 'г.', '…'];

/** Cuts, doubles, joins and sprinkles a text. */
function garbled(text: string, random: (below: number) => number): string {
  let result = text;
  for (let round = 0; round < 12; round++) {
    const at = random(result.length + 1);
    const to = Math.min(result.length, at + random(60));
    const pieces = [result.slice(0, at) + result.slice(to), result.slice(0, at) + NOISE[random(NOISE.length)] + result.slice(at), result.slice(0, to) + result.slice(at), result.slice(0, at) + result.slice(at, to).toUpperCase() + result.slice(to)];
    result = pieces[random(pieces.length)]!;
  }
  return result;
}

describe('a garbled text', () => {
  it('is read without a fault, and every quote stands where it says', () => {
    const random = randomFrom(20261122);
    for (const { language, text } of seeds) {
      for (let round = 0; round < 12; round++) {
        const broken = `а ${garbled(text, random)}`;
        const record = read(language, broken);
        const quotes = [...record.mentions, ...record.references, ...record.offices, ...record.topicEvidence, ...record.events.map(({ evidence }) => evidence), ...record.statements.map(({ evidence }) => evidence)];
        for (const { quote, start, end } of quotes) expect(broken.slice(start, end)).toBe(quote);
        const names = new Set(record.people.map(({ name }) => name));
        for (const event of record.events) expect(event.people.filter((name) => !names.has(name))).toEqual([]);
      }
    }
  });

  it('is read in another language without a fault', () => {
    for (const { text } of seeds) for (const language of ['ru', 'en', 'kk'] as const) expect(read(language, text).language).toBe(language);
  });

  it('of one long line is read in a time that grows with its length', () => {
    const text = 'Президент Казахстана встретился с президентом Франции и канцлером Германии, '.repeat(400);
    expect(read('ru', text).countries).toEqual(['KZ', 'FR', 'DE']);
  });
});
