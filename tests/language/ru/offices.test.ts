import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/language/shared/table.ts';
import { people, read } from '../../extraction/read.ts';

const sentences = readTable(fileURLToPath(new URL('./offices.tsv', import.meta.url)));

describe('a Russian text tells who holds which office', () => {
  it.each(sentences.map(({ people: told, text }) => [text!, told!]))('%s', (text, told) => expect(people(read('ru', text)).join('; ')).toBe(told));
});
