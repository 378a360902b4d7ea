import { describe, expect, it } from 'vitest';
import type { Occupancy } from '../../../src/domain/canon.ts';
import { withClaim } from '../../../src/resolution/occupancies/more.ts';
import { resolveOffice } from '../../../src/resolution/occupancies/office.ts';
import { settle } from '../../../src/resolution/occupancies/settle.ts';
import type { Stated } from '../../../src/resolution/occupancies/marks.ts';
import { shuffles } from '../../fixtures/shuffles.ts';
import { stated } from './claims.ts';

/** Whole numbers below a bound, the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Claims of up to four people about one office over eight years, as contradictory as can be. */
function someClaims(seed: number): Stated[] {
  const next = numbers(seed);
  const day = (): string => new Date(Date.UTC(2018, 0, 1) + next(3000) * 86_400_000).toISOString().slice(0, 10);
  const partial = (): string => day().slice(0, [4, 7, 10][next(3)]);
  const office = next(4) === 0 ? 'MINISTER' : 'FOREIGN_MINISTER';
  return Array.from({ length: 2 + next(14) }, (_, index) => stated({
    id: `${next(1_000_000)}-${index}`,
    who: office === 'MINISTER' ? 'A' : 'ABCD'[next(4)]!,
    office,
    day: next(8) === 0 ? null : day(),
    status: (['CURRENT', 'CURRENT', 'CURRENT', 'CURRENT', 'ACTING', 'FORMER', 'FORMER', 'DESIGNATE'] as const)[next(8)]!,
    from: next(8) === 0 ? partial() : null,
    to: next(10) === 0 ? partial() : null,
    confidence: next(6) === 0 ? 0.7 : 0.94,
  }));
}

const byKey = (occupancies: Occupancy[]): Occupancy[] => [...occupancies].sort((one, other) => (one.key < other.key ? -1 : 1));
const SEEDS = Array.from({ length: 300 }, (_, index) => index + 1);

describe('the terms of an office', () => {
  it('are the same in any order of the claims', () => {
    for (const seed of SEEDS) {
      const claims = someClaims(seed);
      const expected = byKey(resolveOffice(claims).occupancies);
      for (const order of shuffles(claims, 4)) expect(byKey(resolveOffice(order).occupancies)).toEqual(expected);
    }
  });

  it('are the same whether a claim that tells nothing new is added or all are resolved again', () => {
    let added = 0;
    for (const seed of SEEDS) {
      const claims = someClaims(seed);
      let terms: Occupancy[] = [];
      claims.forEach((claim, index) => {
        const joined = withClaim(terms, claim);
        const expected = byKey(resolveOffice(claims.slice(0, index + 1)).occupancies);
        if (joined) expect(byKey(settle(joined.occupancies))).toEqual(expected);
        if (joined) added++;
        terms = expected;
      });
    }
    expect(added).toBeGreaterThan(300);
  });

  it('take in the daily news of whoever is in office without reading what was told before', () => {
    const claims = [stated({ who: 'B', day: '2023-06-01' }), stated({ who: 'A', day: '2024-01-01', from: '2023-12-30' })];
    let terms = resolveOffice(claims).occupancies;
    const anew: number[] = [];
    for (let index = 1; index < 200; index++) {
      const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
      const claim = stated(index % 10 === 0 ? { who: 'B', day, status: 'FORMER' } : { who: 'A', day });
      claims.push(claim);
      const joined = withClaim(terms, claim);
      if (!joined) anew.push(index);
      terms = joined ? settle(joined.occupancies) : resolveOffice(claims).occupancies;
    }
    // The first article that calls the other former proves something.
    expect(anew).toEqual([10]);
  });

  it('are each supported by the claims that tell of them, and every claim supports one', () => {
    for (const seed of SEEDS) {
      const claims = someClaims(seed);
      const { occupancies, support } = resolveOffice(claims);
      expect([...support.values()].flat().map(({ claim }) => claim.id).sort()).toEqual(claims.map(({ claim }) => claim.id).sort());
      for (const { key, articleCount, id } of occupancies) {
        const ids = support.get(key)!.map(({ claim }) => claim.id).sort();
        expect([ids.length, ids[0]]).toEqual([articleCount, id]);
      }
    }
  });
});
