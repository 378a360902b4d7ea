import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw, request } from './raw.ts';
import { openService } from './support.ts';
import type { ServiceUnderTest } from './support.ts';

describe('the dashboard', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await openService();
  });
  afterAll(() => service.close());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(service.address + path, { headers });
  const script = async (): Promise<string> => /<script[^>]+src="([^"]+)"/.exec(await (await get('/')).text())![1]!;

  it.each(['/', '/country/KZ', '/pair/KZ/KW', '/nowhere'])('is at %s for browsers, which it tells what it may load', async (path) => {
    const response = await get(path, { accept: 'text/html,*/*;q=0.8' });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Bilateral</title>');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('is not in the way of programs: what does not exist is not found by them', async () => {
    expect((await get('/nowhere', { accept: 'application/json' })).status).toBe(404);
    expect((await get('/assets/nowhere.js')).status).toBe(404);
  });

  it('brings its scripts compressed as the browser asks, under names that may be kept', async () => {
    const path = await script();
    expect(path).toMatch(/^\/assets\/.+-[\w-]{8}\.js$/);
    const [, plain] = (await raw(service.address, request(`GET ${path}`, { host: 'localhost' }))).split('\r\n\r\n');
    for (const encoding of ['br', 'gzip']) {
      const answer = await fetch(service.address + path, { headers: { 'accept-encoding': encoding } });
      expect(answer.headers.get('content-type')).toContain('text/javascript');
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(Buffer.byteLength(plain!));
    }
  });

  it('is not sent again to who has it', async () => {
    const tag = (await get('/', { accept: 'text/html' })).headers.get('etag')!;
    const again = await get('/', { 'accept': 'text/html', 'if-none-match': tag });
    expect(again.status).toBe(304);
  });

  it.each(['/assets/../package.json', '/assets/%2e%2e/%2e%2e/%2e%2e/package.json', '/assets\\..\\..\\package.json'])('opens no other file of the machine: %s', async (path) => {
    expect(await raw(service.address, request(`GET ${path}`, { host: 'localhost' }))).toMatch(/^HTTP\/1\.1 404 /);
  });
});
