import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { makeKey, readKeys } from '../../src/api/access/key.ts';
import { openEngine } from '../../src/graph/open.ts';
import { createReader } from '../../src/graph/read/reader.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { reading } from '../fixtures/reading.ts';
import { clientOf, followSocket, followStream, socketAddress, until } from './live-clients.ts';
import { openService } from './support.ts';
import type { ServiceUnderTest } from './support.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const service of open.splice(0).reverse()) await service.close();
});

async function opened(options: Parameters<typeof openService>[0] = {}): Promise<ServiceUnderTest> {
  const service = await openService(options);
  open.push(service);
  return service;
}

/** An article that tells of a call, or of talks, between two states. */
const call = (id: string, [a, b] = ['SG', 'JO'], mode: 'PHONE' | 'MEETING' = 'PHONE') =>
  reading({
    id, language: 'en', title: `Article ${id}`, text: `${a} and ${b} spoke about matter ${id} in ${id}.`, countries: { [a!]: [a!], [b!]: [b!] },
    events: [{ type: 'CONSULT', mode, source: [a!, b!], target: [a!, b!], place: id, quote: 'spoke' }],
  });
const write = (service: Pick<ServiceUnderTest, 'store'>, ...ids: string[]) => service.store.record(ids.map((id) => call(id)));

const ARTICLES = 'subscription ($after: ID) { articleIngested(after: $after) { id kind article { id } } }';
const articlesOf = (messages: any[]) => messages.map(({ data }) => data.articleIngested.article.id);
const quick = { limits: { heartbeatMilliseconds: 50 } };

describe.each([
  ['a WebSocket', async (service: ServiceUnderTest, query: string) => followSocket(clientOf(service.address), query)],
  ['a stream of events', async (service: ServiceUnderTest, query: string) => followStream(service.address, query)],
] as const)('over %s', (_, follow) => {
  it('what is written is told, in its order, with its ids and its cost', async () => {
    const service = await opened();
    const followed = await follow(service, 'subscription { articleIngested { id kind article { id title events { mode } } } }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await write(service, 'one', 'two');
    await write(service, 'three');
    await until(() => followed.messages.length === 3);
    expect(articlesOf(followed.messages)).toEqual(['one', 'two', 'three']);
    const [{ data, extensions }] = followed.messages;
    expect(data.articleIngested).toMatchObject({ kind: 'ARTICLE_CREATED', article: { title: 'Article one', events: [{ mode: 'PHONE' }] } });
    expect(extensions.cost).toBeGreaterThan(3);
    const numbers = followed.messages.map((message) => Number(message.data.articleIngested.id));
    expect(numbers).toEqual([numbers[0], numbers[0]! + 1, numbers[0]! + 2]);
    followed.stop();
  });

  it('filters are those of the lists', async () => {
    const service = await opened();
    const followed = await follow(service, 'subscription { eventRecorded(after: "0", filter: { countries: { all: ["SG"] }, mode: { eq: MEETING } }) { isNew event { mode countries { code } } } }');
    await service.store.record([call('a'), call('b', ['SG', 'JO'], 'MEETING'), call('c', ['KZ', 'KW'], 'MEETING')]);
    await until(() => followed.messages.length === 1);
    await write(service, 'd');
    await service.store.record([call('e', ['SG', 'KZ'], 'MEETING')]);
    await until(() => followed.messages.length === 2);
    expect(followed.messages.map(({ data }) => data.eventRecorded.event.countries.map(({ code }: { code: string }) => code).sort())).toEqual([['JO', 'SG'], ['KZ', 'SG']]);
    followed.stop();
  });

  it('a pair is told when something between its states changes or goes', async () => {
    const service = await opened();
    const followed = await follow(service, 'subscription { relationChanged(a: "SG", b: "JO") { relation { a { code } eventCount } } }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await service.store.record([call('x'), call('elsewhere', ['KZ', 'KW'])]);
    await until(() => followed.messages.length === 1);
    await service.store.remove('x');
    await until(() => followed.messages.length === 2);
    expect(followed.messages.map(({ data }) => data.relationChanged.relation)).toEqual([{ a: { code: 'SG' }, eventCount: 1 }, { a: { code: 'SG' }, eventCount: 0 }]);
    followed.stop();
  });

  it.each([
    ['articleIngested(after: "yesterday") { id }', 'BAD_INPUT'],
    ['articleIngested(after: "999999") { id }', 'BAD_INPUT'],
    ['relationChanged(a: "KZ", b: "KZ") { id }', 'BAD_INPUT'],
    ['relationChanged(a: "XX") { id }', 'BAD_INPUT'],
    ['nothing', 'GRAPHQL_VALIDATION_FAILED'],
    ['articleIngested { id ', 'GRAPHQL_PARSE_FAILED'],
    [`articleIngested { article { ${Array.from({ length: 31 }, (__, index) => `a${index}: id`).join(' ')} } }`, 'LIMIT_EXCEEDED'],
    ['eventRecorded { event { countries { events(first: 100) { edges { node { countries { events(first: 100) { edges { node { id } } } } } } } } } }', 'LIMIT_EXCEEDED'],
  ])('"%s" is refused at once', async (selection, code) => {
    const service = await opened();
    const followed = await follow(service, `subscription { ${selection} }`);
    await until(() => followed.end() !== null);
    const end = followed.end();
    const errors = typeof end === 'object' && end !== null && 'errors' in end ? end.errors! : followed.messages.flatMap((message) => message.errors);
    expect(errors.map(({ extensions }: any) => extensions.code)).toEqual([code]);
    expect(service.unexpected).toEqual([]);
  });

  it('questions are answered, too, and what changes the graph is done', async () => {
    const service = await opened();
    const question = await follow(service, '{ livePosition }');
    await until(() => question.end() === 'complete');
    expect(question.messages).toEqual([{ data: { livePosition: expect.any(String) }, extensions: { cost: 1 } }]);
    const change = await follow(service, 'mutation { deleteArticle(id: "https://news.example/visit") { deleted } }');
    await until(() => change.end() === 'complete');
    expect(change.messages[0].data.deleteArticle.deleted).toBe(true);
  });
});

describe('who was away', () => {
  it('misses nothing that was written meanwhile, and gets nothing twice', async () => {
    const service = await opened();
    const first = await followStream(service.address, 'subscription { articleIngested { id article { id } } }');
    await write(service, 'a', 'b');
    await until(() => first.messages.length === 2);
    first.stop();
    await write(service, 'c');
    await write(service, 'd', 'e');
    const again = await followStream(service.address, 'subscription { articleIngested { id article { id } } }', { 'last-event-id': first.ids.at(-1)! });
    await write(service, 'f');
    await until(() => again.messages.length === 4);
    expect(articlesOf(again.messages)).toEqual(['c', 'd', 'e', 'f']);
    again.stop();

    const socket = followSocket(clientOf(service.address), ARTICLES, { after: first.messages[0].data.articleIngested.id });
    await until(() => socket.messages.length === 5);
    expect(articlesOf(socket.messages)).toEqual(['b', 'c', 'd', 'e', 'f']);
    socket.stop();
  });

  it('goes on in the middle of a write that had many events', async () => {
    const service = await opened();
    await service.store.record(Array.from({ length: 30 }, (_, index) => call(`m${String(index).padStart(2, '0')}`)));
    const all = followSocket(clientOf(service.address), 'subscription { eventRecorded(after: "0", filter: { countries: { all: ["SG", "JO"] } }) { id event { id } } }');
    await until(() => all.messages.length === 30);
    const ids = all.messages.map(({ data }) => data.eventRecorded.event.id);
    const rest = followSocket(clientOf(service.address), 'subscription ($after: ID) { eventRecorded(after: $after, filter: { countries: { all: ["SG", "JO"] } }) { id event { id } } }', { after: all.messages[16].data.eventRecorded.id });
    await until(() => rest.messages.length === 13);
    expect(rest.messages.map(({ data }) => data.eventRecorded.event.id)).toEqual(ids.slice(17));
    expect(new Set(ids).size).toBe(30);
  });

  it('is told where he stands before the first message, so that even then nothing is missed', async () => {
    const service = await opened();
    const first = await followStream(service.address, 'subscription { articleIngested { id } }');
    await until(() => first.ids.length === 1);
    first.stop();
    await write(service, 'unseen');
    const again = await followStream(service.address, 'subscription { articleIngested { article { id } } }', { 'last-event-id': first.ids[0]! });
    await until(() => again.messages.length === 1);
    expect(articlesOf(again.messages)).toEqual(['unseen']);
    again.stop();
  });

  it('misses nothing over a new start of the service', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bilateral-'));
    const graph = async () => {
      const engine = await openEngine(folder);
      const store = new EngineArticleStore(engine);
      await store.setup();
      return { engine, store };
    };
    const before = await graph();
    await write(before, 'a');
    const end = await createReader(before.engine).journal.end();
    await write(before, 'b');
    await before.engine.close();
    const after = await graph();
    await write(after, 'c');
    const { entries } = await createReader(after.engine).journal.after(end, 100);
    expect(entries.map(({ subject }) => subject)).toEqual(['b', 'c']);
    await after.engine.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a service with subscribers', () => {
  it('says that it lives', async () => {
    const service = await opened(quick);
    const stream = await followStream(service.address, 'subscription { articleIngested { id } }');
    const socket = new WebSocket(socketAddress(service.address), 'graphql-transport-ws');
    let pings = 0;
    socket.on('ping', () => pings++);
    await until(() => stream.comments() >= 3 && pings >= 3);
    expect(stream.messages).toEqual([]);
    stream.stop();
    socket.close();
  });

  it('cuts off who gives no sign of life', async () => {
    const service = await opened(quick);
    const socket = new WebSocket(socketAddress(service.address), 'graphql-transport-ws', { autoPong: false });
    let closed = false;
    socket.on('close', () => (closed = true));
    await until(() => closed);
    expect(socket.readyState).toBe(WebSocket.CLOSED);
  });

  it('lets go of what those held who have gone', async () => {
    const service = await opened({ limits: { subscriptions: 2, subscriptionsOfCaller: 2 } });
    for (let round = 0; round < 4; round++) {
      const stream = await followStream(service.address, 'subscription { articleIngested { id } }');
      expect(stream.status).toBe(200);
      const client = clientOf(service.address);
      const socket = followSocket(client, 'subscription { articleIngested(after: "0") { id } }');
      await until(() => socket.messages.length > 0);
      stream.stop();
      await client.dispose();
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });

  it('has so many subscriptions, and no more', async () => {
    const service = await opened({ limits: { subscriptions: 3, subscriptionsOfCaller: 2 } });
    const streams = [await followStream(service.address, 'subscription { articleIngested { id } }'), await followStream(service.address, 'subscription { articleIngested { id } }')];
    const third = await followStream(service.address, 'subscription { articleIngested { id } }');
    expect(third.status).toBe(429);
    const socket = followSocket(clientOf(service.address), 'subscription { articleIngested { id } }');
    await until(() => socket.end() !== null);
    expect(socket.end()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    streams.forEach((stream) => stream.stop());
  });

  it('ends WebSockets with a word and streams so that browsers connect again', async () => {
    const service = await openService();
    const stream = await followStream(service.address, 'subscription { articleIngested { id } }');
    const socket = followSocket(clientOf(service.address), 'subscription { articleIngested(after: "0") { id } }');
    await until(() => socket.messages.length > 0);
    await service.close();
    await until(() => stream.end() !== null && socket.end() !== null);
    expect(stream.end()).toBe('broken off');
    expect(socket.end()).toEqual({ code: 1001 });
    expect(service.unexpected).toEqual([]);
  });

  it('is not ended late by a WebSocket that does not answer', async () => {
    const service = await openService();
    const socket = new WebSocket(socketAddress(service.address), 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    socket.pause();
    await expect(service.close()).resolves.toBeUndefined();
    socket.terminate();
  });

  it('keeps the graph, and not its memory, for who reads slowly', async () => {
    const service = await opened();
    await write(service, ...Array.from({ length: 120 }, (_, index) => `slow-${index}`));
    const { hostname, port } = new URL(service.address);
    const body = JSON.stringify({ query: 'subscription { articleIngested(after: "0") { id article { text id events { mentions { quote article { text title } } } } } }' });
    const socket = connect(Number(port), hostname, () => socket.write(`POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: text/event-stream\r\ncontent-length: ${body.length}\r\n\r\n${body}`));
    socket.pause();
    const other = await followStream(service.address, 'subscription { articleIngested { article { id } } }');
    await write(service, 'meanwhile');
    await until(() => other.messages.length === 1);
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.resume();
    await until(() => text.includes('"meanwhile"'));
    expect(text.match(/event: next/g)!.length).toBeGreaterThanOrEqual(121);
    socket.destroy();
    other.stop();
  });
});

describe('with keys', () => {
  const { key, entry } = makeKey('dashboard', 'reader');
  const access = { keys: readKeys(entry), tokens: null, rate: { perSecond: 1_000, burst: 1_000 } };

  it('a WebSocket shows its key when it connects, and is closed without', async () => {
    const service = await opened({ access });
    const allowed = followSocket(clientOf(service.address, { connectionParams: { authorization: `Bearer ${key}` } }), '{ livePosition }');
    await until(() => allowed.end() !== null);
    expect(allowed.messages).toHaveLength(1);
    const refused = followSocket(clientOf(service.address, { connectionParams: { authorization: 'Bearer bk_other' } }), '{ livePosition }');
    await until(() => refused.end() !== null);
    expect(refused.end()).toEqual({ code: 4403 });
  });

  it('a reader changes nothing over a WebSocket either', async () => {
    const service = await opened({ access });
    const refused = followSocket(clientOf(service.address, { connectionParams: { authorization: `Bearer ${key}` } }), 'mutation { deleteArticle(id: "https://news.example/visit") { id } }');
    await until(() => refused.end() !== null);
    expect(refused.end()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('a stream shows its key in its header', async () => {
    const service = await opened({ access });
    expect((await followStream(service.address, 'subscription { articleIngested { id } }')).status).toBe(401);
    const stream = await followStream(service.address, 'subscription { articleIngested { id } }', { authorization: `Bearer ${key}` });
    expect(stream.status).toBe(200);
    stream.stop();
  });
});

describe('one who takes a WebSocket for another thing', () => {
  it.each([['/graphql', { origin: 'https://evil.example' }, 403], ['/graphql', { host: 'evil.example' }, 403], ['/elsewhere', {}, 404]])('at %s with %o is answered', async (path, headers, status) => {
    const service = await opened();
    const socket = new WebSocket(`${service.address.replace('http:', 'ws:')}${path}`, 'graphql-transport-ws', { headers: headers as Record<string, string> });
    const answered = await new Promise((resolve) => {
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
      socket.on('error', () => {});
    });
    expect(answered).toBe(status);
  });
});

it('a subscription by a plain request is told how to be asked', async () => {
  const service = await opened();
  const answer = await (await service.post({ query: 'subscription { articleIngested { id } }' })).json();
  expect(answer.errors).toEqual([expect.objectContaining({ message: expect.stringContaining('Accept: text/event-stream'), extensions: { code: 'BAD_INPUT' } })]);
});
