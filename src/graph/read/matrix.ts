import type { PairDirection } from '../../domain/canon.ts';
import type { CountryCode } from '../../domain/country.ts';
import { weightOfDay } from '../../resolution/age.ts';
import { linksAmong, MOST_STATES_OF_PAIRS } from '../../resolution/pair.ts';
import type { Engine } from '../engine.ts';
import type { Period } from './operands.ts';
import { periodParameters } from './relation-filter.ts';
import { rowsOf } from './rows.ts';
import { meanScore } from './score.ts';

export interface MatrixRequest {
  countries: readonly CountryCode[];
  period: Period | null;
  /** A cell for each way of a pair: what one state does to the other, and what is mutual. */
  directed: boolean;
  /** Events of more states than make pairs, too. */
  multilateral: boolean;
}

/** Two states of a matrix; `from` acts upon `to` where it is directed, else `from` is the one whose code comes first. */
export interface MatrixCell {
  from: CountryCode;
  to: CountryCode;
  eventCount: number;
  score: number | null;
}

interface Sum {
  events: number;
  /** Weights of the events that have a score, and the weighted sum of those. */
  scored: number;
  score: number;
}

/** The figures of a pair as the graph counts them. */
interface PairSum extends Sum {
  parent: string;
  direction: PairDirection;
}

/**
 * What is between each two of some states: a statement, and a second one with `multilateral`. Cells that would be empty are left out.
 * Directed cells count what has a time, as series do; the others count what a relation counts.
 * @param wantsScores whether scores are wanted; they are null otherwise, where that spares adding days up
 */
export async function matrixOf(engine: Engine, { countries, period, directed, multilateral }: MatrixRequest, wantsScores: boolean): Promise<MatrixCell[]> {
  const codes = [...new Set(countries)].sort();
  if (!directed && !multilateral && !wantsScores && period === null) return countsAmong(engine, codes);
  const pairs = codes.flatMap((a, index) => codes.slice(index + 1).map((b) => `${a}-${b}`));
  const cells = new Map<string, Sum>();
  const add = (pair: string, direction: PairDirection, sum: Sum): void => {
    const [a, b] = pair.split('-') as [CountryCode, CountryCode];
    const ways = !directed ? [`${a}-${b}`] : direction === 'BOTH' ? [`${a}-${b}`, `${b}-${a}`] : direction === 'A_TO_B' ? [`${a}-${b}`] : [`${b}-${a}`];
    for (const way of ways) {
      const { events, scored, score } = cells.get(way) ?? { events: 0, scored: 0, score: 0 };
      cells.set(way, { events: events + sum.events, scored: scored + sum.scored, score: score + sum.score });
    }
  };
  const parameters = periodParameters(period);
  for (const { parent, direction, ...sum } of await pairSums(engine, pairs, parameters, directed, wantsScores)) add(parent, direction, sum);
  if (multilateral) for (const { pair, direction, ...sum } of await sumsOfMany(engine, codes, parameters, directed)) add(pair, direction, sum);
  return [...cells]
    .filter(([, { events }]) => events > 0)
    .map(([way, { events, scored, score }]) => {
      const [from, to] = way.split('-') as [CountryCode, CountryCode];
      return { from, to, eventCount: events, score: meanScore(score, scored) };
    })
    .sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
}

/** Pairs count by themselves what took place altogether. */
async function countsAmong(engine: Engine, codes: readonly CountryCode[]): Promise<MatrixCell[]> {
  const [row] = await engine.read((transaction) => transaction.run('read/relations/event-counts', { codes: [...codes] }));
  const counts = row!.counts as [from: CountryCode, to: CountryCode, events: number][];
  return counts
    .filter(([, , events]) => events > 0)
    .map(([from, to, eventCount]): MatrixCell => ({ from, to, eventCount, score: null }))
    .sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
}

async function pairSums(engine: Engine, pairs: readonly string[], period: ReturnType<typeof periodParameters>, directed: boolean, wantsScores: boolean): Promise<PairSum[]> {
  if (directed) return (await rowsOf<PairSum>(engine, 'relations/by-direction', pairs, period)).flat();
  const rows = await engine.read((transaction) => transaction.run('read/relations/figures', { ...period, scored: wantsScores, parents: [...pairs] }));
  return rows.map(({ node: { id, eventCount, scored, scoreSum } }) => ({ parent: id, direction: 'BOTH', events: eventCount, scored, score: scoreSum }));
}

async function sumsOfMany(
  engine: Engine, codes: readonly CountryCode[], period: ReturnType<typeof periodParameters>, directed: boolean,
): Promise<(Sum & { pair: string; direction: PairDirection })[]> {
  const rows = await engine.read((transaction) => transaction.run('read/events/of-many-states', { ...period, states: MOST_STATES_OF_PAIRS }));
  return rows
    .filter(({ day }) => day !== null || !directed)
    .flatMap(({ countries, source, target, day, score }) => {
      const weight = day === null || score === null ? 0 : weightOfDay(day);
      const among = codes.filter((code) => countries.includes(code));
      const links = linksAmong(among, { countries, source: source ?? [], target: target ?? [] });
      return links.map(({ pair, direction }) => ({ pair, direction, events: 1, scored: weight, score: weight * (score ?? 0) }));
    });
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
