import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { clientOf, followSocket, followStream, socketAddress, until } from './live-clients.ts';
import { raw } from './raw.ts';
import { openService } from './support.ts';
import type { ServiceUnderTest } from './support.ts';

const repeated = (size: number, make: (index: number) => string): string => Array.from({ length: size }, (_, index) => make(index)).join(' ');
const nested = (size: number, open: string, middle: string, close: string): string => open.repeat(size) + middle + close.repeat(size);

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await openService({ limits: { bodyBytes: 2_000_000, requestMilliseconds: 1_000, messagesPerSecond: 20, connections: 120, sockets: 20 } });
});
afterAll(() => service.close());

/** Somebody else, who asks in between. */
const answersOthers = async (): Promise<boolean> => {
  const response = await service.post({ query: '{ status { version } }' });
  return (await response.json()).data.status.version === '0.0.0-test';
};
const codesOf = (answer: { errors?: { extensions: { code: string } }[] }) => [...new Set((answer.errors ?? []).map(({ extensions }) => extensions.code))];

const QUERIES: [string, string, string][] = [
  ['deep', `{ ${nested(20, 'relations { edges { node { a { ', 'code', ' } } } }')} }`, 'LIMIT_EXCEEDED'],
  ['deep beyond what is parsed', `{ ${nested(50_000, 'a { ', 'a', ' }')} }`, 'LIMIT_EXCEEDED'],
  ['wide', `{ ${repeated(5_000, () => '__typename')} }`, 'LIMIT_EXCEEDED'],
  ['aliased', `{ ${repeated(40, (index) => `a${index}: events { totalCount }`)} }`, 'LIMIT_EXCEEDED'],
  ['of lists in lists', `{ countries { edges { node { ${nested(4, 'relations { edges { node { b { ', 'code', ' } } } }')} } } } }`, 'LIMIT_EXCEEDED'],
  ['of large pages in large pages', '{ relations(first: 100) { edges { node { events(first: 100) { edges { node { articleCount countries { code } people { id } mentions { quote } } } } } } } }', 'LIMIT_EXCEEDED'],
  ['of a page too large', '{ events(first: 100000) { edges { node { id } } } }', 'LIMIT_EXCEEDED'],
  ['of circular fragments', '{ country(code: "KZ") { ...A } } fragment A on Country { ...B } fragment B on Country { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
  ['grown from fragments', `{ country(code: "KZ") { ...F0 } } ${repeated(9, (index) => `fragment F${index} on Country { ${repeated(10, () => `...F${index + 1}`)} }`)} fragment F9 on Country { code }`, 'LIMIT_EXCEEDED'],
  ['of many wrong fields', `{ ${repeated(1_500, (index) => `x${index}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['that overlaps with itself', `{ ${repeated(300, () => 'country(code: "KZ") { relations { edges { node { a { code } } } } }')} }`, 'LIMIT_EXCEEDED'],
  ['of directives', `{ livePosition ${repeated(400, () => '@include(if: true)')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['of lists in lists as a value', `{ events(filter: { id: { in: ${nested(1_900, '[', '', ']')} } }) { totalCount } }`, 'BAD_INPUT'],
  ['about the schema in circles', '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }', 'GRAPHQL_VALIDATION_FAILED'],
];

describe('a query', () => {
  it.each(QUERIES)('%s is refused by every transport, and others are answered', async (_, query, code) => {
    const posted = await service.post({ query });
    const [answer, answered] = await Promise.all([posted.json(), answersOthers()]);
    expect(answered).toBe(true);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.data ?? null).toBeNull();

    const socket = followSocket(clientOf(service.address), query);
    await until(() => socket.end() !== null);
    expect(codesOf(socket.end() as never)).toEqual([code]);

    const stream = await followStream(service.address, query);
    await until(() => stream.end() === 'complete');
    expect(codesOf(stream.messages[0])).toEqual([code]);
    expect(await answersOthers()).toBe(true);
  });
});

describe('variables', () => {
  const filter = 'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }';
  it.each([
    ['a long text', 'query ($t: String!) { search(text: $t) { totalCount } }', JSON.stringify({ t: 'слово '.repeat(150_000) })],
    ['many ids', filter, JSON.stringify({ filter: { id: { in: Array.from({ length: 100_000 }, (_, index) => `e-${index}`) } } })],
    ['groups in groups', filter, `{"filter": ${nested(5_000, '{"not": ', '{}', '}')}}`],
    ['groups in groups without end', filter, `{"filter": ${nested(100_000, '{"not": ', '{}', '}')}}`],
    ['combinations', filter, JSON.stringify({ filter: { and: Array.from({ length: 200 }, () => ({ or: Array.from({ length: 20 }, (_, index) => ({ countries: { any: ['KZ', 'KW'] }, place: { contains: String(index) } })) })) } })],
    ['lists in lists', 'query ($i: [ID!]) { changes(subject: "x") { totalCount } graph(countries: ["KZ"]) { nodes { id } } }', `{"i": ${nested(100_000, '[', '', ']')}}`],
    ['keys of objects', filter, '{"filter": {"__proto__": {"counts": true}, "constructor": {"prototype": {}}}}'],
  ])('with %s are answered or refused in a sentence, and others are answered', async (_, query, variables) => {
    const [response, answered] = await Promise.all([service.post(`{"query": ${JSON.stringify(query)}, "variables": ${variables}}`), answersOthers()]);
    expect(answered).toBe(true);
    const answer = await response.json();
    for (const code of codesOf(answer)) expect(code).toMatch(/^(?:BAD_INPUT|LIMIT_EXCEEDED|GRAPHQL_VALIDATION_FAILED)$/);
    expect(await answersOthers()).toBe(true);
  });

  it('larger than a request may be are not read', async () => {
    const response = await service.post({ query: filter, variables: { filter: { place: { contains: 'x'.repeat(3_000_000) } } } });
    expect([response.status, codesOf(await response.json())]).toEqual([413, ['LIMIT_EXCEEDED']]);
    expect(await answersOthers()).toBe(true);
  });
});

describe('a batch', () => {
  it.each([1, 2, 10_000])('of %i is refused', async (size) => {
    const response = await service.post(Array.from({ length: size }, () => ({ query: '{ livePosition }' })));
    expect(response.status).toBe(400);
    expect(codesOf(await response.json())).toEqual(['BAD_INPUT']);
  });
});

describe('connections', () => {
  const sockets: Socket[] = [];
  const opened = (count: number, sent: string): void => {
    const { hostname, port } = new URL(service.address);
    for (let index = 0; index < count; index++) {
      const socket = connect(Number(port), hostname, () => socket.write(sent));
      socket.on('error', () => {});
      // What is not read hides the end.
      socket.resume();
      sockets.push(socket);
    }
  };
  afterEach(() => sockets.splice(0).forEach((socket) => socket.destroy()));

  it.each([
    ['whose headers come slowly', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-'],
    ['whose bodies come slowly', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query'],
    ['whose bodies come slowly and want a stream', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query'],
  ])('%s are ended, and others are answered meanwhile', async (_, sent) => {
    opened(80, sent);
    expect(await answersOthers()).toBe(true);
    await until(() => sockets.every(({ closed, readableEnded }) => closed || readableEnded));
    expect(await answersOthers()).toBe(true);
  });

  it('more than there may be are turned away, and there is room again when they have gone', async () => {
    opened(300, 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-');
    await until(() => sockets.filter(({ closed }) => closed).length >= 180);
    sockets.forEach((socket) => socket.destroy());
    await until(() => sockets.every(({ closed }) => closed));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await answersOthers()).toBe(true);
  });

  it.each([
    ['no HTTP', 'EHLO x\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: localhost\r\n${repeated(2_000, (index) => `x-${index}: ${'y'.repeat(20)}\r\n`)}\r\n`],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n0\r\n\r\n'],
  ])('that speak %s are answered with a status, and closed', async (_, sent) => {
    expect(await raw(service.address, sent)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await answersOthers()).toBe(true);
  });
});

describe('a WebSocket', () => {
  const opened = async (): Promise<{ socket: WebSocket; closed: Promise<number> }> => {
    const socket = new WebSocket(socketAddress(service.address), 'graphql-transport-ws');
    socket.on('error', () => {});
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));
    return { socket, closed };
  };

  it.each([
    ['words that are none of the protocol', ['hello'], 4400],
    ['an operation before it has said who it is', ['{"id":"1","type":"subscribe","payload":{"query":"{ livePosition }"}}'], 4401],
    ['its name twice', ['{"type":"connection_init"}', '{"type":"connection_init"}'], 4429],
    ['a message too large', [`{"type":"connection_init","payload":{"x":"${'x'.repeat(1_100_000)}"}}`], 1009],
    ['a flood of messages', ['{"type":"connection_init"}', ...Array.from({ length: 200 }, () => '{"type":"ping"}')], 4429],
  ])('that sends %s is closed with a code', async (_, sent, code) => {
    const { socket, closed } = await opened();
    for (const message of sent) socket.send(message);
    expect(await closed).toBe(code);
    expect(await answersOthers()).toBe(true);
  });

  it('that floods with operations is closed with a code', async () => {
    const { socket, closed } = await opened();
    socket.send('{"type":"connection_init"}');
    await new Promise((resolve) => socket.once('message', resolve));
    for (let id = 0; id < 200; id++) socket.send(`{"id":"${id}","type":"subscribe","payload":{"query":"subscription { articleIngested { id } }"}}`);
    expect(await closed).toBe(4429);
    expect(await answersOthers()).toBe(true);
  });

  it('that floods with pings, whose answers it does not take, is closed', async () => {
    const { socket, closed } = await opened();
    for (let count = 0; count < 200; count++) socket.ping('x'.repeat(100));
    // ws itself may be the first to cut it off, without a code.
    expect([1006, 4429]).toContain(await closed);
    expect(await answersOthers()).toBe(true);
  });

  it('that never says who it is is closed', async () => {
    const { closed } = await opened();
    expect(await closed).toBe(4408);
  });

  it('beyond those there may be is turned away, and there is room again when one has gone', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, opened));
    const late = new WebSocket(socketAddress(service.address), 'graphql-transport-ws');
    late.on('error', () => {});
    expect(await new Promise((resolve) => late.on('unexpected-response', (_, { statusCode }) => resolve(statusCode)))).toBe(503);
    many.forEach(({ socket }) => socket.terminate());
    await Promise.all(many.map(({ closed }) => closed));
    await until(() => true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const again = followSocket(clientOf(service.address), '{ livePosition }');
    await until(() => again.end() !== null);
    expect(again.end()).toBe('complete');
  });
});

it('nothing of all this was unforeseen', () => {
  expect(service.unexpected).toEqual([]);
});
