import type { Contents, End, StoredNode } from '../../graph/read/contents.ts';
import { NODE_KINDS, RELATIONSHIP_KINDS, type NodeKind, type RelationshipKind } from '../../graph/shape.ts';
import { csvRow } from './csv-cell.ts';
import { CsvColumns } from './csv-columns.ts';
import type { ExportedFile, FolderFormat } from './format.ts';
import { inPieces } from './pieces.ts';

const ARGUMENTS_FILE = 'neo4j-admin.args';
/** See `neo4j-admin database import full --help`; the file is given as `@neo4j-admin.args`. */
const OPTIONS = ['--multiline-fields=true', '--array-delimiter=U+001F', '--id-type=string'];

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

async function columnsOf(items: AsyncIterable<{ properties: Record<string, unknown> }>): Promise<CsvColumns | null> {
  let columns: CsvColumns | null = null;
  for await (const { properties } of items) (columns ??= new CsvColumns()).add(properties);
  return columns;
}

/** Of several nodes of one key the one that is meant. */
const idOf = ({ key, version }: Pick<End, 'key' | 'version'>): string => (version === null ? key : `${key}@${version}`);

async function* nodeRows(contents: Contents, kind: NodeKind, names: string[]): AsyncGenerator<string> {
  const versionOf = ({ properties }: StoredNode): string | null => (kind.versions ? properties.recordedTo : null);
  for await (const node of contents.nodes(kind.label)) {
    yield csvRow([idOf({ key: node.key, version: versionOf(node) }), node.labels, ...names.map((name) => node.properties[name])]);
  }
}

async function* relationshipRows(contents: Contents, kind: RelationshipKind, names: string[]): AsyncGenerator<string> {
  for await (const { from, to, properties } of contents.relationships(kind)) yield csvRow([idOf(from), idOf(to), kind.type, ...names.map((name) => properties[name])]);
}

/** A header of its own and the rows, as `neo4j-admin` takes them, of each kind that there is any of. The graph is read once for the columns and once for the rows. */
async function* files(contents: Contents): AsyncGenerator<ExportedFile> {
  const given: string[] = [];
  for (const kind of NODE_KINDS) {
    const columns = (await columnsOf(contents.nodes(kind.label)))?.all;
    if (!columns) continue;
    const { label } = kind;
    given.push(`--nodes=${label}.header.csv,${label}.csv`);
    yield { name: `${label}.header.csv`, text: one(csvRow([`:ID(${label})`, ':LABEL', ...columns.map(([name, type]) => `${name}:${type}`)])) };
    yield { name: `${label}.csv`, text: inPieces(nodeRows(contents, kind, columns.map(([name]) => name))) };
  }
  for (const kind of RELATIONSHIP_KINDS) {
    const columns = (await columnsOf(contents.relationships(kind)))?.all;
    if (!columns) continue;
    const { from, type, to } = kind;
    const name = `${from}-${type}-${to}`;
    given.push(`--relationships=${name}.header.csv,${name}.csv`);
    yield { name: `${name}.header.csv`, text: one(csvRow([`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE', ...columns.map(([property, propertyType]) => `${property}:${propertyType}`)])) };
    yield { name: `${name}.csv`, text: inPieces(relationshipRows(contents, kind, columns.map(([property]) => property))) };
  }
  yield { name: ARGUMENTS_FILE, text: one(`${[...OPTIONS, ...given].join('\n')}\n`) };
}

/** A folder for `neo4j-admin database import full neo4j @neo4j-admin.args`. */
export const csvFolder: FolderFormat = {
  kind: 'folder', files,
  description: 'a folder of tables with their headers, for neo4j-admin database import',
};
