import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openService } from './support.ts';
import type { ServiceUnderTest } from './support.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const COUNTRY = '{ country(code: "KAZ") { code name(lang: RU) } }';
const KAZAKHSTAN = { country: { code: 'KZ', name: 'Казахстан' } };

describe('/graphql', () => {
  it('answers a POST of JSON', async () => {
    const response = await service.post({ query: COUNTRY });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect((await response.json()).data).toEqual(KAZAKHSTAN);
  });

  it('answers in application/graphql-response+json to who accepts that', async () => {
    const response = await service.post({ query: COUNTRY }, { accept: 'application/graphql-response+json' });
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
    expect((await response.json()).data).toEqual(KAZAKHSTAN);
  });

  it('takes variables and the name of the operation', async () => {
    const query = 'query One($code: CountryCode!) { country(code: $code) { code } } query Other { status { version } }';
    const response = await service.post({ query, variables: { code: 'KWT' }, operationName: 'One' });
    expect((await response.json()).data).toEqual({ country: { code: 'KW' } });
  });

  const get = (query: string, headers: Record<string, string> = { 'apollo-require-preflight': 'yes' }) =>
    fetch(`${service.address}/graphql?query=${encodeURIComponent(query)}`, { headers });

  it('answers a query by GET', async () => {
    expect((await (await get(COUNTRY)).json()).data).toEqual(KAZAKHSTAN);
  });

  it('refuses a mutation by GET', async () => {
    const response = await get('mutation { deleteArticle(id: "a") { id } }');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('refuses a GET that a page could have made a browser send', async () => {
    const response = await get(COUNTRY, {});
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].message).toContain('Cross-Site Request Forgery');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])('refuses a POST of %s', async (type) => {
    const response = await service.post(JSON.stringify({ query: 'mutation { deleteArticle(id: "a") { id } }' }), { 'content-type': type });
    expect(response.status).toBe(400);
    expect((await response.json()).data).toBeUndefined();
  });

  it.each(['{"query": "{ status', '', 'query', '[]', '"x"', 'null', '{}', '{"query": 1}', '{"query": "{ status { version } }", "variables": "x"}'])(
    'answers 400 and a sentence to the body %j',
    async (body) => {
      const response = await service.post(body);
      expect(response.status).toBe(400);
      const { errors } = await response.json();
      expect(errors[0].message.length).toBeGreaterThan(10);
      expect(errors[0]).not.toHaveProperty('extensions.stacktrace');
    },
  );

  it('names broken JSON BAD_INPUT', async () => {
    expect((await (await service.post('{"query": ')).json()).errors[0].extensions.code).toBe('BAD_INPUT');
  });

  it('refuses bytes that are no UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"query": "{ search(text: \\"'), Buffer.from([0xd0, 0xff]), Buffer.from('\\") { totalCount } }"}')]);
    const response = await fetch(`${service.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].message).toContain('UTF-8');
  });

  /** Questions that are well formed for HTTP, and wrong for GraphQL. */
  const WRONG = [
    ['GRAPHQL_PARSE_FAILED', { query: '{ country(' }],
    ['GRAPHQL_VALIDATION_FAILED', { query: '{ nothing }' }],
    ['BAD_INPUT', { query: '{ country(code: "QQ") { code } }' }],
    ['BAD_INPUT', { query: 'query ($c: CountryCode!) { country(code: $c) { code } }', variables: { c: 'QQ' } }],
    ['LIMIT_EXCEEDED', { query: '{ events(first: 100) { edges { node { people { events(first: 100) { edges { node { countries { name } } } } } } } } }' }],
  ] as const;

  it.each(WRONG)('answers 400 and %s in application/graphql-response+json to %j', async (code, question) => {
    const response = await service.post(question, { accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it.each(WRONG)('answers 200 and %s in application/json to %j', async (code, question) => {
    for (const accept of ['application/json', '*/*', 'application/json, application/graphql-response+json;q=0.5']) {
      const response = await service.post(question, { accept });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      const answer = await response.json();
      expect(answer).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(answer).not.toHaveProperty('data');
    }
  });

  it.each(['text/html', 'application/xml', 'image/*'])('answers 406 to who accepts only %s', async (accept) => {
    const response = await service.post({ query: COUNTRY }, { accept });
    expect(response.status).toBe(406);
    expect((await response.json()).errors[0].message).toContain('application/json');
  });

  it.each(['application/json; charset=iso-8859-1', 'application/json;charset="windows-1251"'])('answers 415 to a body that says it is %s', async (type) => {
    const response = await service.post({ query: COUNTRY }, { 'content-type': type });
    expect(response.status).toBe(415);
    expect((await response.json()).errors[0].message).toContain('UTF-8');
  });

  it.each(['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'Application/JSON; charset="utf-8"', 'application/json; profile="x"'])('reads a body that says it is %s', async (type) => {
    expect((await (await service.post({ query: COUNTRY }, { 'content-type': type })).json()).data).toEqual(KAZAKHSTAN);
  });

  it('takes a type that only begins like JSON for none', async () => {
    expect((await service.post({ query: COUNTRY }, { 'content-type': 'application/json-patch+json' })).status).toBe(400);
  });

  it('lives through fragments that circle so far that they cannot be followed', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `F${index}`);
    const fragments = names.map((name, index) => `fragment ${name} on Query { ...${names[(index + 1) % 399]} }`);
    const query = `{ ${names.map((name) => `...${name}`).join(' ')} } ${fragments.join(' ')}`;
    const response = await service.post({ query }, { accept: 'application/graphql-response+json' });
    expect(response.status).toBeGreaterThanOrEqual(400);
    const { errors, data } = await response.json();
    expect(data).toBeUndefined();
    expect(errors[0].message).not.toContain('stack');
    expect((await service.post({ query: COUNTRY })).status).toBe(200);
  });

  it('asks for a query that it has not seen before, where only its hash is sent', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expect((await (await service.post({ extensions })).json()).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('lets no page of another origin read its answers', async () => {
    const response = await service.post({ query: COUNTRY });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('writes an article, and refuses one over 1 MB', async () => {
    const query = 'mutation ($text: String!) { ingestArticle(input: { id: "http", text: $text, language: RU }) { status } }';
    const text = 'Министр иностранных дел Казахстана провёл переговоры. ';
    expect((await (await service.post({ query, variables: { text: text.repeat(1_000_000 / 2 / 54) } })).json()).errors).toBeUndefined();
    const refused = await service.post({ query, variables: { text: text.repeat(1_100_000 / 54) } });
    expect((await refused.json()).errors[0]).toMatchObject({ message: expect.stringContaining('1 MB'), extensions: { code: 'LIMIT_EXCEEDED' } });
  });
});
