import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import driver from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startNeo4j } from '../../scripts/neo4j/server.ts';
import { csvFolder } from '../../src/exchange/export/csv/folder.ts';
import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { Contents } from '../../src/graph/read/contents.ts';
import { dump } from '../contract/dump.ts';
import { openGraph, storeOn } from '../contract/engines.ts';
import { exportedText, fill, temporaryFile } from '../exchange/graphs.ts';
import { emptyGraph, statuses } from '../exchange/import/rows.ts';
import { FOLLOW_THE_MONEY, gdeltLine, ICEWS_QUADS, PEOPLE_CSV, PLOVER } from '../exchange/import/samples.ts';
import { roundTripSuite } from '../exchange/round-trip.suite.ts';
import { adminImport } from './admin-import.ts';
import { neo4j } from './engine.ts';

roundTripSuite(neo4j);

/** Runs a script as cypher-shell does. No statement of ours has a line's end inside a string, so a semicolon at one ends it. */
async function runScript(address: string, script: string): Promise<void> {
  const server = driver.driver(address);
  const session = server.session();
  for (const statement of script.split(/;\n/).filter((text) => text.trim() !== '')) await session.run(statement);
  await session.close();
  await server.close();
}

/** What a graph holds when the program has opened it, which makes the index of search where there is none. */
async function dumpWhenOpened(address: string): Promise<string[]> {
  const engine = await openEngine(address);
  await storeOn(engine);
  const lines = await dump(engine);
  await engine.close();
  return lines;
}

it('rows of datasets make the same graph in Neo4j as in the embedded engine', async () => {
  const files = [
    temporaryFile('events.CSV', [gdeltLine(), gdeltLine({ id: '2', code: '057' }), 'torn'].join('\n')), temporaryFile('train.txt', ICEWS_QUADS),
    temporaryFile('plover.jsonl', PLOVER), temporaryFile('entities.json', FOLLOW_THE_MONEY), temporaryFile('people.csv', PEOPLE_CSV),
  ];
  const told: unknown[] = [];
  for (const open of [undefined, () => neo4j.open()]) {
    const graph = await emptyGraph(open);
    const outcomes = [];
    for (const file of files) outcomes.push(statuses(await graph.take(file)).sort());
    told.push({ outcomes, graph: await dump(graph.engine) });
    await graph.engine.close();
  }
  expect(told[1]).toEqual(told[0]);
}, 300_000);

describe('a graph that leaves the embedded engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-admin-'));
  let before: string[];
  let script: string;
  beforeAll(async () => {
    const { engine, store } = await openGraph({ name: 'Grafeo', open: () => openEngine(IN_MEMORY) });
    await fill(store);
    before = await dump(engine);
    script = await exportedText(engine, 'cypher');
    mkdirSync(join(folder, 'tables'));
    for await (const { name, text } of csvFolder.files(new Contents(engine))) {
      let content = '';
      for await (const piece of text) content += piece;
      writeFileSync(join(folder, 'tables', name), content);
    }
    await engine.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('as a Cypher script is the same in Neo4j, whatever its texts try', async () => {
    await (await neo4j.open()).close();
    await runScript(inject('neo4j'), `MATCH (node) DETACH DELETE node;\n${script}`);
    expect(await dumpWhenOpened(inject('neo4j'))).toEqual(before);
  }, 300_000);

  it('as tables is taken by neo4j-admin, and is the same', async () => {
    const home = join(folder, 'neo4j');
    await adminImport(join(folder, 'tables'), 'neo4j-admin.args', home);
    const server = await startNeo4j({ folder: home });
    try {
      await runScript(server.address, readFileSync(join(folder, 'tables', 'after-import.cypher'), 'utf8'));
      expect(await dumpWhenOpened(server.address)).toEqual(before);
    } finally {
      await server.kill();
    }
  }, 300_000);
});
