import { beforeAll, describe, expect, inject, it } from 'vitest';
import { TimedOut } from '../../src/domain/errors.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import { createReader } from '../../src/graph/read/reader.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { reading } from '../fixtures/reading.ts';
import { journalSuite } from '../contract/journal.suite.ts';
import { neo4j } from './engine.ts';

// A Neo4j that has just started plans each statement for the first time, which is no part of what is told here.
beforeAll(async () => {
  const engine = await neo4j.open();
  const store = new EngineArticleStore(engine);
  await store.setup();
  await store.record([reading({ id: 'first', text: 'SG first', countries: { SG: ['SG'] } })]);
  await engine.close();
}, 240_000);

journalSuite(neo4j);

const running = (engine: Engine) => engine.read((transaction) => transaction.run('../tests/neo4j/running'));

async function untilStopped(engine: Engine): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await running(engine)).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The statement goes on.');
}

describe('a statement that Neo4j is at', () => {
  it('is ended by the server when it is called off', async () => {
    const engine = await neo4j.open();
    const controller = new AbortController();
    const reason = new Error('called off');
    const slow = engine.read((transaction) => transaction.run('../tests/neo4j/slow'), { signal: controller.signal, milliseconds: 60_000 });
    const ended = slow.then(() => null, (error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await running(engine)).toHaveLength(1);
    controller.abort(reason);
    expect(await ended).toBe(reason);
    await untilStopped(engine);
    await engine.close();
  });

  it('is ended by the server after the time that it may take', async () => {
    const engine = await neo4j.open();
    const slow = engine.read((transaction) => transaction.run('../tests/neo4j/slow'), { signal: new AbortController().signal, milliseconds: 1_000 });
    await expect(slow).rejects.toThrow(TimedOut);
    await untilStopped(engine);
    await engine.close();
  });
});

it('what another process writes to the same Neo4j is followed, too', async () => {
  const engine = await neo4j.open();
  const another = await openEngine(inject('neo4j'));
  const [here, there] = [new EngineArticleStore(engine), new EngineArticleStore(another)];
  const { journal } = createReader(engine);
  const write = (store: EngineArticleStore, id: string) => store.record([reading({ id, text: `SG ${id}`, countries: { SG: ['SG'] } })]);
  await here.setup();
  await write(here, 'a');
  const end = await journal.end();
  await Promise.all([write(there, 'b'), write(here, 'c'), write(there, 'd'), write(here, 'e')]);
  const { entries } = await journal.after(end, 100);
  expect(entries.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
  expect(entries.map(({ subject }) => subject).sort()).toEqual(['b', 'c', 'd', 'e']);
  await Promise.all([engine.close(), another.close()]);
});
