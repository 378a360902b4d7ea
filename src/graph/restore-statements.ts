import type { CypherValue } from './engine.ts';
import type { StoredRelationship } from './read/contents.ts';
import { nodeKindOf, type NodeKind, type RelationshipKind } from './shape.ts';

/** Paths of the statements that put nodes and relationships back, as they were read, and the rows that they take. */

/** Takes `rows` of `{key, properties}`. */
export const nodeStatement = ({ label, key, versions }: NodeKind): string => (versions ? `restore/versions?label=${label}` : `restore/nodes?label=${label}&key=${key}`);

/** Takes the `keys` of the nodes that have the further label. */
export const labelStatement = ({ label, key }: NodeKind, further: string): string => `restore/label?label=${label}&key=${key}&further=${further}`;

/** `file` with the names of a kind; takes `rows` as `relationshipRow` makes them. */
export const relationshipPath = (file: string, { from, type, to }: RelationshipKind): string =>
  `${file}?from=${from}&fromKey=${nodeKindOf([from])!.key}&type=${type}&to=${to}&toKey=${nodeKindOf([to])!.key}`;

export const relationshipRow = ({ from, to, properties }: Pick<StoredRelationship, 'from' | 'to' | 'properties'>): { [name: string]: CypherValue } =>
  ({ fromKey: from.key, fromVersion: from.version, toKey: to.key, toVersion: to.version, properties });
