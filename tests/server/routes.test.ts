import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw, request } from './raw.ts';
import { openService } from './support.ts';
import type { ServiceUnderTest } from './support.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const get = (path: string, init: RequestInit = {}) => fetch(service.address + path, init);

describe('the pages', () => {
  it.each(['/', '/healthz', '/nowhere'])('carry the security headers: %s', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it.each(['/nowhere', '/graphql/', '/constructor', '/__proto__', '/%2e%2e/package.json', '/../package.json'])('are not at %s', async (path) => {
    const answer = await raw(service.address, request(`GET ${path}`, { host: 'localhost' }));
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('are not at an address that is none', async () => {
    expect(await raw(service.address, request('GET http://[', { host: 'localhost' }))).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  it('answer HEAD without a body', async () => {
    const response = await get('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(300);
    expect(await response.text()).toBe('');
  });

  it.each([['/', 'POST'], ['/healthz', 'DELETE'], ['/graphql', 'PUT'], ['/metrics', 'POST']])('answer 405 at %s to %s', async (path, method) => {
    const response = await get(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('GET');
  });
});

describe('/graphiql', () => {
  it('is one page that names no other host and lets only its own script run', async () => {
    const response = await get('/graphiql');
    const page = await response.text();
    expect(page).toContain('renderYogaGraphiQL');
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:/);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toMatch(/script-src 'sha256-/);
    expect(policy.split(';').find((part) => part.includes('script-src'))).not.toContain('unsafe-inline');
  });

  it('has every operation with its example as a tab', async () => {
    const page = await (await get('/graphiql')).text();
    for (const name of ['query Bilateral(', 'query SearchAll(', 'mutation IngestArticle(']) expect(page).toContain(name);
    expect(page).toContain('seed:kazakhstan-kuwait-call-ru');
  });

  it('is sent compressed to who takes that, and plain to who does not', async () => {
    const compressed = await raw(service.address, request('HEAD /graphiql', { host: 'localhost', 'accept-encoding': 'gzip' }));
    expect(compressed).toMatch(/content-encoding: gzip/i);
    const plain = await raw(service.address, request('HEAD /graphiql', { host: 'localhost' }));
    expect(plain).not.toMatch(/content-encoding/i);
  });
});

describe('/metrics', () => {
  it('counts what the graph holds and what was answered, in the format of Prometheus', async () => {
    await service.post({ query: '{ status { version } }' });
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    const text = await response.text();
    expect(text).toContain('bilateral_ready 1\n');
    expect(text).toContain('bilateral_graph_size{kind="articles"} 4\n');
    expect(text).toMatch(/bilateral_http_requests_total\{route="\/graphql",status="200"\} [1-9]/);
    expect(text).toMatch(/bilateral_http_request_duration_seconds_bucket\{route="\/graphql",le="\+Inf"\} [1-9]/);
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^}]*\})? -?[\d.e+-]+)$/);
  });

  it('has one name for all paths that there are not', async () => {
    await get('/some/made-up/path');
    const text = await (await get('/metrics')).text();
    expect(text).toContain('route="other",status="404"');
    expect(text).not.toContain('made-up');
  });
});
