import type { CypherValue, Engine } from './engine.ts';
import type { StoredNode, StoredRelationship } from './read/contents.ts';
import { labelStatement, nodeStatement, relationshipPath, relationshipRow } from './restore-statements.ts';
import type { NodeKind, RelationshipKind } from './shape.ts';
import { buildSearch, forgetSearch } from './write/search-build.ts';

/** Puts nodes and relationships back into a graph as they were read out of one, ids, history and times of writing included. */
export class Restoration {
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Whether the graph holds no article: what is restored would not agree with what others support. */
  async isEmpty(): Promise<boolean> {
    const [row] = await this.engine.read((transaction) => transaction.run('restore/is-empty'));
    return row!.isEmpty;
  }

  /** Says that what search finds does not stand yet: broken off, it is made at the next opening. */
  begin(): Promise<void> {
    return forgetSearch(this.engine);
  }

  /** Makes what is derived from what was put back: the index that search finds by. */
  finish(): Promise<void> {
    return buildSearch(this.engine);
  }

  /** Nodes of one kind, all or none; rows of the tables that stand already stay. */
  async nodes(kind: NodeKind, nodes: Pick<StoredNode, 'key' | 'labels' | 'properties'>[]): Promise<void> {
    await this.engine.write(async (transaction) => {
      await transaction.run(nodeStatement(kind), { rows: nodes.map(({ key, properties }) => ({ key, properties })) });
      // Whose numbers are to go on where the restored ones end.
      if (kind.label === 'Change') await transaction.run('write/set-journal-end', { number: null });
      for (const further of kind.further) {
        const keys = nodes.filter(({ labels }) => labels.includes(further)).map(({ key }) => key);
        if (keys.length > 0) await transaction.run(labelStatement(kind, further), { keys });
      }
    });
  }

  /** Relationships of one kind. @returns for each whether both of its ends stand; one without an end is left out */
  async relationships(kind: RelationshipKind, relationships: Pick<StoredRelationship, 'from' | 'to' | 'properties'>[]): Promise<boolean[]> {
    const rows = relationships.map((relationship, index): CypherValue => ({ ...relationshipRow(relationship), index }));
    const made = await this.engine.write((transaction) => transaction.run(relationshipPath('restore/relationships', kind), { rows }));
    const indexes = new Set(made.map(({ index }) => index));
    return relationships.map((_, index) => indexes.has(index));
  }
}
