import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Contents } from '../../src/graph/read/contents.ts';
import { zipEntries } from '../exchange/zip-entries.ts';
import { openService, type ServiceUnderTest } from './support.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const get = (format: string, init: RequestInit = {}) => fetch(`${service.address}/export/${format}`, init);

describe('/export/', () => {
  it.each([
    ['jsonl', 'application/x-ndjson', '.jsonl'], ['graph-jsonl', 'application/x-ndjson', '.jsonl'], ['csv', 'application/zip', '.zip'],
    ['events-csv', 'text/csv', '.csv'],
    ['graphml', 'application/graphml+xml', '.graphml'], ['gexf', 'application/gexf+xml', '.gexf'], ['jsonld', 'application/ld+json', '.jsonld'],
    ['cypher', 'application/x-cypher-query', '.cypher'],
  ])('%s is a download of its media type, with the security headers and without a length', async (format, mediaType, ending) => {
    const response = await get(format);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(mediaType);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="bilateral${ending}"`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-length')).toBeNull();
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  it('csv is an archive of the tables', async () => {
    const entries = zipEntries(Buffer.from(await (await get('csv')).arrayBuffer()));
    expect([...entries.keys()]).toEqual(expect.arrayContaining(['Article.csv', 'Article.header.csv', 'neo4j-admin.args', 'after-import.cypher']));
    expect(entries.get('Article.csv')).toContain('https://news.example/visit');
  });

  it('of a part has what passes the filters of GraphQL, given in JSON', async () => {
    const ask = async (parameters: Record<string, unknown>) => {
      const search = new URLSearchParams(Object.entries(parameters).map(([name, filter]) => [name, JSON.stringify(filter)]));
      return (await (await get(`jsonl?${search}`)).text()).trim().split('\n').map((line) => (JSON.parse(line) as { url: string }).url);
    };
    expect(await ask({ events: { type: { eq: 'ACCUSE' } } })).toEqual(['https://news.example/criticism']);
    expect(await ask({ articles: { language: { eq: 'EN' } } })).toEqual(['https://news.example/visit']);
    expect(await ask({ events: { mode: { eq: 'VISIT' } }, articles: { language: { in: ['RU', 'EN'] } } })).toEqual(['https://news.example/visit']);
  });

  it.each([
    ['events={', /^"events" is no JSON; write a filter such as/],
    ['events={"countries":{"all":["XX"]}}', /^"events\.countries\.all\.0" cannot be: .*XX/],
    ['articles={"colour":{"eq":"red"}}', /^"articles" cannot be: Field "colour" is not defined by type "ArticleFilter"/],
    ['country=KZ', /^An export has no parameter "country"; it takes events and articles/],
  ])('refuses ?%s in a sentence', async (search, sentence) => {
    const response = await get(`gexf?${encodeURI(search)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringMatching(sentence), extensions: { code: 'BAD_INPUT' } }] });
  });

  it('is not sent again to who has it, until the graph changes', async () => {
    const etag = (await get('gexf')).headers.get('etag')!;
    const again = await get('gexf', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text(), again.headers.get('content-length'), again.headers.get('etag')]).toEqual([304, '', null, etag]);
    expect((await get('graphml', { headers: { 'if-none-match': etag } })).status).toBe(200);
    expect((await get('gexf?events={}', { headers: { 'if-none-match': etag } })).status).toBe(200);
    await service.post({ query: 'mutation { ingestArticle(input: { id: "later", text: "Сегодня ничего не произошло.", language: RU }) { status } }' });
    expect((await get('gexf', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('answers HEAD without making the export', async () => {
    const response = await get('gexf', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it.each(['xlsx', '', '../metrics', 'constructor'])('has no format %j', async (format) => {
    expect((await get(encodeURIComponent(format))).status).toBe(404);
  });

  it('is refused to the pages of other sites', async () => {
    expect((await get('jsonl', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });
});

/** A graph of articles without an end, which counts the pages that were asked of it. */
class Endless extends Contents {
  pages = 0;

  constructor() {
    super(null as never);
  }

  override async *nodes(): AsyncGenerator<never> {
    for (; ; this.pages++) yield { properties: { id: String(this.pages), text: 'x'.repeat(10_000), extractor: 'e' } } as never;
  }
}

/** A graph that fails after the first article. */
class Failing extends Contents {
  constructor() {
    super(null as never);
  }

  override async *nodes(): AsyncGenerator<never> {
    yield { properties: { id: 'first', text: 'x'.repeat(70_000), extractor: 'e' } } as never;
    throw new Error('the disk is gone');
  }
}

describe('an export on its way', () => {
  it('is made no faster than it is taken, and ends when nobody takes it', async () => {
    const endless = new Endless();
    const other = await openService({}, endless);
    const socket = connect(Number(new URL(other.address).port), '127.0.0.1');
    socket.write('GET /export/jsonl HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await new Promise((resolve) => socket.once('readable', resolve));
    const settled = await until(() => endless.pages);
    expect(settled).toBeLessThan(5_000);
    socket.destroy();
    const ended = await until(() => endless.pages);
    expect(ended).toBeLessThan(5_000);
    await other.close();
    expect(other.unexpected).toEqual([]);
  });

  it('that breaks off does not look whole, and is told to the log', async () => {
    const other = await openService({}, new Failing());
    await expect(fetch(`${other.address}/export/jsonl`).then((response) => response.text())).rejects.toThrow('terminated');
    expect(other.unexpected.map(({ message }) => message)).toEqual(['the disk is gone']);
    expect((await fetch(`${other.address}/healthz`)).status).toBe(200);
    await other.close();
  });
});

/** What a count comes to rest at. */
async function until(count: () => number): Promise<number> {
  for (let before = -1; before !== count(); await new Promise((again) => setTimeout(again, 300))) before = count();
  return count();
}
