import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/limits/limits.ts';
import { loadOperations } from '../../src/api/operations.ts';
import { apiSchema } from '../../src/api/schema.ts';
import { LARGEST_PAGE, DEFAULT_PAGE } from '../../src/graph/read/page.ts';

const page = readFileSync('docs/questions.md', 'utf8');

describe('docs/questions.md', () => {
  it('names every operation, and no other', () => {
    const [table] = page.split('## How an answer');
    const tabled = Array.from(table!.matchAll(/`([A-Z][A-Za-z]+)`/g), ([, name]) => name!);
    const answered = Array.from(page.matchAll(/^### .*\n\n\[(\w+)\]/gm), ([, name]) => name!);
    const operations = loadOperations();
    expect(tabled.toSorted()).toEqual(operations.filter(({ group }) => group === 'PAGE').map(({ name }) => name));
    expect(answered.toSorted()).toEqual(operations.filter(({ group }) => group === 'QUESTION').map(({ name }) => name));
  });

  it('asks in its example what can be asked', () => {
    const [, example] = /```graphql\n([\s\S]*?)```/.exec(page)!;
    expect(validate(apiSchema(), parse(example!))).toEqual([]);
  });

  it('tells the limits that there are', () => {
    const { cost, depth, aliases, tokens } = DEFAULT_LIMITS;
    for (const number of [cost.toLocaleString('en'), `${depth} fields deep`, `${aliases} aliases`, tokens.toLocaleString('en'), `${DEFAULT_PAGE} at a time`, `at most ${LARGEST_PAGE}`]) {
      expect(page).toContain(number);
    }
  });
});

describe('every operation', () => {
  it.each(loadOperations())('$name says what it answers and fits the schema', ({ text, description }) => {
    expect(description).toMatch(/^[A-Z].+[.?]$/);
    expect(validate(apiSchema(), parse(text))).toEqual([]);
  });
});
