import { groupBy } from '../../domain/group-by.ts';
import { spreadsheetRow } from '../../domain/spreadsheet.ts';
import type { Contents, StoredNode, StoredRelationship } from '../../graph/read/contents.ts';
import { relationshipKindOf } from '../../graph/shape.ts';
import type { TextFormat } from './format.ts';

const PARTICIPATED_IN = relationshipKindOf('Person', 'PARTICIPATED_IN', 'Event')!;
const SUPPORTED_BY = relationshipKindOf('Event', 'SUPPORTED_BY', 'Claim')!;

const PROPERTIES = [
  'id', 'type', 'mode', 'modality', 'date', 'endDate', 'datePrecision', 'dateSource', 'reportedAt', 'place', 'countries', 'source', 'target', 'organizations', 'topics', 'cameoCode',
  'goldstein', 'ploverScore', 'quadClass', 'confidence', 'rule', 'articleCount', 'sourceCount',
] as const;
/** Lists stand in one cell, as people read them. */
const SEPARATOR = '; ';

const cellOf = (value: unknown): string | number | null => (Array.isArray(value) ? value.join(SEPARATOR) : (value as string | number | undefined) ?? null);

async function* rows(contents: Contents, events: StoredNode[]): AsyncGenerator<unknown[]> {
  const keys = events.map(({ key }) => key);
  const [people, claims] = await Promise.all([
    otherEnds(contents, 'Person', await contents.relationshipsAt(PARTICIPATED_IN, keys, 'to'), 'from'),
    otherEnds(contents, 'Claim', await contents.relationshipsAt(SUPPORTED_BY, keys, 'from'), 'to'),
  ]);
  for (const { key, properties } of events) {
    const tellings = claims(key);
    const articles = [...new Set(tellings.map((claim) => claim.articleId as string))].sort();
    yield [
      ...PROPERTIES.map((name) => properties[name]),
      people(key).map((person) => (person.nameEn ?? person.name) as string).sort(),
      tellings[0]?.quote,
      articles,
    ];
  }
}

/** For the key at the one end of relationships, the properties of the nodes at the other, by their keys. */
async function otherEnds(contents: Contents, label: string, relationships: StoredRelationship[], other: 'from' | 'to') {
  const keys = [...new Set(relationships.map((relationship) => relationship[other].key))].sort();
  const properties = new Map((await contents.nodesAt(label, keys)).map((node) => [node.key, node.properties]));
  const one = other === 'from' ? 'to' : 'from';
  const lists = groupBy(relationships, (relationship) => relationship[one].key);
  return (key: string): Record<string, unknown>[] =>
    (lists.get(key) ?? []).map((relationship) => relationship[other].key).sort().flatMap((end) => properties.get(end) ?? []);
}

async function* text(contents: Contents): AsyncGenerator<string> {
  yield spreadsheetRow([...PROPERTIES, 'people', 'quote', 'articles']);
  for await (const events of contents.nodePages('Event')) for await (const row of rows(contents, events)) yield spreadsheetRow(row.map(cellOf));
}

/** Events as a table for spreadsheets and data frames (RFC 4180), each with its participants, one quote that proves it, and the articles that tell it. */
export const eventsCsv: TextFormat = {
  kind: 'text', mediaType: 'text/csv; charset=utf-8', ending: '.csv', text,
  description: 'a table of events, one a row, for spreadsheets and data frames',
};
