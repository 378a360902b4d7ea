import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BadInput, Conflict, EngineUnavailable } from '../../src/domain/errors.ts';
import { DataFolder } from '../../src/graph/grafeo/folder.ts';
import { IN_MEMORY, isEmbedded, openEngine } from '../../src/graph/open.ts';
import { windowOf } from '../../src/graph/read/page.ts';
import { createReader } from '../../src/graph/read/reader.ts';
import { nodesOf } from '../contract/dump.ts';
import { storeOn } from '../contract/engines.ts';
import { readings } from '../fixtures/articles.ts';

const folders = mkdtempSync(join(tmpdir(), 'bilateral-open-'));
afterAll(() => rmSync(folders, { recursive: true }));
const folder = (name: string): string => join(folders, name);

describe('opening a graph', () => {
  it.each([
    ['neo4j://host', false], ['neo4j+s://host', false], ['bolt://host:7687', false], ['bolt+ssc://host', false],
    ['./data', true], ['/var/lib/bilateral', true], ['C:\\data', true], [IN_MEMORY, true],
  ])('takes %s for embedded: %s', (target, embedded) => {
    expect(isEmbedded(target)).toBe(embedded);
  });

  it.each(['http://host', 'postgres://host/db', '', '  ', 'neo4j://'])('refuses %j in one sentence', async (target) => {
    const error = await openEngine(target).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BadInput);
    expect((error as Error).message).toMatch(/write neo4j:\/\/HOST, bolt:\/\/HOST or a folder\.$/);
  });

  it('finds again in a folder what it wrote there, and adds nothing twice', async () => {
    const first = await openEngine(folder('kept'));
    await (await storeOn(first)).record(readings());
    const events = await nodesOf(first, 'Event');
    await first.close();

    const second = await openEngine(folder('kept'));
    const recorded = await (await storeOn(second)).record(readings());
    expect(recorded.every(({ status }) => status === 'UNCHANGED')).toBe(true);
    expect(await nodesOf(second, 'Event')).toEqual(events);
    expect((await createReader(second).search({ text: 'Жумабаев', kinds: ['ARTICLE'] }, windowOf({}, { by: 'SCORE', descending: true }))).total).toBeGreaterThan(1);
    await second.close();
  });

  it('says which process holds a folder, and lets go of it when closed', async () => {
    const engine = await openEngine(folder('held'));
    const error = await openEngine(folder('held')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Conflict);
    expect((error as Error).message).toContain(`held by process ${process.pid}`);
    await engine.close();
    expect(new DataFolder(folder('held')).holder()).toBeNull();
    await (await openEngine(folder('held'))).close();
  });

  it('names the service of a folder that is served', async () => {
    const engine = await openEngine(folder('served'));
    const data = new DataFolder(folder('served'));
    data.announce('http://127.0.0.1:4000');
    expect(data.holder()).toEqual({ pid: process.pid, endpoint: 'http://127.0.0.1:4000' });
    await expect(openEngine(folder('served'))).rejects.toThrow('http://127.0.0.1:4000');
    await engine.close();
  });

  it('forgets a holder that died', () => {
    const data = new DataFolder(folder('died'));
    data.prepare();
    const { pid } = JSON.parse(execFileSync(process.execPath, ['-p', 'JSON.stringify({ pid: process.pid })'], { encoding: 'utf8' }));
    writeFileSync(join(folder('died'), 'graph', 'holder.json'), JSON.stringify({ pid, endpoint: null }));
    expect(data.holder()).toBeNull();
  });

  it('says that a folder cannot be made', async () => {
    writeFileSync(folder('file'), '');
    const error = await openEngine(folder('file')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BadInput);
    expect((error as Error).message).toMatch(/cannot be made .*choose another with --graph\.$/);
  });

  it('says that a database is damaged and leaves it in its place', async () => {
    await (await openEngine(folder('damaged'))).close();
    writeFileSync(new DataFolder(folder('damaged')).database, 'no database');
    const error = await openEngine(folder('damaged')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineUnavailable);
    expect((error as Error).message).not.toContain('\n');
    expect(existsSync(new DataFolder(folder('damaged')).database)).toBe(true);
  });

  it('answers no more when it is closed', async () => {
    const engine = await openEngine(IN_MEMORY);
    await engine.close();
    await engine.close();
    await expect(engine.read(async () => 1)).rejects.toBeInstanceOf(EngineUnavailable);
  });

  it('says of a Neo4j that is not there where it was looked for', async () => {
    const engine = await openEngine('bolt://127.0.0.1:1', { password: 'secret' });
    const error = await engine.setup().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineUnavailable);
    expect((error as Error).message).toContain('bolt://127.0.0.1:1 cannot be reached');
    expect((error as Error).message).not.toContain('secret');
    await engine.close();
  });
});
