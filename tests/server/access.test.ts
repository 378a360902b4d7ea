import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/api/schema.ts';
import { makeKey, readKeys } from '../../src/api/access/key.ts';
import { ROLES } from '../../src/api/access/role.ts';
import { ROLE_OF_MUTATION } from '../../src/api/access/table.ts';
import { tokenCheck } from '../../src/api/access/token.ts';
import { Buckets } from '../../src/api/access/buckets.ts';
import { accessBy } from '../../src/cli/access.ts';
import { createServer } from '../../src/server/server.ts';
import { openService, serverOptions } from './support.ts';
import type { ServiceUnderTest } from './support.ts';

const RATE = { perSecond: 1_000, burst: 1_000 };
const KEYS = Object.fromEntries(ROLES.map((role) => [role, makeKey(`${role}-key`, role)]));
const keys = readKeys(Object.values(KEYS).map(({ entry }) => entry).join(','));
const bearer = (role: string) => ({ authorization: `Bearer ${KEYS[role]!.key}` });
const codeOf = async (response: Response) => (await response.json()).errors?.[0].extensions.code ?? null;

describe('the table of roles', () => {
  it('has every change that the schema knows, and no other', () => {
    expect(Object.keys(ROLE_OF_MUTATION).sort()).toEqual(Object.keys(apiSchema().getMutationType()!.getFields()).sort());
  });
});

describe('keys', () => {
  it('are known by their hash alone', () => {
    const { key, entry } = makeKey('anna', 'curator');
    expect(entry).toMatch(/^anna:curator:[0-9a-f]{64}$/);
    expect(entry).not.toContain(key);
    expect(makeKey('anna', 'curator').key).not.toBe(key);
  });

  it.each([['anna', 'king'], ['an na', 'reader'], ['', 'reader']])('are not made for name %j and role %j', (name, role) => {
    expect(() => makeKey(name, role)).toThrow('NAME:ROLE:HASH');
  });

  it('that are put where an entry belongs are not told to the log', () => {
    const { key } = makeKey('anna', 'reader');
    expect(() => readKeys(key)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', message: expect.not.stringContaining(key) }));
  });

  it('have names of their own', () => {
    const { entry } = makeKey('anna', 'reader');
    expect(() => readKeys(`${entry}\n${entry}`)).toThrow('"anna"');
  });
});

describe('a service with keys', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await openService({ access: { keys, tokens: null, rate: RATE } });
  });
  afterAll(() => service.close());

  it.each(['/graphql', '/graphiql', '/metrics', '/export/jsonl'])('asks at %s who is there', async (path) => {
    const response = await fetch(service.address + path);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(await codeOf(response)).toBe('UNAUTHENTICATED');
  });

  it.each(['/healthz', '/readyz', '/'])('lets everybody see %s', async (path) => {
    expect((await fetch(service.address + path)).status).toBe(200);
  });

  it("lets a browser ask its user for the key, which is a password there", async () => {
    const page = await fetch(`${service.address}/graphiql`, { headers: { accept: 'text/html,*/*' } });
    expect(page.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    const basic = `Basic ${Buffer.from(`anybody:${KEYS['reader']!.key}`).toString('base64')}`;
    expect((await service.post({ query: '{ livePosition }' }, { authorization: basic })).status).toBe(200);
  });

  it.each(['Bearer bk_wrong', 'Bearer', 'bk_wrong', 'Basic bm9jb2xvbg==', 'Digest x', `Bearer ${'x'.repeat(5_000)}`])('takes no %s', async (authorization) => {
    expect(await codeOf(await service.post({ query: '{ livePosition }' }, { authorization }))).toBe('UNAUTHENTICATED');
  });

  const ASKED = {
    question: '{ status { version } }',
    introspection: '{ __schema { queryType { name } } }',
    reading: '{ reading(input: { text: "" }) { id } }',
    ingest: 'mutation { ingestArticle(input: { text: "" }) { id } }',
    deletion: 'mutation { deleteArticle(id: "https://news.example/nowhere") { id } }',
    hidden: 'mutation { ...F } fragment F on Mutation { ... on Mutation { x: mergePeople(ids: []) { id } } }',
  };
  it.each([
    ['reader', ['question', 'introspection']],
    ['analyst', ['question', 'introspection', 'reading', 'ingest']],
    ['curator', ['question', 'introspection', 'reading', 'ingest', 'deletion', 'hidden']],
    ['admin', ['question', 'introspection', 'reading', 'ingest', 'deletion', 'hidden']],
  ])('lets a %s do %s and no more', async (role, allowed) => {
    const codes = await Promise.all(Object.values(ASKED).map(async (query) => codeOf(await service.post({ query }, bearer(role)))));
    expect(Object.keys(ASKED).filter((_, index) => codes[index] !== 'FORBIDDEN')).toEqual(allowed);
  });

  it('gives exports to analysts, and figures to readers', async () => {
    const status = async (path: string, role: string) => {
      const response = await fetch(service.address + path, { headers: bearer(role) });
      await response.arrayBuffer();
      return response.status;
    };
    expect(await status('/export/jsonl', 'reader')).toBe(403);
    expect(await status('/export/jsonl', 'analyst')).toBe(200);
    expect(await status('/metrics', 'reader')).toBe(200);
  });

  it('signs a correction with the name of the key, whatever it says', async () => {
    const { data: { people } } = await (await service.post({ query: '{ people(first: 2) { edges { node { id } } } }' }, bearer('reader'))).json();
    const ids = people.edges.map(({ node }: { node: { id: string } }) => node.id);
    const query = 'mutation ($ids: [ID!]!) { mergePeople(ids: $ids, by: "somebody else") { by } }';
    expect((await (await service.post({ query, variables: { ids } }, bearer('curator'))).json()).data.mergePeople.by).toBe('curator-key');
  });
});

describe('too many requests', () => {
  const open: ServiceUnderTest[] = [];
  afterEach(() => Promise.all(open.splice(0).map((service) => service.close())));

  it('of one key are refused for a moment, and those of another answered', async () => {
    const service = await openService({ access: { keys, tokens: null, rate: { perSecond: 0.1, burst: 3 } } });
    open.push(service);
    const ask = (role: string) => service.post({ query: '{ livePosition }' }, bearer(role));
    const answers = await Promise.all([ask('reader'), ask('reader'), ask('reader'), ask('reader')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429]);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await codeOf(refused)).toBe('RATE_LIMITED');
    expect((await ask('analyst')).status).toBe(200);
  });

  it('with wrong keys are not listened to for a while', async () => {
    const service = await openService({ access: { keys, tokens: null, rate: RATE } });
    open.push(service);
    const statuses = new Set<number>();
    for (let guess = 0; guess < 25; guess++) statuses.add((await service.post({ query: '{ livePosition }' }, { authorization: `Bearer guess-${guess}` })).status);
    expect([...statuses]).toEqual([401, 429]);
  });

  it('come back one by one, and are remembered for so many callers only', () => {
    let now = 0;
    const buckets = new Buckets({ perSecond: 2, burst: 2 }, { most: 3, now: () => now });
    expect([buckets.take('a'), buckets.take('a'), buckets.take('a')]).toEqual([0, 0, 0.5]);
    now = 500;
    expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 0.5]);
    for (const other of ['b', 'c', 'd']) buckets.take(other);
    expect(buckets.take('a')).toBe(0);
  });
});

describe('tokens', () => {
  const secret = 'a secret that is long enough for HS256, really';
  const settings = { secret, issuer: 'https://id.example', audience: 'bilateral', rolesClaim: 'roles' };
  const signed = (claims: Record<string, unknown>, { key = secret, expires = '1h', ...over } = {} as Record<string, string>) =>
    new SignJWT({ iss: settings.issuer, aud: settings.audience, sub: 'anna', roles: ['curator'], ...claims }).setProtectedHeader({ alg: 'HS256', ...over }).setExpirationTime(expires).sign(new TextEncoder().encode(key));

  it('say who asks, with the highest of the roles', async () => {
    expect(await tokenCheck(settings)(await signed({ roles: ['staff', 'reader', 'curator', 'analyst'] }))).toEqual({ id: 'token anna', name: 'anna', role: 'curator' });
    expect((await tokenCheck(settings)(await signed({ roles: 'reader' }))).role).toBe('reader');
  });

  it.each([
    ['of another issuer', { iss: 'https://evil.example' }, {}],
    ['for another service', { aud: 'other' }, {}],
    ['that have expired', {}, { expires: '-1h' }],
    ['that nobody signed whom the service knows', {}, { key: 'another secret that is long enough for HS256' }],
    ['without a role', { roles: ['staff'] }, {}],
    ['without a subject', { sub: undefined }, {}],
  ])('%s are not taken', async (_, claims, over) => {
    await expect(tokenCheck(settings)(await signed(claims, over as Record<string, string>))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('are not taken unsigned', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'none' })}.${part({ iss: settings.issuer, aud: settings.audience, sub: 'anna', roles: ['admin'], exp: 9e9 })}.`;
    await expect(tokenCheck(settings)(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('are checked by public keys, which nobody can sign with', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bilateral-'));
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    const jwks = join(folder, 'keys.json');
    writeFileSync(jwks, JSON.stringify({ keys: [{ ...jwk, alg: 'ES256', kid: '1' }] }));
    const check = tokenCheck({ ...settings, secret: undefined, jwks });
    const token = await new SignJWT({ roles: ['analyst'] }).setProtectedHeader({ alg: 'ES256', kid: '1' }).setIssuer(settings.issuer).setAudience(settings.audience).setSubject('bot').setExpirationTime('1h').sign(privateKey);
    expect(await check(token)).toEqual({ id: 'token bot', name: 'bot', role: 'analyst' });
    await expect(check(await signed({}, { key: JSON.stringify(jwk) }))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    rmSync(folder, { recursive: true });
  });

  it.each([[{ ...settings, secret: 'short' }], [{ ...settings, issuer: undefined }], [{ ...settings, audience: undefined }], [{ ...settings, jwks: 'keys.json' }], [{ ...settings, secret: undefined, jwks: 'http://id.example/jwks' }], [{ ...settings, secret: undefined, jwks: '/nowhere/keys.json' }]])(
    'are not checked by %o', (wrong) => {
      expect(() => tokenCheck(wrong)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    },
  );

  it('open a service as keys do', async () => {
    const service = await openService({ access: { keys: [], tokens: tokenCheck(settings), rate: RATE } });
    const ask = async (token: string) => (await service.post({ query: '{ livePosition }' }, { authorization: `Bearer ${token}` })).status;
    expect(await ask(await signed({}))).toBe(200);
    expect(await ask(await signed({}, { expires: '-1h' }))).toBe(401);
    await service.close();
  });
});

describe('a service that others than this machine can reach', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'graph.example'])('does not start on %s without keys', async (host) => {
    await expect(createServer(serverOptions({ host })).listen()).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(/BILATERAL_API_KEYS.*--host 127\.0\.0\.1/) });
  });

  it('starts with keys', async () => {
    const server = createServer(serverOptions({ host: '0.0.0.0', access: { keys, tokens: null, rate: RATE } }));
    await expect(server.listen()).resolves.toMatch(/^http:/);
    await server.close();
  });
});

describe('settings', () => {
  const settings = { jwtRolesClaim: 'roles', rate: 50, queryTime: 20_000 };
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('make a file of keys once, for its owner alone, and tell the key that once', async () => {
    const keysFile = join(folder, 'keys');
    const first = await accessBy({ ...settings, keysFile });
    const key = /bk_\S+/.exec(first.notice!)![0];
    expect(readFileSync(keysFile, 'utf8')).not.toContain(key);
    expect(statSync(keysFile).mode & 0o777).toBe(0o600);
    const second = await accessBy({ ...settings, keysFile, apiKeys: KEYS['reader']!.entry });
    expect(second.notice).toBeNull();
    expect(second.access.keys.map(({ name }) => name)).toEqual(['reader-key', 'admin']);
  });

  it.each([[{ jwtIssuer: 'x' }], [{ apiKeys: 'anna' }], [{ keysFile: join(folder, 'no', 'keys') }]])('that cannot be are one sentence: %o', async (wrong) => {
    await expect(accessBy({ ...settings, ...wrong })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
