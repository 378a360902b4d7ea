import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/reading/address/public-address.ts';
import { readSources } from '../../src/reading/sources.ts';
import { collect, encode, options, seen } from './support.ts';

const ARTICLE = 'Стороны обсудили торговлю\n\nМинистры встретились в Астане.';
type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const ANSWERS: Record<string, Answer> = {
  '/plain': (response) => response.setHeader('content-type', 'text/plain; charset=windows-1251').end(encode(ARTICLE, 'windows-1251')),
  '/packed': (response) => response.setHeader('content-type', 'text/plain').setHeader('content-encoding', 'gzip').end(gzipSync(ARTICLE)),
  '/broken': (response) => response.setHeader('content-encoding', 'gzip').end('not packed'),
  '/bomb': (response) => response.setHeader('content-type', 'text/plain').setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(1_000_000))),
  '/page': (response) => response.setHeader('content-type', 'text/html').end(`<html lang="ru"><title>Встреча</title><p>${ARTICLE}</p></html>`),
  '/feed': (response) => response.setHeader('content-type', 'application/rss+xml').end('<rss><channel><title>R</title><item><title>T</title><link>/t</link></item></channel></rss>'),
  '/picture': (response) => response.setHeader('content-type', 'image/png').end('x'),
  '/missing': (response) => { response.statusCode = 404; response.end('no'); },
  '/stated': (response) => { response.setHeader('content-length', '5000000'); response.write('x'); },
  '/endless': (response) => { const timer = setInterval(() => response.write('x'.repeat(1_000)), 1); response.on('close', () => clearInterval(timer)); },
  '/silent': () => {},
  '/once': (response) => { response.statusCode = 302; response.setHeader('location', 'plain').end(); },
  '/round': (response) => { response.statusCode = 301; response.setHeader('location', '/round').end(); },
  '/file': (response) => { response.statusCode = 302; response.setHeader('location', 'file:///etc/hostname').end(); },
};
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url!);
  ANSWERS[request.url!]!(response, request);
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => { server.closeAllConnections(); server.close(); });

const fetched = async (path: string, over = {}) => seen(await collect(readSources([base + path], options({ allowPrivate: true, maxText: 50_000, ...over }))));

describe('an address', () => {
  it('gives its article, its charset and packing undone', async () => {
    expect(await fetched('/plain')).toEqual([expect.objectContaining({ text: ARTICLE, url: `${base}/plain`, name: `${base}/plain`, title: 'Стороны обсудили торговлю' })]);
    expect(await fetched('/packed')).toEqual([expect.objectContaining({ text: ARTICLE })]);
  });

  it('is read by its content type', async () => {
    expect(await fetched('/page')).toEqual([expect.objectContaining({ title: 'Встреча', language: 'ru', source: '127.0.0.1', url: `${base}/page` })]);
    expect(await fetched('/feed')).toEqual([expect.objectContaining({ text: 'T', url: `${base}/t`, source: 'R' })]);
  });

  it('may lead on, a few times', async () => {
    expect(await fetched('/once')).toEqual([expect.objectContaining({ text: ARTICLE, url: `${base}/plain` })]);
    asked.length = 0;
    expect(await fetched('/round')).toEqual([`UNREADABLE_SOURCE: ${base}/round leads on more than 5 times; give the address where it ends.`]);
    expect(asked).toHaveLength(6);
  });

  it.each([
    ['/file', 'BAD_INPUT: file:///etc/hostname is no http or https address; only those are read.'],
    ['/missing', 'UNREADABLE_SOURCE: BASE/missing answered with status 404; check the address.'],
    ['/picture', 'BAD_INPUT: BASE/picture is image/png, which is not read; give a page, a feed, JSON or plain text.'],
    ['/broken', 'UNREADABLE_SOURCE: BASE/broken sent a packed answer that cannot be unpacked; try again later.'],
    ['/stated', 'LIMIT_EXCEEDED: BASE/stated is longer than 50 kB; shorten it, or raise --max-text.'],
    ['/endless', 'LIMIT_EXCEEDED: BASE/endless is longer than 50 kB; shorten it, or raise --max-text.'],
    ['/bomb', 'LIMIT_EXCEEDED: BASE/bomb is longer than 50 kB; shorten it, or raise --max-text.'],
  ])('%s is one sentence', async (path, sentence) => {
    expect(await fetched(path)).toEqual([sentence.replace('BASE', base)]);
  });

  it('that does not answer in time is given up', async () => {
    expect(await fetched('/silent', { timeout: 150 })).toEqual([`UNREADABLE_SOURCE: ${base}/silent took longer than 0.15 s; try again later.`]);
  });

  it('where nobody listens is one sentence', async () => {
    const closed = createServer();
    await new Promise<void>((ready) => closed.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/`;
    await new Promise((ended) => closed.close(ended));
    expect(seen(await collect(readSources([address], options({ allowPrivate: true }))))).toEqual([`UNREADABLE_SOURCE: ${address} refuses connections; check its port, or try again later.`]);
  });
});

describe('addresses of this machine and of private networks', () => {
  it.each(['http://127.0.0.1:PORT/plain', 'http://localhost:PORT/plain', 'http://0x7f.1:PORT/plain', 'http://2130706433:PORT/plain', 'http://[::ffff:127.0.0.1]:PORT/plain', 'http://0:PORT/plain'])(
    '%s is refused and not asked', async (address) => {
      asked.length = 0;
      const [sentence] = seen(await collect(readSources([address.replace('PORT', new URL(base).port)], options())));
      expect(sentence).toMatch(/^UNREADABLE_SOURCE: \S+ is an address of this machine or of a private network, which is not read; give --allow-private if you mean it\.$/);
      expect(asked).toEqual([]);
    });

  it.each(['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1',
    '::ffff:10.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1', '::7f00:1', 'fc00::1', 'fd12::1', 'fe80::1', 'fe80::1%eth0', 'ff02::1', '2002:7f00:1::', '2001::1', '2001:db8::1', 'localhost', ''])(
    '%s is none of the public internet', (address) => {
      expect(isPublicAddress(address)).toBe(false);
    });

  it.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2001:4860:4860::8888', '::ffff:1.1.1.1', '64:ff9b::101:101'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('what is no address to read', () => {
  it.each([
    ['ftp://example.org/a', 'BAD_INPUT: ftp://example.org/a is no http or https address; only those are read.'],
    ['file:///etc/hostname', 'BAD_INPUT: file:///etc/hostname is no http or https address; only those are read.'],
    ['http://', 'BAD_INPUT: http:// is no http or https address; only those are read.'],
    ['https://user:secret@example.org/a', 'BAD_INPUT: https://example.org was given with a name or password in the address; leave them out.'],
  ])('%s', async (address, sentence) => {
    expect(seen(await collect(readSources([address], options())))).toEqual([sentence]);
  });
});
