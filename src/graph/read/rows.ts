import { unique } from '../../domain/unique.ts';
import type { CypherParameters, Engine, Row } from '../engine.ts';
import { lastingIds } from './redirects.ts';

/** Rows `{parent, nodes}` of a statement that takes `$parents`: each key's nodes, in the order of the keys. */
export async function nodesOf<Node>(engine: Engine, path: string, keys: readonly string[], parameters: CypherParameters = {}): Promise<Node[][]> {
  const rows = await engine.read((transaction) => transaction.run(`read/${path}`, { ...parameters, parents: [...keys] }));
  const nodes = new Map<string, Node[]>(rows.map((row) => [row.parent, row.nodes]));
  return keys.map((key) => nodes.get(key) ?? []);
}

/** Rows `{parent, …}` of such a statement, several a key: each key's rows, in the order of the keys. */
export async function rowsOf<Item>(engine: Engine, path: string, keys: readonly string[], parameters: CypherParameters = {}): Promise<Item[][]> {
  const rows = await engine.read((transaction) => transaction.run(`read/${path}`, { ...parameters, parents: [...keys] }));
  const byKey = new Map<string, Item[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(row.parent)?.push(row as Item);
  return keys.map((key) => byKey.get(key)!);
}

/** A node out of the values of its properties: their names, which are the same for all rows, are not sent with each. */
export function nodeFrom(names: readonly string[], values: readonly unknown[]): Row {
  const node: Row = {};
  for (let index = 0; index < names.length; index++) node[names[index]!] = values[index];
  return node;
}

/** As `nodesOf`, for a statement that takes `$properties` and gives the values of these for each node. */
export async function projectedOf<Node>(engine: Engine, path: string, keys: readonly string[], properties: readonly string[], parameters: CypherParameters = {}): Promise<Node[][]> {
  const nodes = await nodesOf<unknown[]>(engine, path, keys, { ...parameters, properties: [...properties] });
  return nodes.map((list) => list.map((values) => nodeFrom(properties, values) as Node));
}

/** Rows `{node}` of a statement that takes `$ids`: each id's node or null, in the order of the ids. */
export async function byIds<Node extends { id: string }>(engine: Engine, path: string, ids: readonly string[]): Promise<(Node | null)[]> {
  const rows = await engine.read((transaction) => transaction.run(`read/${path}`, { ids: [...ids] }));
  return inOrder(rows.map(({ node }) => node as Node), ids);
}

/** The same for a statement that takes `$properties`, the id among them, and gives the values of these. */
export async function projectedByIds<Node extends { id: string }>(engine: Engine, path: string, ids: readonly string[], properties: readonly string[]): Promise<(Node | null)[]> {
  const rows = await engine.read((transaction) => transaction.run(`read/${path}`, { ids: [...ids], properties: [...properties] }));
  return inOrder(rows.map(({ node }) => nodeFrom(properties, node) as unknown as Node), ids);
}

function inOrder<Node extends { id: string }>(found: readonly Node[], ids: readonly string[]): (Node | null)[] {
  const nodes = new Map(found.map((node) => [node.id, node]));
  return ids.map((id) => nodes.get(id) ?? null);
}

/** The same for canon: an id that was given once and has moved leads to the node that it is now part of. */
export async function byLastingIds<Node extends { id: string }>(engine: Engine, path: string, ids: readonly string[], properties: readonly string[]): Promise<(Node | null)[]> {
  const found = await projectedByIds<Node>(engine, path, ids, properties);
  const missing = ids.filter((_, index) => found[index] === null);
  const targets = new Map([...(await engine.read((transaction) => lastingIds(transaction, missing)))].filter(([id, lasting]) => lasting !== id));
  if (targets.size === 0) return found;
  const moved = await projectedByIds<Node>(engine, path, unique([...targets.values()]), properties);
  const nodes = new Map(moved.flatMap((node) => (node ? [[node.id, node]] : [])));
  return ids.map((id, index) => found[index] ?? nodes.get(targets.get(id) ?? '') ?? null);
}
