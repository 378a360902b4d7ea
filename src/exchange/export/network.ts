import type { Row } from '../../graph/engine.ts';
import type { Contents } from '../../graph/read/contents.ts';
import { RELATIONSHIP_KINDS } from '../../graph/shape.ts';

/** Countries, people, organisations and events as a network, for programs that draw and measure networks. */
export type AttributeType = 'string' | 'long' | 'double';

/** What nodes and edges say of themselves; each is absent where it is unknown. */
export const NODE_ATTRIBUTES = {
  kind: 'string', nameEn: 'string', nameRu: 'string', nameKk: 'string', country: 'string', wikidataId: 'string', type: 'string', mode: 'string', modality: 'string',
  date: 'string', endDate: 'string', datePrecision: 'string', reportedAt: 'string', place: 'string', cameoCode: 'string', goldstein: 'double', ploverScore: 'double',
  quadClass: 'long', articleCount: 'long', sourceCount: 'long',
} as const satisfies Record<string, AttributeType>;

export const EDGE_ATTRIBUTES = {
  kind: 'string', role: 'string', office: 'string', status: 'string', from: 'string', to: 'string',
} as const satisfies Record<string, AttributeType>;

type Values<Attributes> = Partial<Record<keyof Attributes, string | number | null>>;

interface Dated {
  /** The first and last day (ISO) in which it was so; null where nobody says. */
  start: string | null;
  end: string | null;
}

export interface NetworkNode extends Dated {
  id: string;
  label: string;
  values: Values<typeof NODE_ATTRIBUTES>;
}

export interface NetworkEdge extends Dated {
  source: string;
  target: string;
  values: Values<typeof EDGE_ATTRIBUTES>;
}

const UNDATED: Dated = { start: null, end: null };
const idOf = (label: string, key: string): string => `${label}:${key}`;

/** Values of a node's properties that are attributes of the network. */
const valuesOf = (kind: string, properties: Row): NetworkNode['values'] =>
  ({ ...Object.fromEntries(Object.keys(NODE_ATTRIBUTES).map((name) => [name, properties[name] ?? null])), kind });

export async function* networkNodes(contents: Contents): AsyncGenerator<NetworkNode> {
  for (const label of ['Country', 'Organization']) {
    // The tables have every state of the world; the network has those that anything happened to.
    const used = await contents.keysInUse(label);
    for await (const { key, properties } of contents.nodes(label)) {
      if (used.has(key)) yield { id: idOf(label, key), label: properties.nameEn ?? key, values: valuesOf(label, properties), ...UNDATED };
    }
  }
  for await (const { key, properties } of contents.nodes('Person')) {
    yield { id: idOf('Person', key), label: properties.nameEn ?? properties.name ?? key, values: valuesOf('Person', properties), ...UNDATED };
  }
  for await (const { key, properties } of contents.nodes('Event')) {
    yield { id: idOf('Event', key), label: titleOf(properties), values: valuesOf('Event', properties), ...daysOf(properties) };
  }
}

/** The relationships between them; an office links its holder to the state that it is held for. */
export async function* networkEdges(contents: Contents): AsyncGenerator<NetworkEdge> {
  for (const kind of RELATIONSHIP_KINDS.filter(({ type }) => type === 'INVOLVES' || type === 'PARTICIPATED_IN')) {
    for await (const { from, to, properties } of contents.relationships(kind)) {
      yield { source: idOf(from.label, from.key), target: idOf(to.label, to.key), values: { kind: kind.type, role: properties.role ?? null }, ...UNDATED };
    }
  }
  for await (const { properties: { personId, country, office, status, from = null, to = null } } of contents.nodes('Occupancy')) {
    if (!personId || !country) continue;
    yield { source: idOf('Person', personId), target: idOf('Country', country), values: { kind: 'HOLDS_OFFICE', office, status, from, to }, start: from, end: to };
  }
}

const titleOf = ({ type, mode, countries, date }: Row): string => [[type, mode].filter(Boolean).join(' '), (countries as string[] | undefined)?.join('-'), date].filter(Boolean).join(', ');

/** What the event's own date says; a day of publication is none. */
const daysOf = ({ dateEarliest = null, dateLatest = null }: Row): Dated => ({ start: dateEarliest, end: dateLatest });
