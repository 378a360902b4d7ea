import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTable } from '../../../src/language/shared/table.ts';
import { read } from '../../extraction/read.ts';
import { asTold, toldEvents } from './told-events.ts';

const folder = fileURLToPath(new URL('./probes/', import.meta.url));
const rowsOf = (file: string): string[][] => readTable(folder + file).map(({ events, published, text }) => [text!, events!, published!]);
const readEvents = (text: string, published: string, events: string): string[] =>
  asTold(read('ru', text.replaceAll('\\n', '\n'), { publishedAt: published || null }).events, toldEvents(events));

describe.each(readdirSync(folder).filter((file) => file !== 'unread.tsv'))('a Russian agency tells (%s)', (file) => {
  it.each(rowsOf(file))('%s', (text, events, published) => expect(readEvents(text, published, events)).toEqual(toldEvents(events).map(({ told }) => told).sort()));
});

// a row that is read right belongs in one of the other files
describe('what is not read right yet', () => {
  it.fails.each(rowsOf('unread.tsv'))('%s', (text, events, published) => expect(readEvents(text, published, events)).toEqual(toldEvents(events).map(({ told }) => told).sort()));
});
