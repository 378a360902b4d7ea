import type { CypherParameters, Engine } from '../engine.ts';

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
  const targets = await redirected(engine, missing);
  if (targets.size === 0) return found;
  const moved = await byIds<Node>(engine, path, [...new Set(targets.values())]);
  const nodes = new Map(moved.flatMap((node) => (node ? [[node.id, node]] : [])));
  return ids.map((id, index) => found[index] ?? nodes.get(targets.get(id) ?? '') ?? null);
}

/** Where ids that have moved lead now, over as many moves as there were; those that have not are absent. */
async function redirected(engine: Engine, ids: readonly string[]): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  for (let asked = [...new Set(ids)]; asked.length > 0; ) {
    const rows = await engine.read((transaction) => transaction.run('read/redirects', { ids: asked }));
    const next = new Map<string, string>(rows.map((row) => [row.id, row.to]));
    for (const id of ids) {
      const to = next.get(targets.get(id) ?? id);
      if (to !== undefined) targets.set(id, to);
    }
    asked = [...new Set(next.values())];
  }
  return targets;
}
