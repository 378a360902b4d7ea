import type { Sketch } from './sketch.ts';

/** How much of what either text says both say, 0 to 1: Jaccard's index of their shingles, estimated from the sketches. */
export function likenessOf({ sketch: one }: Sketch, { sketch: other }: Sketch): number {
  const size = Math.min(64, Math.max(one.length, other.length));
  const union = [...new Set([...one, ...other])].sort((left, right) => left - right).slice(0, size);
  const [left, right] = [new Set(one), new Set(other)];
  const shared = union.filter((value) => left.has(value) && right.has(value)).length;
  return union.length === 0 ? 1 : shared / union.length;
}

/** From here on a text is a copy or a light rewrite of another. */
const COPY = 0.45;

export const isCopy = (likeness: number): boolean => likeness >= COPY;
