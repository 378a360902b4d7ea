import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readTable } from '../../../src/language/shared/table.ts';
import { events, read } from '../../extraction/read.ts';

const sentences = readTable(fileURLToPath(new URL('./deeds.tsv', import.meta.url)));

describe('a Russian sentence tells who does what to whom', () => {
  it.each(sentences.map(({ event, text }) => [text!, event!]))('%s', (text, event) => expect(events(read('ru', text))).toEqual([event]));
});
