import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EngineUnavailable } from '../../src/domain/errors.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openEngine } from '../../src/graph/open.ts';
import type { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { reading } from '../fixtures/reading.ts';
import { CRITICISM } from '../fixtures/articles.ts';
import { nodesOf } from '../contract/dump.ts';
import { storeOn } from '../contract/engines.ts';
import { neo4j } from './engine.ts';

/** A line to the server that can be cut. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;

  async open(): Promise<string> {
    const target = new URL(inject('neo4j').replace('bolt:', 'http:'));
    this.server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const [one, other] of [[near, far], [far, near]] as const) {
        this.sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => this.sockets.delete(one));
      }
    }).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
    return `bolt://127.0.0.1:${this.port}`;
  }

  async cut(): Promise<void> {
    this.server!.close();
    for (const socket of this.sockets) socket.destroy();
    await once(this.server!, 'close');
  }
}

describe('a Neo4j that goes away', () => {
  const line = new Line();
  let engine: Engine;
  let store: EngineArticleStore;
  let address: string;
  beforeAll(async () => {
    await (await neo4j.open()).close();
    address = await line.open();
    engine = await openEngine(address);
    store = await storeOn(engine);
  });
  afterAll(async () => {
    await engine.close();
    await line.cut();
  });

  it('and comes back soon is waited for', async () => {
    await line.cut();
    setTimeout(() => void line.open(), 1_500);
    expect(await store.record([reading(CRITICISM)])).toMatchObject([{ status: 'CREATED' }]);
  });

  it('and stays away is told of in a sentence, and nothing is half written', async () => {
    await line.cut();
    const error = await store.record([reading({ ...CRITICISM, url: 'https://news.example/lost' })]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineUnavailable);
    expect((error as Error).message).toBe(`Neo4j at ${address} cannot be reached; see that it runs and that the address is right.`);
    await line.open();
    expect((await nodesOf(engine, 'Article')).map(({ id }) => id)).toEqual([CRITICISM.url]);
  });

  it('says at once that it is not there when a program starts', async () => {
    await line.cut();
    const starting = await openEngine(address);
    await expect(starting.setup()).rejects.toBeInstanceOf(EngineUnavailable);
    await starting.close();
    await line.open();
  });
});
