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

const headline = ({ text }: Row): string => text.slice(0, text.indexOf('\n'));
const unread = rows.flatMap((row) => (row.unread ? [[`${headline(row)}: ${Object.keys(row.unread).join(', ')}`, row, row.unread] as const] : []));

describe('whose minister somebody is, where the text leaves it to who meets whom', () => {
  it.each(rows.map((row) => [headline(row), row] as const))('%s', (_, row) => expect(served(row, row.people)).toEqual(row.people));

  it.fails.each(unread)('%s', (_, row, people) => expect(served(row, people)).toEqual(people));
});
