import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTable } from '../../../src/language/shared/table.ts';
import { people, read } from '../../extraction/read.ts';
import { asTold, toldEvents } from '../ru/told-events.ts';

const UNREAD = 'unread.tsv';

const offices = fileURLToPath(new URL('./offices-told/', import.meta.url));
const holders = (file: string): string[][] => readTable(offices + file).map((row) => [row.text!, row.people!]);
const told = (text: string): string => people(read('kk', text)).sort().join('; ');
const sorted = (cell: string): string => cell.split('; ').sort().join('; ');

const probes = fileURLToPath(new URL('./probes/', import.meta.url));
const rowsOf = (file: string): string[][] => readTable(probes + file).map(({ events, published, text }) => [text!, events!, published!]);
const readEvents = (text: string, published: string, events: string): string[] => asTold(read('kk', text, { publishedAt: published || null }).events, toldEvents(events));
const wanted = (events: string): string[] => toldEvents(events).map((event) => event.told).sort();

describe.each(readdirSync(offices).filter((file) => file !== UNREAD))('Kazakh news names people and their offices (%s)', (file) => {
  it.each(holders(file))('%s', (text, who) => expect(told(text)).toBe(sorted(who)));
});

describe.each(readdirSync(probes).filter((file) => file !== UNREAD))('Kazakh news tells (%s)', (file) => {
  it.each(rowsOf(file))('%s', (text, events, published) => expect(readEvents(text, published, events)).toEqual(wanted(events)));
});

// a row that is read right belongs in one of the other files
describe('what is not read right yet', () => {
  it.fails.each(holders(UNREAD))('%s', (text, who) => expect(told(text)).toBe(sorted(who)));
  it.fails.each(rowsOf(UNREAD))('%s', (text, events, published) => expect(readEvents(text, published, events)).toEqual(wanted(events)));
});
