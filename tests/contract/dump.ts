import type { Engine, Row } from '../../src/graph/engine.ts';

/** When something was written, and what an article's way into the graph left behind. */
const TIMES = new Set(['ingestedAt', 'updatedAt', 'recordedFrom', 'recordedTo', 'lastIngestedAt']);
/** What tells of the graph's past, and of decisions about it. */
const HISTORY = new Set(['Redirect', 'Change', 'ArticleVersion', 'Decision', 'Anchor']);
const REFERENCE = new Set(['Country', 'FormerState', 'Region', 'Organization', 'Topic', 'Schema']);

/**
 * All that the graph holds, as sorted lines, so that two graphs are the same when their dumps are: without times of writing, the rows of the
 * tables, and redirects, which tell of ids that were once given.
 */
export async function dump(engine: Engine): Promise<string[]> {
  const [nodes, relationships] = await engine.read(async (transaction) =>
    [await transaction.run('schema/dump-nodes'), await transaction.run('schema/dump-relationships')] as const);
  return [
    ...nodes.filter(isOurs).map(({ labels, properties }) => `(${sorted(labels)} ${told(properties)})`),
    ...relationships
      .filter(({ fromLabels, toLabels }) => ![...fromLabels, ...toLabels].some((label) => label === 'Schema' || HISTORY.has(label)))
      .map(({ fromLabels, fromKey, type, properties, toLabels, toKey }) => `(${sorted(fromLabels)} ${fromKey})-[${type} ${told(properties)}]->(${sorted(toLabels)} ${toKey})`),
  ].sort();
}

const isOurs = ({ labels, properties }: Row): boolean =>
  !(labels as string[]).some((label) => HISTORY.has(label) || label === 'Schema' || (REFERENCE.has(label) && isTableRow(label, properties)));

const isTableRow = (label: string, properties: Row): boolean => label !== 'Organization' || properties.reference === true;

const sorted = (labels: string[]): string => [...labels].sort().join(':');

const told = (properties: Row): string =>
  JSON.stringify(Object.entries(properties).filter(([key]) => !TIMES.has(key)).sort(([left], [right]) => (left < right ? -1 : 1)));

/** Nodes of a label with their properties. */
export async function nodesOf(engine: Engine, label: string): Promise<Row[]> {
  const nodes = await engine.read((transaction) => transaction.run('schema/dump-nodes'));
  return nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties);
}

/** Relationships of a type, each with the keys of its ends. */
export async function relationshipsOf(engine: Engine, type: string): Promise<{ from: string; to: string; properties: Row }[]> {
  const all = await engine.read((transaction) => transaction.run('schema/dump-relationships'));
  return all.filter((row) => row.type === type).map(({ fromKey, toKey, properties }) => ({ from: fromKey, to: toKey, properties }));
}
