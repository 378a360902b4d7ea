import type { EventType } from '../../../src/domain/event.ts';
import { figureOf, type Figure } from '../figures.ts';

export const TYPES_MEASURE = 'types, false ones counted';

/** The types of events that a sentence tells against those that were read in it. */
export interface ToldTypes {
  /** The names that annotators gave to what was not read. */
  missed: string[];
  spurious: EventType[];
  right: number;
  wanted: number;
  found: number;
}

/**
 * Compares types one to one.
 * @param wanted the types that a sentence tells; one may go by several names of ours
 * @param open types that are neither right nor wrong
 */
export function compareTypes(wanted: ReadonlyMap<string, readonly EventType[]>, read: readonly { type: EventType }[], open: readonly EventType[] = []): ToldTypes {
  const left = new Set(read.map(({ type }) => type));
  const missed = [...wanted].filter(([, names]) => {
    const type = names.find((name) => left.has(name));
    return type === undefined || !left.delete(type);
  }).map(([name]) => name);
  const spurious = [...left].filter((type) => !open.includes(type));
  const right = wanted.size - missed.length;
  return { missed, spurious, right, wanted: wanted.size, found: right + spurious.length };
}

/** One figure over all sentences. */
export function figureOfTypes(told: readonly ToldTypes[]): Figure {
  const sum = (count: (types: ToldTypes) => number): number => told.reduce((total, types) => total + count(types), 0);
  return figureOf(TYPES_MEASURE, sum(({ right }) => right), sum(({ wanted }) => wanted), sum(({ found }) => found));
}
