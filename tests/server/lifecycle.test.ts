import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/api.ts';
import { BadInput, Conflict } from '../../src/domain/errors.ts';
import { createServer } from '../../src/server/server.ts';
import type { Server } from '../../src/server/server.ts';
import { raw } from './raw.ts';
import { openService, serverOptions } from './support.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { Contents } from '../../src/graph/read/contents.ts';
import { Events } from '../../src/graph/read/events.ts';
import { Journal } from '../../src/graph/read/journal.ts';

const open: { close(): Promise<void> }[] = [];
const closing = <Closable extends { close(): Promise<void> }>(server: Closable): Closable => (open.push(server), server);
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** An API whose answer comes when the test says so. */
function slowApi(): { api: Api; answer(): void; asked: Promise<void> } {
  let answer!: () => void;
  let noteAsked!: () => void;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const asked = new Promise<void>((resolve) => (noteAsked = resolve));
  const apollo = {
    start: async () => {},
    stop: async () => {},
    executeHTTPGraphQLRequest: async () => {
      noteAsked();
      await answered;
      return { status: 200, headers: new Map(), body: { kind: 'complete', string: '{"data":"done"}' } };
    },
  };
  return { api: { apollo, context: () => ({ cancel() {} }) } as unknown as Api, answer, asked };
}

const noGraph = () => Promise.reject(new Error('no graph'));
const NO_CONTENTS = new Contents({} as Engine);
const NO_COUNTS = { counts: noGraph, journal: new Journal({} as Engine), contents: NO_CONTENTS, part: () => NO_CONTENTS, events: new Events({} as Engine) };
const ask = (address: string) => fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ a }"}' });

describe('a start', () => {
  it('answers /healthz at once, and /readyz only when the graph is open and the first reading done', async () => {
    const server = closing(createServer(serverOptions()));
    const address = await server.listen();
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    const early = await ask(address);
    expect(early.status).toBe(503);
    expect((await early.json()).errors[0].extensions.code).toBe('ENGINE_UNAVAILABLE');
    await server.attach(slowApi().api, NO_COUNTS);
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    server.markReady();
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it('says in one sentence that the port is taken', async () => {
    const first = closing(createServer(serverOptions()));
    const port = Number(new URL(await first.listen()).port);
    const second = createServer(serverOptions({ port })).listen();
    await expect(second).rejects.toThrow(Conflict);
    await expect(second).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken by another program; end that one, or choose another port with --port.`);
  });

  it.each([[{ port: 70_000 }, 'port'], [{ port: -1 }, 'port'], [{ host: '203.0.113.1' }, 'host']])('refuses %o', async (options, word) => {
    const listening = createServer(serverOptions(options)).listen();
    await expect(listening).rejects.toThrow(BadInput);
    await expect(listening).rejects.toThrow(word);
  });

  it('tells /metrics that the graph does not answer', async () => {
    const server = closing(createServer(serverOptions()));
    const address = await server.listen();
    await server.attach(slowApi().api, NO_COUNTS);
    const text = await (await fetch(`${address}/metrics`)).text();
    expect(text).toContain('bilateral_graph_up 0\n');
    expect(text).not.toContain('bilateral_graph_size{');
  });
});

describe('an end', () => {
  const started = async (shutdownMilliseconds: number): Promise<{ server: Server; address: string; slow: ReturnType<typeof slowApi> }> => {
    const server = closing(createServer(serverOptions({ limits: { shutdownMilliseconds } })));
    const address = await server.listen();
    const slow = slowApi();
    await server.attach(slow.api, NO_COUNTS);
    return { server, address, slow };
  };

  it('lets the request under way finish and takes no other', async () => {
    const { server, address, slow } = await started(10_000);
    const underWay = ask(address);
    await slow.asked;
    const closed = server.close();
    await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed');
    slow.answer();
    expect(await (await underWay).text()).toBe('{"data":"done"}');
    await closed;
  });

  it('cuts off what lasts too long', async () => {
    const { server, address, slow } = await started(50);
    const cut = ask(address).then(() => 'answered', () => 'cut off');
    await slow.asked;
    await server.close();
    expect(await cut).toBe('cut off');
  });

  it('does not wait for connections that ask nothing', async () => {
    const { server, address } = await started(60_000);
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    await raw(address, 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    const closed = new Promise<string>((resolve) => socket.once('close', () => resolve('closed')));
    await server.close();
    expect(await closed).toBe('closed');
  });

  it('may be asked for twice, and before the start', async () => {
    const { server } = await started(100);
    await expect(Promise.all([server.close(), server.close()])).resolves.toHaveLength(2);
    await expect(createServer(serverOptions()).close()).resolves.toBeUndefined();
  });
});

describe('bodies', () => {
  it('are refused by their stated length before they come', async () => {
    const service = closing(await openService({ limits: { bodyBytes: 1000 } }));
    const answer = await raw(service.address, 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 5000000\r\n\r\n{"query":"');
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('LIMIT_EXCEEDED');
  });

  it('are refused when they turn out too large', async () => {
    const service = closing(await openService({ limits: { bodyBytes: 1000 } }));
    const chunk = `400\r\n${' '.repeat(1024)}\r\n`;
    const answer = await raw(service.address, 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n', chunk, chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('are not waited for without end', async () => {
    const service = closing(await openService({ limits: { requestMilliseconds: 200 } }));
    const answer = await raw(service.address, 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that break off do no harm', async () => {
    const service = closing(await openService());
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(service.address).port), '127.0.0.1', () => {
        socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query', () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    expect((await service.post({ query: '{ status { version } }' })).status).toBe(200);
    expect(service.unexpected).toEqual([]);
  });
});
