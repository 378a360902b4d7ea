/** A label of the graph, as far as who copies the graph must know it; `docs/graph.md` says what it means. */
export interface NodeKind {
  label: string;
  /** The property that a node is found by; indexed. */
  key: 'id' | 'code' | 'key';
  /** Labels that some nodes of the label have beside it. */
  further: readonly string[];
  /** Several nodes may have one key, told apart by `recordedTo`. */
  versions: boolean;
  /** Only a means to find others, which says nothing by itself. */
  auxiliary: boolean;
}

export interface RelationshipKind {
  from: string;
  type: string;
  to: string;
  /** The end that has few relationships of the kind: reading starts there. */
  few: 'from' | 'to';
}

const node = (label: string, more: Partial<Omit<NodeKind, 'label'>> = {}): NodeKind => ({ label, key: 'id', further: [], versions: false, auxiliary: false, ...more });
const relationships = (from: string, type: string, to: string, few: 'from' | 'to' = 'from'): RelationshipKind[] =>
  from.split(' ').flatMap((one) => to.split(' ').map((other) => ({ from: one, type, to: other, few })));

/** Labels that are the program's own: what search finds by is made anew where a graph is put back. */
export const OWN_LABELS: ReadonlySet<string> = new Set(['Schema', 'Lock', 'SearchDocument', 'SearchPage']);

/** Every label that holds something to keep. */
export const NODE_KINDS: readonly NodeKind[] = [
  node('Country', { key: 'code' }),
  node('FormerState', { key: 'code' }),
  node('Region'),
  node('Organization'),
  node('Topic'),
  node('Source'),
  node('Article'),
  node('Claim', { further: ['PersonClaim', 'OfficeClaim', 'EventClaim', 'StatementClaim'] }),
  node('Retracted', { versions: true }),
  node('Person', { further: ['Minister'] }),
  node('Office'),
  node('Occupancy'),
  node('Event'),
  node('Statement'),
  node('Pair'),
  node('PairDay'),
  node('Redirect'),
  node('PersonForm', { key: 'key', auxiliary: true }),
  node('NameBlock', { auxiliary: true }),
  node('Passage', { auxiliary: true }),
  node('Anchor', { key: 'key', auxiliary: true }),
  node('Decision'),
  node('Suggestion'),
  node('Change'),
  node('ArticleVersion', { auxiliary: true }),
];

export const RELATIONSHIP_KINDS: readonly RelationshipKind[] = [
  ...relationships('Article', 'PUBLISHED_BY', 'Source'),
  ...relationships('Article', 'CLAIMS', 'Claim'),
  ...relationships('Article', 'RETRACTED', 'Retracted'),
  ...relationships('Article', 'MENTIONS', 'Country FormerState Organization Region Person'),
  ...relationships('Article', 'ABOUT', 'Topic'),
  ...relationships('Article', 'REPORTS', 'Event Statement'),
  ...relationships('Person Occupancy Event Statement', 'SUPPORTED_BY', 'Claim', 'to'),
  ...relationships('Person', 'HOLDS_OFFICE', 'Office'),
  ...relationships('Office', 'OF', 'Country'),
  ...relationships('Person', 'PARTICIPATED_IN', 'Event', 'to'),
  ...relationships('Event', 'INVOLVES', 'Country Organization'),
  ...relationships('Event', 'ABOUT', 'Topic'),
  ...relationships('Event', 'BETWEEN', 'Pair'),
  ...relationships('Country Organization Person', 'MADE', 'Statement', 'to'),
  ...relationships('Statement', 'ABOUT', 'Topic Country Region'),
  ...relationships('Pair', 'OF', 'Country'),
  ...relationships('PairDay', 'OF', 'Pair'),
  ...relationships('Article', 'HAS_PASSAGE', 'Passage'),
  ...relationships('Person', 'KNOWN_AS', 'PersonForm'),
  ...relationships('PersonForm', 'IN_BLOCK', 'NameBlock'),
  ...relationships('Decision', 'CONCERNS', 'Anchor'),
  ...relationships('Suggestion', 'SUGGESTED_FOR', 'PersonForm Claim'),
];

const kinds = new Map(NODE_KINDS.map((kind) => [kind.label, kind]));

/** The kind of a node by its labels; undefined for a label that is not the graph's. */
export const nodeKindOf = (labels: readonly string[]): NodeKind | undefined => labels.map((label) => kinds.get(label)).find((kind) => kind !== undefined);

export const relationshipKindOf = (from: string, type: string, to: string): RelationshipKind | undefined =>
  RELATIONSHIP_KINDS.find((kind) => kind.from === from && kind.type === type && kind.to === to);
