/** A state or a person; `key` is `KZ` for a state and the person's id else. */
export interface NetworkNode {
  key: string;
  kind: 'COUNTRY' | 'PERSON';
  name: string;
  /** Events of a state, articles of a person. */
  weight: number;
}

/** MEETS: events between two. BELONGS: a person and the state that the person acts for. */
export interface NetworkEdge {
  source: string;
  target: string;
  kind: 'MEETS' | 'BELONGS';
  /** How many events; 0 where that is not counted. */
  eventCount: number;
  /** -10 to 10; null where nothing counts. */
  score: number | null;
}

export interface Network {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}

export const EMPTY: Network = { nodes: [], edges: [] };

/** An edge's ends in one order, so that it is the same from both sides. */
const keyOf = ({ source, target }: NetworkEdge): string => (source < target ? `${source}\n${target}` : `${target}\n${source}`);

/** Several networks as one: each thing once, as the later one has it; edges between things that are not there are left out. */
export function together(networks: readonly Network[]): Network {
  const nodes = new Map(networks.flatMap(({ nodes: some }) => some.map((node) => [node.key, node] as const)));
  const edges = new Map(networks.flatMap(({ edges: some }) => some.map((edge) => [keyOf(edge), edge] as const)));
  return { nodes: [...nodes.values()], edges: [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target) && source !== target) };
}
