import type { CountryCode } from '../domain/country.ts';
import { BadInput, LimitExceeded } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import type { Period } from '../graph/read/operands.ts';
import type { Reader } from '../graph/read/reader.ts';
import type { PairNode } from '../graph/read/nodes.ts';
import { countryOf } from '../reference/country.ts';
import { regionOf } from '../reference/region.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.type.ts';

export interface GraphRequest {
  /** Relations with one of these at an end; all when empty. */
  countries: CountryCode[];
  period: Period | null;
  limit: number;
  lang: Language;
}

const LARGEST_GRAPH = 500;

/** The relations with the most events and the states at their ends. @throws BadInput, LimitExceeded */
export async function graphOfStates(read: Reader, { countries, period, limit, lang }: GraphRequest): Promise<Graph> {
  if (limit < 0) throw new BadInput(`"limit" is ${limit}; ask for 0 to ${LARGEST_GRAPH} relations.`);
  if (limit > LARGEST_GRAPH) throw new LimitExceeded(`"limit" is ${limit}; a graph holds at most ${LARGEST_GRAPH} relations.`);
  const pairs = await read.relations.strongest(countries, period, limit);
  const edges = pairs.map(edgeOf);
  const sums = new Map<CountryCode, number>();
  for (const { source, target, mainStat } of edges) {
    for (const code of [source, target]) sums.set(code, (sums.get(code) ?? 0) + mainStat);
  }
  return { nodes: [...sums].map(([code, sum]) => nodeOf(code, sum, lang)), edges };
}

function edgeOf({ id, eventCount, score }: PairNode): GraphEdge {
  const [source, target] = id.split('-') as [CountryCode, CountryCode];
  return { id, source, target, mainStat: eventCount, score, kind: 'BILATERAL' };
}

function nodeOf(code: CountryCode, mainStat: number, lang: Language): GraphNode {
  const { names, region } = countryOf(code)!;
  return { id: code, title: names[lang], subTitle: region && regionOf(region).names[lang], mainStat, kind: 'COUNTRY' };
}
