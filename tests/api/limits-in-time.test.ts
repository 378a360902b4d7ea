import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { ITSELF } from '../../src/api/access/caller.ts';
import { createApi } from '../../src/api/api.ts';
import { AllowList } from '../../src/api/limits/allow-list.ts';
import { DEFAULT_LIMITS } from '../../src/api/limits/limits.ts';
import { bounded } from '../../src/graph/bounded.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { createReader } from '../../src/graph/read/reader.ts';
import { loadOperations } from '../../src/api/operations.ts';
import { allowListOf } from '../../src/cli/allow-list.ts';
import { readings } from '../fixtures/articles.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest, HarnessOptions } from './support/harness.ts';

const open: ApiUnderTest[] = [];
afterEach(() => Promise.all(open.splice(0).map((api) => api.close())));
const opened = async (options: HarnessOptions = {}): Promise<ApiUnderTest> => {
  const api = await openApi(readings(), options);
  open.push(api);
  return api;
};

/** An engine whose reads last until they are called off, once it is told so. */
function stalling(engine: Engine): { engine: Engine; stall(): void; calledOff: unknown[] } {
  const calledOff: unknown[] = [];
  let stalled = false;
  const read: Engine['read'] = (work, bounds) => {
    if (!stalled) return engine.read(work, bounds);
    return new Promise((_, reject) => bounds!.signal.addEventListener('abort', () => {
      calledOff.push(bounds!.signal.reason);
      reject(bounds!.signal.reason as Error);
    }));
  };
  const wrapped: Engine = { name: engine.name, version: () => engine.version(), setup: () => engine.setup(), write: (work) => engine.write(work), close: () => engine.close(), read };
  return { engine: wrapped, stall: () => (stalled = true), calledOff };
}

describe('an answer that takes too long', () => {
  it('is given up in time with a code, and what was asked of the graph for it is called off', async () => {
    const { engine, stall, calledOff } = stalling(await openEngine(IN_MEMORY));
    const api = await opened({
      engine, limits: { ...DEFAULT_LIMITS, queryMilliseconds: 50 }, readFor: (signal) => createReader(bounded(engine, { signal, milliseconds: 50 })),
    });
    stall();
    const { data, errors } = await api.ask('{ events { totalCount edges { node { id } } } people { totalCount } }');
    expect(data).toBeNull();
    expect(errors).toEqual([{ message: 'The answer took longer than 0.05 s; ask for less: smaller pages, a shorter time, fewer lists.', extensions: { code: 'TIMED_OUT' } }]);
    expect(calledOff.length).toBeGreaterThan(0);
    expect(calledOff.every((reason) => (reason as { code: string }).code === 'TIMED_OUT')).toBe(true);
    expect(api.logged).toEqual([]);
  });
});

describe('an allow list', () => {
  const list = new AllowList(['query Known($c: CountryCode!) { country(code: $c) { code } }']);

  it('lets through what it names, spaces and comments apart', async () => {
    const api = await opened({ allowList: list });
    expect(await api.data('# ours\nquery Known($c: CountryCode!) {\n  country(code: $c) { code, }\n}', { c: 'KZ' })).toEqual({ country: { code: 'KZ' } });
    expect(await api.data('query Known($c: CountryCode!) { __typename country(code: $c) { code __typename } }', { c: 'KZ' })).toMatchObject({ country: { __typename: 'Country' } });
    expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
    expect(await api.data('{ livePosition }')).toEqual({ livePosition: expect.any(String) });
  });

  it.each([
    'query Known($c: CountryCode!) { country(code: $c) { code alpha3 } }', 'query Other($c: CountryCode!) { country(code: $c) { code } }', '{ status { version } }', '{ __schema { queryType { name } } }',
    '{ __typename status { version } }', 'mutation { deleteArticle(id: "x") { id } }',
  ])('refuses %s in a sentence, before anything is asked of the graph', async (query) => {
    const api = await opened({ allowList: list });
    const { errors, asked } = await api.ask(query, { c: 'KZ' });
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('allow list'), extensions: { code: 'FORBIDDEN' } })]);
    expect(asked).toEqual([]);
  });

  it('is none for what the program asks itself', async () => {
    const engine = await openEngine(IN_MEMORY);
    const parts = { read: createReader(engine), version: '0' } as Parameters<typeof createApi>[0];
    const api = createApi({ ...parts, allowList: list });
    await api.apollo.start();
    const answer = await api.apollo.executeOperation({ query: '{ status { version } }' }, { contextValue: api.context(ITSELF) });
    expect(answer.body).toMatchObject({ singleResult: { data: { status: { version: '0' } } } });
    await api.apollo.stop();
    await engine.close();
  });

  it('has all that ships with the program, and what files name', () => {
    const shipped = allowListOf(['shipped']);
    expect(loadOperations().length).toBeGreaterThan(10);
    expect(shipped).toBeInstanceOf(AllowList);
    expect(() => allowListOf(['nowhere.graphql'])).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    expect(() => allowListOf(['package.json'])).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});

describe('queries that clients have kept', () => {
  const query = '{ country(code: "KZ") { code } }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };

  it('are asked by their hash once they were sent', async () => {
    const engine = await openEngine(IN_MEMORY);
    const api = createApi({ read: createReader(engine), version: '0' } as Parameters<typeof createApi>[0]);
    await api.apollo.start();
    const ask = async (request: object) => (await api.apollo.executeOperation(request, { contextValue: api.context() })).body;
    expect(await ask({ extensions })).toMatchObject({ singleResult: { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } });
    expect(await ask({ query, extensions })).toMatchObject({ singleResult: { data: { country: { code: 'KZ' } } } });
    expect(await ask({ extensions })).toMatchObject({ singleResult: { data: { country: { code: 'KZ' } } } });
    await api.apollo.stop();
    await engine.close();
  });
});

describe('lists within lists', () => {
  it('are as many as may be, and no more', async () => {
    const api = await opened();
    const nested = (levels: number): string => (levels === 0 ? 'code' : `relations(first: 1) { edges { node { b { ${nested(levels - 1)} } } } }`);
    expect((await api.ask(`{ country(code: "KZ") { ${nested(3)} } }`)).errors).toBeUndefined();
    const { errors } = await api.ask('{ countries(first: 1) { edges { node { ministers { occupancies { country { ministers { occupancies { country { ministers { occupancies { country { code } } } } } } } } } } } } }');
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('7 lists'), extensions: { code: 'LIMIT_EXCEEDED' } })]);
  });
});
