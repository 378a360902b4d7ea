import type { CypherParameters, Engine, Row } from '../engine.ts';
import { NODE_KINDS, nodeKindOf, type NodeKind, type RelationshipKind } from '../shape.ts';

/** A node as it is stored; what is null is absent from its properties. */
export interface StoredNode {
  kind: NodeKind;
  key: string;
  /** The kind's own first, then further ones by their letters. */
  labels: string[];
  properties: Row;
}

/** One end of a relationship; `version` tells nodes of one key apart and is null where there is one alone. */
export interface End {
  label: string;
  key: string;
  version: string | null;
}

export interface StoredRelationship {
  kind: RelationshipKind;
  from: End;
  to: End;
  properties: Row;
}

/** Keys that are held at once. */
const WINDOW = 50_000;
/** Keys that one statement answers for; fewer articles, of which each may have a megabyte. */
const PAGE = 500;
const ARTICLES_PAGE = 50;

/**
 * The whole graph, as a stream that reads on when it is asked to: what is held at once is one page, however large the graph. Each page is a
 * transaction of its own, so what is written meanwhile may be in or not.
 */
export class Contents {
  /** False for a part, which has neither history nor what the graph needs to go on growing. */
  readonly whole: boolean = true;
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** All nodes of a label, by key. */
  async *nodes(label: string): AsyncGenerator<StoredNode> {
    for await (const page of this.nodePages(label)) yield* page;
  }

  async *nodePages(label: string): AsyncGenerator<StoredNode[]> {
    for await (const keys of this.keyPages(kindOf(label))) yield await this.nodesAt(label, keys);
  }

  async nodesAt(label: string, keys: string[]): Promise<StoredNode[]> {
    const kind = kindOf(label);
    const rows = await this.run(`nodes?label=${label}&key=${kind.key}`, { keys });
    return rows.map(({ key, labels, properties }) => ({ kind, key, labels: inOrder(kind, labels), properties }));
  }

  /** All relationships of a kind, by the key of the end that has few of them. */
  async *relationships(kind: RelationshipKind): AsyncGenerator<StoredRelationship> {
    for await (const keys of this.keyPages(kindOf(kind[kind.few]))) yield* await this.relationshipsAt(kind, keys);
  }

  /** Those of nodes at one end, the one that has few of them when none is named. */
  async relationshipsAt(kind: RelationshipKind, keys: string[], end: 'from' | 'to' = kind.few): Promise<StoredRelationship[]> {
    const [from, to] = [kindOf(kind.from), kindOf(kind.to)];
    const rows = await this.run(`relationships-${end}?from=${from.label}&fromKey=${from.key}&type=${kind.type}&to=${to.label}&toKey=${to.key}`, { keys });
    return rows.map(({ fromKey, fromVersion, properties, toKey, toVersion }) => ({ kind, from: endOf(from, fromKey, fromVersion), to: endOf(to, toKey, toVersion), properties }));
  }

  /** Keys of a table's rows that events, offices or statements refer to. */
  async keysInUse(label: string): Promise<Set<string>> {
    const rows = await this.run(`in-use?label=${label}&key=${kindOf(label).key}`, {});
    return new Set(rows.map(({ key }) => key as string));
  }

  protected async *keyPages({ label, key }: NodeKind): AsyncGenerator<string[]> {
    for await (const found of this.windows(`keys?label=${label}&key=${key}`, {})) {
      // Of nodes of one key each page has all.
      yield* pagesOf(label, found.filter((one, index) => one !== found[index - 1]));
    }
  }

  /** Keys that a statement gives in their order, a window after the other. */
  protected async *windows(statement: string, parameters: CypherParameters): AsyncGenerator<string[]> {
    for (let after = ''; ; ) {
      const found = (await this.run(statement, { ...parameters, after, limit: WINDOW })).map((row) => row.key as string);
      yield found;
      if (found.length < WINDOW) return;
      after = found.at(-1)!;
    }
  }

  private run(statement: string, parameters: CypherParameters): Promise<Row[]> {
    return this.engine.read((transaction) => transaction.run(`read/export/${statement}`, parameters));
  }
}

/** Keys in lists as long as one statement answers for. */
export function* pagesOf(label: string, keys: readonly string[]): Generator<string[]> {
  const size = label === 'Article' ? ARTICLES_PAGE : PAGE;
  for (let start = 0; start < keys.length; start += size) yield keys.slice(start, start + size);
}

function kindOf(label: string): NodeKind {
  const kind = nodeKindOf([label]);
  if (!kind) throw new Error(`The graph has no label "${label}"; there are ${NODE_KINDS.map((known) => known.label).join(', ')}.`);
  return kind;
}

const inOrder = ({ label, further }: NodeKind, labels: string[]): string[] => [label, ...labels.filter((other) => further.includes(other)).sort()];

const endOf = ({ label, versions }: NodeKind, key: string, version: string | null): End => ({ label, key, version: versions ? version : null });
