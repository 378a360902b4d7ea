import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../src/exchange/export/format-names.ts';
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

  it('is named on the first page, in every format', async () => {
    const page = await (await fetch(`${service.address}/`)).text();
    for (const format of EXPORT_FORMAT_NAMES) expect(page).toContain(`/export/${format}`);
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
