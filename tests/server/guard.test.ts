import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guard } from '../../src/server/guard.ts';
import { raw, request } from './raw.ts';
import { openService } from './support.ts';
import type { ServiceUnderTest } from './support.ts';

describe('names that the service goes by', () => {
  const onLoopback = guard('127.0.0.1');
  it.each(['localhost', 'localhost:4000', 'LOCALHOST:4000', '127.0.0.1:4000', '[::1]:4000'])('takes Host %s on the loopback', (host) => {
    expect(onLoopback({ host })).toBeNull();
  });

  it.each(['evil.example', 'evil.example:4000', '192.168.1.7:4000', 'localhost.evil.example', '127.0.0.1.evil.example', 'localhost:4000/x', 'x@localhost'])(
    'refuses Host %s on the loopback',
    (host) => {
      expect(onLoopback({ host })?.status).toBeGreaterThanOrEqual(400);
    },
  );

  it('refuses a request without Host', () => {
    expect(onLoopback({})?.status).toBe(400);
  });

  it('goes by its configured name and by those allowed', () => {
    const check = guard('graph.example', ['news.example']);
    expect(check({ host: 'graph.example:4000' })).toBeNull();
    expect(check({ host: 'news.example' })).toBeNull();
    expect(check({ host: 'other.example' })?.status).toBe(403);
  });

  it.each(['0.0.0.0', '::'])('goes by any address, but by no name, on %s', (host) => {
    const check = guard(host);
    expect(check({ host: '10.0.0.5:4000' })).toBeNull();
    expect(check({ host: '[fe80::1]:4000' })).toBeNull();
    expect(check({ host: 'evil.example:4000' })?.status).toBe(403);
  });

  it.each(['http://localhost:4000', 'https://localhost:4000', 'HTTP://LOCALHOST:4000'])('takes Origin %s of its own pages', (origin) => {
    expect(onLoopback({ host: 'localhost:4000', origin })).toBeNull();
  });

  it.each(['http://evil.example', 'http://localhost:3000', 'http://localhost', 'null', '', 'file://', 'http://localhost:4000@evil.example', 'http://evil.example/localhost:4000'])(
    'refuses Origin %j',
    (origin) => {
      expect(onLoopback({ host: 'localhost:4000', origin })?.status).toBe(403);
    },
  );
});

describe('a service', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await openService();
  });
  afterAll(() => service.close());

  it.each(['/', '/graphql', '/graphiql', '/metrics', '/nowhere'])('answers %s to nobody who takes it for another', async (path) => {
    expect(await raw(service.address, request(`GET ${path}`, { host: 'evil.example' }))).toMatch(/^HTTP\/1\.1 403 /);
  });

  it.each(['/healthz', '/readyz'])('answers %s to whoever reaches it, as an orchestrator does by address', async (path) => {
    expect(await raw(service.address, request(`GET ${path}`, { host: '10.1.2.3:4000' }))).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("executes nothing for another site's page", async () => {
    const response = await service.post({ query: 'mutation { deleteArticle(id: "https://news.example/visit") { id } }' }, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringContaining('evil.example'), extensions: { code: 'FORBIDDEN' } }] });
    expect((await (await service.post({ query: '{ article(id: "https://news.example/visit") { id } }' })).json()).data.article).not.toBeNull();
  });

  it("answers no preflight, so that a browser sends nothing of another site's", async () => {
    const answer = await raw(service.address, request('OPTIONS /graphql', { host: new URL(service.address).host, origin: 'https://evil.example', 'access-control-request-method': 'POST' }));
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer.toLowerCase()).not.toContain('access-control-allow');
  });
});
