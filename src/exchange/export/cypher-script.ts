import type { CypherValue } from '../../graph/engine.ts';
import type { Contents, StoredNode, StoredRelationship } from '../../graph/read/contents.ts';
import { NODE_KINDS, RELATIONSHIP_KINDS, type NodeKind } from '../../graph/shape.ts';
import { labelStatement, nodeStatement, relationshipPath, relationshipRow } from '../../graph/restore-statements.ts';
import { statement, statementsOf } from '../../graph/statements.ts';
import { cypherLiteral } from './cypher-literal.ts';
import type { TextFormat } from './format.ts';
import { inLists } from './pieces.ts';

const ROWS = 100;
/** UTF-16 code units of one statement's rows; a parser keeps all of them in memory. */
const WEIGHT = 100_000;
const HEAD = '// The graph as a script for an empty Neo4j 5 or later: cypher-shell < graph.cypher\n';

/** A statement with its rows written out, on lines that only its end closes with a semicolon. */
const written = (path: string, parameter: 'rows' | 'keys', values: CypherValue): string =>
  `${statement(path).replace(`$${parameter}`, () => cypherLiteral(values))};\n`;

const weight = ({ properties }: StoredNode | StoredRelationship): number => JSON.stringify(properties).length;

async function* nodesOf(contents: Contents, kind: NodeKind): AsyncGenerator<string> {
  for await (const nodes of inLists(contents.nodes(kind.label), ROWS, WEIGHT, weight)) {
    yield written(nodeStatement(kind), 'rows', nodes.map(({ key, properties }) => ({ key, properties })));
    for (const further of kind.further) {
      const keys = nodes.filter(({ labels }) => labels.includes(further)).map(({ key }) => key);
      if (keys.length > 0) yield written(labelStatement(kind, further), 'keys', keys);
    }
  }
}

async function* text(contents: Contents): AsyncGenerator<string> {
  yield HEAD;
  for (const constraint of statementsOf('schema/neo4j')) yield `${constraint};\n`;
  for (const kind of NODE_KINDS) yield* nodesOf(contents, kind);
  for (const kind of RELATIONSHIP_KINDS) {
    for await (const list of inLists(contents.relationships(kind), ROWS, WEIGHT, weight)) {
      yield written(relationshipPath('restore/relationship', kind), 'rows', list.map(relationshipRow));
    }
  }
}

/** Cypher statements that make the graph anew in a Neo4j. */
export const cypherScript: TextFormat = {
  kind: 'text', mediaType: 'application/x-cypher-query; charset=utf-8', ending: '.cypher', text,
  description: 'a script that makes the graph in a Neo4j: constraints, then rows',
};
