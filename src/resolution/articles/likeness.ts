import { SKETCH_SIZE, type Sketch } from './sketch.ts';

type Sketched = Pick<Sketch, 'sketch'>;

/** How much of what either text says both say, 0 to 1: Jaccard's index of their runs of words, estimated from the sketches (standard error .06). */
export function likenessOf({ sketch: one }: Sketched, { sketch: other }: Sketched): number {
  const size = Math.min(SKETCH_SIZE, Math.max(one.length, other.length));
  const [left, right] = [new Set(one), new Set(other)];
  const all = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, size);
  return all.filter((hash) => left.has(hash) && right.has(hash)).length / Math.max(1, all.length);
}

/** How alike a text as long as a sketch must be for a copy, and one of next to no words: short news of other events is put in the same formulas. */
const LONG = 0.42;
const SHORT = 0.95;

/**
 * Whether a text is a copy or a light rewrite of another: with another headline, a line about the source, some words replaced or a paragraph left out.
 * Two reports that share their background are none.
 */
export function isCopy(likeness: number, one: Sketched, other: Sketched): boolean {
  const length = Math.min(one.sketch.length, other.sketch.length) / SKETCH_SIZE;
  return likeness >= SHORT - (SHORT - LONG) * length;
}
