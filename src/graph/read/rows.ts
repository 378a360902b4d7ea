import { unique } from '../../domain/unique.ts';
import type { CypherParameters, Engine } from '../engine.ts';
import { lastingIds } from './redirects.ts';

/** Rows `{parent, nodes}` of a statement that takes `$parents`: each key's nodes, in the order of the keys. */
export async function nodesOf<Node>(engine: Engine, path: string, keys: readonly string[], parameters: CypherParameters = {}): Promise<Node[][]> {
  const rows = await engine.read((transaction) => transaction.run(`read/${path}`, { ...parameters, parents: [...keys] }));
  const nodes = new Map<string, Node[]>(rows.map((row) => [row.parent, row.nodes]));
  return keys.map((key) => nodes.get(key) ?? []);
}

/** Rows `{parent, …}` of such a statement, several a key: each key's rows, in the order of the keys. */
export async function rowsOf<Row>(engine: Engine, path: string, keys: readonly string[], parameters: CypherParameters = {}): Promise<Row[][]> {
  const rows = await engine.read((transaction) => transaction.run(`read/${path}`, { ...parameters, parents: [...keys] }));
  const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(row.parent)?.push(row as Row);
  return keys.map((key) => byKey.get(key)!);
}

/** Rows `{node}` of a statement that takes `$ids`: each id's node or null, in the order of the ids. */
export async function byIds<Node extends { id: string }>(engine: Engine, path: string, ids: readonly string[]): Promise<(Node | null)[]> {
  const rows = await engine.read((transaction) => transaction.run(`read/${path}`, { ids: [...ids] }));
  const nodes = new Map<string, Node>(rows.map((row) => [row.node.id, row.node as Node]));
  return ids.map((id) => nodes.get(id) ?? null);
}

/** The same for canon: an id that was given once and has moved leads to the node that it is now part of. */
export async function byLastingIds<Node extends { id: string }>(engine: Engine, path: string, ids: readonly string[]): Promise<(Node | null)[]> {
  const found = await byIds<Node>(engine, path, ids);
  const missing = ids.filter((_, index) => found[index] === null);
  const targets = new Map([...(await engine.read((transaction) => lastingIds(transaction, missing)))].filter(([id, lasting]) => lasting !== id));
  if (targets.size === 0) return found;
  const moved = await byIds<Node>(engine, path, unique([...targets.values()]));
  const nodes = new Map(moved.flatMap((node) => (node ? [[node.id, node]] : [])));
  return ids.map((id, index) => found[index] ?? nodes.get(targets.get(id) ?? '') ?? null);
}
