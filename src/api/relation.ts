import { PAIR_DIRECTIONS } from '../domain/canon.ts';
import type { PairDirection } from '../domain/canon.ts';
import type { CountryCode } from '../domain/country.ts';
import { BadInput } from '../domain/errors.ts';
import type { Period } from '../graph/read/operands.ts';
import { pairId } from '../graph/read/relations.ts';
import type { Figures, PairNode } from '../graph/read/nodes.ts';
import { countryOf } from '../reference/country.ts';

/** What resolves a BilateralRelation: its states in the order in which they were asked for. */
export interface Relation {
  id: string;
  a: CountryCode;
  b: CountryCode;
  period: Period | null;
  /** Where they were read with the pair; otherwise they are read when a field asks. */
  figures: Figures | null;
}

/** @throws BadInput when both are one state. */
export function relationOf(a: CountryCode, b: CountryCode, period: Period | null): Relation {
  if (a === b) {
    throw new BadInput(`"a" and "b" are both ${countryOf(a)!.names.en}; ask for two different states, or for "country" to see all that one state does.`);
  }
  return { id: pairId(a, b), a, b, period, figures: null };
}

/** A pair by its key, altogether. */
export function relationOfPairId(id: string): Relation {
  const [a, b] = id.split('-') as [CountryCode, CountryCode];
  return { id, a, b, period: null, figures: null };
}

/** A pair out of a list: `a` is the state whose code comes first in the alphabet. */
export function relationOfPair(pair: PairNode, period: Period | null): Relation {
  return { ...relationOfPairId(pair.id), period, figures: pair };
}

/** The directions of a pair's counters that a direction, seen from `a` to `b` as asked, takes in: what is mutual goes both ways. */
export function directionsOf({ a, b }: Relation, direction: PairDirection): readonly PairDirection[] {
  if (direction === 'BOTH') return PAIR_DIRECTIONS;
  const forward = (direction === 'A_TO_B') === (a < b);
  return ['BOTH', forward ? 'A_TO_B' : 'B_TO_A'];
}
