import { once, table } from '../reference/table.ts';

const rows = table('seeds/tables/confidences.csv', ({ rule, confidence }) => [rule!, Number(confidence)] as const);
const known = once(() => new Map(rows()));
/** Also of rules that the table does not have, each of which is asked for again and again. */
const confidences = new Map<string, number>();

/**
 * Rules from the most particular to the most general. A rule is called `kind:way`, and `+word` for each circumstance that makes it more or less
 * sure: `event:visit:verb+carried` is trusted like other `event+carried` where too few were seen, these like every `event`.
 */
export function moreGeneral(rule: string): string[] {
  const [way, ...circumstances] = rule.split('+') as [string, ...string[]];
  const kind = way.split(':')[0]!;
  return [...new Set([rule, [kind, ...circumstances].join('+'), kind])];
}

/** How far what a rule reads is trusted, 0 to 1: the share that was right among what it read in labelled texts (`npm run eval -- --calibrate`). */
export function confidenceOf(rule: string): number {
  let confidence = confidences.get(rule);
  if (confidence === undefined) {
    const candidate = moreGeneral(rule).find((more) => known().has(more));
    if (candidate === undefined) throw new Error(`The rule "${rule}" is of a kind that seeds/tables/confidences.csv does not have; add a row for it.`);
    confidences.set(rule, (confidence = known().get(candidate)!));
  }
  return confidence;
}
