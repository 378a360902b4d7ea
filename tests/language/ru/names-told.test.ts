import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTable } from '../../../src/language/shared/table.ts';
import { read } from '../../extraction/read.ts';

const folder = fileURLToPath(new URL('./names/', import.meta.url));
const rowsOf = (file: string): string[][] => readTable(folder + file).map(({ text, people }) => [text!, people!]);
const named = (text: string): string => read('ru', text).people.map(({ name }) => name).sort().join('; ');
const sorted = (people: string): string => people.split('; ').sort().join('; ');

describe.each(readdirSync(folder).filter((file) => file !== 'unread.tsv'))('people are told in the nominative, and nothing else is one (%s)', (file) => {
  it.each(rowsOf(file))('%s', (text, people) => expect(named(text)).toBe(sorted(people)));
});

// a row that is read right belongs in one of the other files
describe('what is not read right yet', () => {
  it.fails.each(rowsOf('unread.tsv'))('%s', (text, people) => expect(named(text)).toBe(sorted(people)));
});
