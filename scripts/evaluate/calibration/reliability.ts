import type { JudgedFinding } from './judged-findings.ts';

/** Findings that are trusted about alike: how far on average, and the share that is right. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  stated: number;
  observed: number;
}

/** Finer where most findings are. */
const EDGES = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 1];

export const binsOf = (findings: readonly JudgedFinding[]): Bin[] => EDGES.slice(1).map((to, index) => {
  const from = EDGES[index]!;
  const within = findings.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
  return { from, to, count: within.length, stated: meanOf(within, ({ confidence }) => confidence), observed: meanOf(within, ({ right }) => Number(right)) };
});

/** How far stated and observed lie apart on average, weighed by count (expected calibration error, Naeini et al. 2015). */
export const calibrationError = (findings: readonly JudgedFinding[]): number =>
  binsOf(findings).reduce((sum, { count, stated, observed }) => sum + (count / (findings.length || 1)) * Math.abs(stated - observed), 0);

export const meanOf = <Item>(items: readonly Item[], value: (item: Item) => number): number => items.reduce((sum, item) => sum + value(item), 0) / (items.length || 1);
