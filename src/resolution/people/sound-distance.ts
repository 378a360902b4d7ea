import { once } from '../../reference/table.ts';
import { soundDistances } from './name-tables.ts';

const CODES = 128;
/** Costs by codes of two sounds; 0 is the missing one. */
const costs = once(() => {
  const all = new Float64Array(CODES * CODES).fill(1);
  for (let code = 0; code < CODES; code++) all[code * CODES + code] = 0;
  for (const { one, other, cost } of soundDistances()) {
    const [a, b] = [one.charCodeAt(0), other === '' ? 0 : other.charCodeAt(0)];
    all[a * CODES + b] = cost;
    all[b * CODES + a] = cost;
  }
  return all;
});

let before = new Float64Array(64);
let row = new Float64Array(64);

/** What it costs to hear the one for the other: the weighted edit distance of two strings of sounds. */
export function soundDistance(one: string, other: string): number {
  const cost = costs();
  if (other.length >= row.length) [before, row] = [new Float64Array(other.length * 2), new Float64Array(other.length * 2)];
  before[0] = 0;
  for (let j = 1; j <= other.length; j++) before[j] = before[j - 1]! + cost[other.charCodeAt(j - 1)]!;
  for (let i = 1; i <= one.length; i++) {
    const left = one.charCodeAt(i - 1) * CODES;
    row[0] = before[0]! + cost[left]!;
    for (let j = 1; j <= other.length; j++) {
      const right = other.charCodeAt(j - 1);
      row[j] = Math.min(before[j]! + cost[left]!, row[j - 1]! + cost[right]!, before[j - 1]! + cost[left + right]!);
    }
    [before, row] = [row, before];
  }
  return before[other.length]!;
}
