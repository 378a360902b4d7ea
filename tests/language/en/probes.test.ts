import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/language/shared/table.ts';
import { read } from '../../extraction/read.ts';
import { asTold, toldEvents } from '../ru/told-events.ts';

const folder = fileURLToPath(new URL('./probes/', import.meta.url));
const rowsOf = (file: string): string[][] => readTable(folder + file).map(({ events, published, source, text }) => [text!, events!, published!, source!]);
const readEvents = (text: string, published: string, source: string, events: string): string[] =>
  asTold(read('en', text.replaceAll('\\n', '\n'), { publishedAt: published || null, source: source || null }).events, toldEvents(events));
const told = (events: string): string[] => toldEvents(events).map((event) => event.told).sort();

describe.each(readdirSync(folder).filter((file) => file !== 'unread.tsv'))('a ministry tells in English (%s)', (file) => {
  it.each(rowsOf(file))('%s', (text, events, published, source) => expect(readEvents(text!, published!, source!, events!)).toEqual(told(events!)));
});

// a row that is read right belongs in one of the other files
describe('what is not read right yet', () => {
  it.fails.each(rowsOf('unread.tsv'))('%s', (text, events, published, source) => expect(readEvents(text!, published!, source!, events!)).toEqual(told(events!)));
});
