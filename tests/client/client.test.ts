import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArticleListDocument, BilateralDocument, createClient, CountryPageDocument, EventListDocument, RequestError } from '../../src/client/index.ts';
import type { Client } from '../../src/client/index.ts';
import { openService } from '../server/support.ts';
import type { ServiceUnderTest } from '../server/support.ts';

let service: ServiceUnderTest;
let client: Client;
beforeAll(async () => {
  service = await openService();
  client = createClient({ url: service.address });
});
afterAll(() => service.close());

const errorOf = async (asked: Promise<unknown>): Promise<RequestError> => {
  const error = await asked.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof RequestError)) throw new Error('It was answered.');
  return error;
};

describe('the client', () => {
  it('asks an operation and knows the type of its answer', async () => {
    const { bilateral } = await client.ask(BilateralDocument, { a: 'KZ', b: 'KW', lang: 'RU' });
    const names: string[] = [bilateral.a.name, bilateral.b.name];
    expect(names).toEqual(['Казахстан', 'Кувейт']);
    expect(bilateral.lastContact?.timeBasis).toBe('REPORT');
  });

  it('needs no variables where none is required', async () => {
    expect((await client.ask(CountryPageDocument)).country?.code).toBe('KZ');
  });

  it('reads a list to its end, page after page, each node once', async () => {
    const whole = await client.ask(EventListDocument, { filter: {}, first: 100 });
    const types: string[] = [];
    for await (const { type } of client.all(EventListDocument, { filter: {}, first: 2 }, (data) => data.events)) types.push(type);
    expect(types).toEqual(whole.events.edges.map(({ node }) => node.type));
    expect(types.length).toBeGreaterThan(4);
  });

  it('stops asking when nobody reads on', async () => {
    let asked = 0;
    const counting = createClient({ url: service.address, fetch: (...request) => (asked++, fetch(...request)) });
    for await (const _ of counting.all(ArticleListDocument, { first: 1 }, (data) => data.articles)) break;
    expect(asked).toBe(1);
  });

  it('takes a part of the graph away as it is made', async () => {
    let text = '';
    const stream = await client.export('jsonl', { articles: { language: { eq: 'EN' } } });
    for await (const piece of stream) text += Buffer.from(piece).toString();
    expect(text.trim().split('\n').map((line) => (JSON.parse(line) as { url: string }).url)).toEqual(['https://news.example/visit']);
  });

  it('throws what the service refuses, with its code and sentence', async () => {
    expect(await errorOf(client.ask(EventListDocument, { first: 101 }))).toMatchObject({ code: 'LIMIT_EXCEEDED', message: expect.stringMatching(/a page holds at most 100/) });
    expect(await errorOf(client.export('gexf', { events: { countries: { all: ['XX'] } } }))).toMatchObject({ code: 'BAD_INPUT', status: 400 });
    expect(await errorOf(client.export('xlsx'))).toMatchObject({ status: 404 });
  });

  it('says when nobody answers, or somebody else does', async () => {
    const nobody = createClient({ url: 'http://127.0.0.1:9' });
    expect(await errorOf(nobody.ask(BilateralDocument))).toMatchObject({ code: 'UNREACHABLE', status: null, message: 'The service at http://127.0.0.1:9 cannot be reached; see whether it runs there.' });
    const slow = createClient({ url: service.address, timeoutMilliseconds: 20, fetch: (_, request) => new Promise((_resolve, reject) => request!.signal!.addEventListener('abort', () => reject(request!.signal!.reason as Error))) });
    expect((await errorOf(slow.ask(BilateralDocument))).message).toMatch(/did not answer within 0\.02 s/);
    const other = createClient({ url: service.address, fetch: async () => new Response('<html>', { status: 502 }) });
    expect(await errorOf(other.ask(BilateralDocument))).toMatchObject({ code: 'UNREACHABLE', message: expect.stringMatching(/answered with status 502 and no JSON/) });
  });

  it('sends its key, and keeps to addresses under a path', async () => {
    const seen: [string, string | null][] = [];
    const behind = createClient({
      url: 'https://example.org/kz', key: 'secret',
      fetch: async (address, request) => {
        seen.push([String(address), new Headers(request?.headers).get('authorization')]);
        return Response.json({ data: {} });
      },
    });
    await behind.ask(BilateralDocument);
    expect(seen).toEqual([['https://example.org/kz/graphql', 'Bearer secret']]);
  });
});
