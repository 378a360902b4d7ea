import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

/** Articles of our own; for each person the state that he serves, where his office is told without it. `unread` are those that are not read yet. */
interface Row {
  text: string;
  people: Record<string, string>;
  unread?: Record<string, string>;
}

const rows = readFileSync(new URL('sides.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);

const statesIn = (text: string): Map<string, string | null> =>
  new Map(extract({ id: 'sides', name: null, title: null, text, language: 'en', publishedAt: null, url: null, source: null }).people.map(({ name, country }) => [name.split(' ').at(-1)!, country]));
const served = ({ text }: Row, people: Record<string, string>): Record<string, string | null | undefined> => Object.fromEntries(Object.keys(people).map((name) => [name, statesIn(text).get(name.split(' ').at(-1)!)]));

describe('whose minister somebody is, where the text leaves it to who meets whom', () => {
  for (const row of rows) {
    const headline = row.text.slice(0, row.text.indexOf('\n'));
    it(headline, () => expect(served(row, row.people)).toEqual(row.people));
    if (row.unread) it.fails(`${headline}: ${Object.keys(row.unread).join(', ')}`, () => expect(served(row, row.unread!)).toEqual(row.unread));
  }
});
