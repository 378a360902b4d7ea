import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import { nodesOf } from '../contract/dump.ts';
import { storeOn } from '../contract/engines.ts';

const WRITER = fileURLToPath(new URL('../fixtures/write-until-killed.ts', import.meta.url));

it('a process that is killed while it writes loses no article that it acknowledged, and leaves none half written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-crash-'));
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(writer, 'exit');
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: writer.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === 40) writer.kill('SIGKILL');
  }
  await ended;

  const engine = await openEngine(folder);
  await storeOn(engine);
  const articles = (await nodesOf(engine, 'Article')).map(({ id }) => id as string);
  expect(acknowledged.filter((id) => !articles.includes(id))).toEqual([]);
  expect(await nodesOf(engine, 'Event')).toHaveLength(articles.length);
  expect(await nodesOf(engine, 'Pair')).toMatchObject([{ eventCount: articles.length }]);
  expect(await nodesOf(engine, 'Person')).toMatchObject([{ articleCount: articles.length }]);
  await engine.close();
  rmSync(folder, { recursive: true });
});
