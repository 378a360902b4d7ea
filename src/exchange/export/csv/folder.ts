import type { Contents, End, StoredNode, StoredRelationship } from '../../../graph/read/contents.ts';
import { NODE_KINDS, RELATIONSHIP_KINDS, type NodeKind, type RelationshipKind } from '../../../graph/shape.ts';
import { statement, statementsOf } from '../../../graph/statements.ts';
import type { ExportedFile, FolderFormat } from '../format.ts';
import { csvRow } from './cell.ts';
import { CsvColumns } from './columns.ts';

const ARGUMENTS_FILE = 'neo4j-admin.args';
const AFTERWARDS_FILE = 'after-import.cypher';
/** See `neo4j-admin database import full --help`; the file is given as `@neo4j-admin.args`. */
const OPTIONS = ['--multiline-fields=true', '--array-delimiter=U+001F', '--id-type=string'];

/** A header and rows, made while they are read, and what `neo4j-admin` cannot do about them. */
interface Table {
  name: string;
  option: 'nodes' | 'relationships';
  header: string[];
  rows(): AsyncIterable<unknown[]>;
  afterwards: string[];
}

/**
 * What of a label stands in a table of its own: the kinds of claims have properties of one name and different types. A retracted claim says
 * in a property what kind it was.
 */
const partOf = ({ labels, kind, properties }: StoredNode): string => (kind.versions ? properties.kind : kind.label === 'Claim' ? (labels[1] ?? '') : '');

async function columnsBy<Item extends { properties: Record<string, unknown> }>(items: AsyncIterable<Item>, part: (item: Item) => string): Promise<[part: string, columns: CsvColumns][]> {
  const columns = new Map<string, CsvColumns>();
  for await (const item of items) {
    const key = part(item);
    if (!columns.has(key)) columns.set(key, new CsvColumns());
    columns.get(key)!.add(item.properties);
  }
  return [...columns].sort();
}

/** A node among others of its key. */
const idOf = ({ key, version }: Pick<End, 'key' | 'version'>): string => (version === null ? key : `${key}@${version}`);

async function* nodeTables(contents: Contents, kind: NodeKind): AsyncGenerator<Table> {
  const { label, versions } = kind;
  for (const [part, columns] of await columnsBy(contents.nodes(label), partOf)) {
    const { names, headers, emptyLists } = columns;
    yield {
      name: part === '' ? label : `${label}-${part}`,
      option: 'nodes',
      header: [`:ID(${label})`, ':LABEL', ...headers],
      afterwards: emptyLists.map((name) => statement(versions ? `restore/empty-list-of-retracted?kind=${part}&name=${name}` : `restore/empty-list?label=${part || label}&name=${name}`)),
      async *rows() {
        for await (const node of contents.nodes(label)) {
          if (partOf(node) !== part) continue;
          const { key, labels, properties } = node;
          yield [idOf({ key, version: versions ? properties.recordedTo : null }), labels, ...names.map((name) => properties[name])];
        }
      },
    };
  }
}

async function* relationshipTables(contents: Contents, kind: RelationshipKind): AsyncGenerator<Table> {
  const { from: start, type, to: end } = kind;
  for (const [, { names, headers, emptyLists }] of await columnsBy<StoredRelationship>(contents.relationships(kind), () => '')) {
    yield {
      name: `${start}-${type}-${end}`,
      option: 'relationships',
      header: [`:START_ID(${start})`, `:END_ID(${end})`, ':TYPE', ...headers],
      afterwards: emptyLists.map((name) => statement(`restore/empty-list-between?from=${start}&type=${type}&to=${end}&name=${name}`)),
      async *rows() {
        for await (const { from, to, properties } of contents.relationships(kind)) yield [idOf(from), idOf(to), type, ...names.map((name) => properties[name])];
      },
    };
  }
}

async function* tables(contents: Contents): AsyncGenerator<Table> {
  for (const kind of NODE_KINDS) yield* nodeTables(contents, kind);
  for (const kind of RELATIONSHIP_KINDS) yield* relationshipTables(contents, kind);
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

async function* inRows(rows: AsyncIterable<unknown[]>): AsyncGenerator<string> {
  for await (const row of rows) yield csvRow(row);
}

/** A header of its own and the rows of everything that there is any of. Each part of the graph is read for its columns and again for its rows. */
async function* files(contents: Contents): AsyncGenerator<ExportedFile> {
  const options = [...OPTIONS];
  const afterwards = statementsOf('schema/neo4j');
  for await (const table of tables(contents)) {
    options.push(`--${table.option}=${table.name}.header.csv,${table.name}.csv`);
    afterwards.push(...table.afterwards);
    yield { name: `${table.name}.header.csv`, text: one(csvRow(table.header)) };
    yield { name: `${table.name}.csv`, text: inRows(table.rows()) };
  }
  yield { name: ARGUMENTS_FILE, text: one(`${options.join('\n')}\n`) };
  yield { name: AFTERWARDS_FILE, text: one(`// Constraints, indexes and empty lists, which neo4j-admin does not make.\n${afterwards.map((text) => `${text};\n`).join('')}`) };
}

/** A folder for `neo4j-admin database import full neo4j @neo4j-admin.args`, with a script to run in the database afterwards. */
export const csvFolder: FolderFormat = {
  kind: 'folder', files,
  description: 'a folder of tables with their headers, for neo4j-admin database import',
};
