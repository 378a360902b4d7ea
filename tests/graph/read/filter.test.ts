import { describe, expect, it } from 'vitest';
import { LimitExceeded } from '../../../src/domain/errors.ts';
import { clausesOf } from '../../../src/graph/read/filter.ts';
import type { Formula, Test } from '../../../src/graph/read/filter.ts';
import { isIn } from '../../../src/graph/read/operands.ts';

const NAMES = ['a', 'b', 'c', 'd'];
const test = (name: string): Test => isIn(name, ['yes']);

/** Whether the clauses hold, and whether the formula does, when the named tests are true. */
const clausesHold = (formula: Formula, truth: Set<string>): boolean =>
  clausesOf(formula).some((clause) => clause.every(({ field, negated }) => truth.has(field) !== negated));
function holds(formula: Formula, truth: Set<string>): boolean {
  if ('field' in formula) return truth.has(formula.field) !== formula.negated;
  if ('not' in formula) return !holds(formula.not, truth);
  return 'and' in formula ? formula.and.every((part) => holds(part, truth)) : formula.or.some((part) => holds(part, truth));
}

/** Formulas of every shape, by a fixed pseudo-random sequence. */
function* formulas(count: number): Generator<Formula> {
  let state = 42;
  const below = (bound: number): number => (state = (state * 1103515245 + 12345) % 2147483648) % bound;
  const make = (depth: number): Formula => {
    if (depth === 0 || below(3) === 0) return test(NAMES[below(NAMES.length)]!);
    const parts = Array.from({ length: below(4) }, () => make(depth - 1));
    return [{ and: parts }, { or: parts }, { not: make(depth - 1) }][below(3)]!;
  };
  for (let index = 0; index < count; index++) yield make(3);
}

describe('clauses of a filter', () => {
  it('hold exactly when the filter does', () => {
    let compared = 0;
    for (const formula of formulas(200)) {
      for (let bits = 0; bits < 2 ** NAMES.length; bits++) {
        const truth = new Set(NAMES.filter((_, index) => bits & (1 << index)));
        expect(clausesHold(formula, truth)).toBe(holds(formula, truth));
        compared++;
      }
    }
    expect(compared).toBe(200 * 16);
  });

  it('are one empty clause when nothing is asked, and none when nothing can hold', () => {
    expect(clausesOf({ and: [] })).toEqual([[]]);
    expect(clausesOf({ or: [] })).toEqual([]);
    expect(clausesOf({ not: { or: [] } })).toEqual([[]]);
  });

  it('do not multiply without end', () => {
    const times = (count: number, part: Formula): Formula => ({ and: Array.from({ length: count }, () => part) });
    const either: Formula = { or: [test('a'), test('b')] };
    expect(clausesOf(times(6, either))).toHaveLength(64);
    expect(() => clausesOf(times(7, either))).toThrow(LimitExceeded);
    expect(() => clausesOf(times(40, either))).toThrow(/fewer .*groups/);
    expect(() => clausesOf(times(600, test('a')))).toThrow(LimitExceeded);
  });
});
