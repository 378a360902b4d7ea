import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statement } from '../../src/graph/statements.ts';
import { DataFolder } from '../../src/graph/grafeo/folder.ts';
import { openSeedsService, type SeedsService } from './seeds-service.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/** The blocks of a page in a language, each with the line of text before it. */
const blocks = (page: string, language: string): [before: string, text: string][] =>
  [...read(page).matchAll(new RegExp(`([^\\n]*)\\n\\n\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, before, text]) => [before!, text!]);

const { cells } = JSON.parse(read('dashboards/notebooks/bilateral.ipynb')) as { cells: { cell_type: string; source: string | string[]; outputs?: unknown[] }[] };
const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => [source].flat().join(''));
const asked = code.flatMap((text) => [...text.matchAll(/ask\("""([^]*?)"""/g)].map(([, query]) => query!));

let folder: string;
let service: SeedsService;
let database: GrafeoDB;
let nodes: Record<string, unknown>[];
let joined: Record<string, unknown>[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bilateral-dashboards-'));
  const written = await openSeedsService(folder);
  await written.close();
  database = grafeo.GrafeoDB.create(new DataFolder(folder).database);
  nodes = await rows(statement('schema/dump-nodes'));
  joined = await rows(statement('schema/dump-relationships'));
  service = await openSeedsService();
}, 60_000);
afterAll(async () => {
  database.close();
  await service.close();
  await rm(folder, { recursive: true });
});

const rows = async (text: string): Promise<Record<string, unknown>[]> => (await database.executeCypher(text)).toArray() as Record<string, unknown>[];

describe('the Cypher of docs/dashboards.md', () => {
  it.each(blocks('docs/dashboards.md', 'cypher'))('finds something in the seeds: %s', async (_, text) => {
    const found = await rows(text);
    expect(found.length).toBeGreaterThan(0);
    for (const column of Object.keys(found[0]!)) expect(found.some((row) => row[column] !== null && row[column] !== undefined), column).toBe(true);
  });

  it('is there for pictures and for tables', () => {
    expect(blocks('docs/dashboards.md', 'cypher').length).toBeGreaterThanOrEqual(5);
  });
});

describe('the style of Neo4j Browser', () => {
  const grass = read('dashboards/neo4j/bilateral.grass');
  const styled = [...grass.matchAll(/^node\.(\w+) \{[^}]*caption: "\{(\w+)\}"/gm)].map(([, label, property]) => ({ label: label!, property: property! }));
  const relationships = [...grass.matchAll(/^relationship\.(\w+) \{[^}]*caption: "\{(\w+)\}"/gm)].map(([, type, property]) => ({ type: type!, property: property! }));

  it.each(styled)('captions a $label with its $property', ({ label, property }) => {
    const labelled = nodes.filter(({ labels }) => (labels as string[]).includes(label));
    expect(labelled.length).toBeGreaterThan(0);
    for (const { properties } of labelled) expect(properties).toHaveProperty(property);
  });

  it.each(relationships)('captions a $type with its $property', ({ type, property }) => {
    const ofType = joined.filter((row) => row['type'] === type);
    expect(ofType.some(({ properties }) => property in (properties as object))).toBe(true);
  });
});

describe('the notebook', () => {
  it.each(asked)('is answered: %s', async (query) => {
    const { data, errors } = await service.ask(query, { a: 'SG', b: 'JO' });
    expect(errors).toBeUndefined();
    expect(Object.values(data as object).length).toBe(1);
  });

  it('asks the questions that it is about, and holds no answers of the machine it was written on', () => {
    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(cells.flatMap(({ outputs = [] }) => outputs)).toEqual([]);
  });
});

describe('what Grafana is provisioned with', () => {
  it('is the data source and the folder that the dashboard is made for, with the key where browsers do not get it', () => {
    const source = read('dashboards/provisioning/datasources/bilateral.yaml');
    expect(source).toContain('type: yesoreyeram-infinity-datasource');
    expect(source.slice(source.indexOf('secureJsonData:'))).toContain('httpHeaderValue1: Bearer ${BILATERAL_KEY}');
    expect(source.slice(source.indexOf('apiVersion'), source.indexOf('secureJsonData:'))).not.toContain('BILATERAL_KEY');
    expect(read('dashboards/provisioning/dashboards/bilateral.yaml')).toContain('path: ${BILATERAL_DASHBOARDS}');
  });
});
