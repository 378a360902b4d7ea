import type { Engine } from '../engine.ts';

export const COUNTED = ['articles', 'events', 'people', 'statements', 'claims', 'relations', 'sources'] as const;
export type Counts = Record<(typeof COUNTED)[number], number>;

const NONE: Counts = { articles: 0, events: 0, people: 0, statements: 0, claims: 0, relations: 0, sources: 0 };

/** A publisher, and how fresh what came from it is. */
export interface SourceNode {
  id: string;
  name: string;
  articleCount: number;
  lastIngestedAt: string | null;
}

/** What there is none of makes no row, since the name is what the statement groups by. */
export async function countsOf(engine: Engine): Promise<Counts> {
  const rows = await engine.read((transaction) => transaction.run('read/status/counts'));
  return { ...NONE, ...Object.fromEntries(rows.map((row) => [row.name, row.total])) };
}

/** Every publisher, the one last heard of first. */
export async function sourcesOf(engine: Engine): Promise<SourceNode[]> {
  const rows = await engine.read((transaction) => transaction.run('read/status/sources'));
  return rows.map((row) => row.node as SourceNode);
}
