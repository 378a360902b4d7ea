import { describe, expect, it } from 'vitest';
import { BadInput } from '../../../src/domain/errors.ts';
import type { Test } from '../../../src/graph/read/filter.ts';
import { dateTests, daysOf } from '../../../src/graph/read/operands.ts';
import type { DateFilter } from '../../../src/graph/read/operands.ts';

const span = (filter: DateFilter): [string, string] => {
  const [test] = dateTests('DATE', filter) as Test[];
  return [test!.from, test!.to];
};

describe('questions about a date', () => {
  it.each<[DateFilter, string, string]>([
    [{ eq: '2026' }, '2026-01-01', '2026-12-31'],
    [{ eq: '2024-02' }, '2024-02-01', '2024-02-29'],
    [{ lt: '2026-03' }, '0000-01-01', '2026-02-28'],
    [{ lt: '2026' }, '0000-01-01', '2025-12-31'],
    [{ lte: '2026' }, '0000-01-01', '2026-12-31'],
    [{ gt: '2026-12-31' }, '2027-01-01', '9999-12-31'],
    [{ gt: '2023-02' }, '2023-03-01', '9999-12-31'],
    [{ gte: '2026-03' }, '2026-03-01', '9999-12-31'],
    [{ between: { from: '2026', to: '2026-02' } }, '2026-01-01', '2026-02-28'],
    [{ between: { from: '2026' } }, '2026-01-01', '9999-12-31'],
  ])('%o is the span %s to %s', (filter, from, to) => {
    expect(span(filter)).toEqual([from, to]);
  });

  it('after the last year there is nothing', () => {
    const [from, to] = span({ gt: '9999' });
    expect(from > to).toBe(true);
  });

  it('a period that ends before it begins is refused', () => {
    expect(() => daysOf({ from: '2026-03-02', to: '2026-03-01' })).toThrow(BadInput);
    expect(daysOf({ from: '2026-03', to: '2026-03-01' })).toEqual(['2026-03-01', '2026-03-01']);
  });
});
