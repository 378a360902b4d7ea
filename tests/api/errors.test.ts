import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput, EngineUnavailable } from '../../src/domain/errors.ts';
import type { Engine, Transaction } from '../../src/graph/engine.ts';
import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { heldReadings } from '../contract/operations.articles.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

/** An engine that fails from a moment on, in the way that the test says. */
function failing(engine: Engine): Engine & { fail: ((path: string) => Error | null) | null } {
  const wrapped = {
    ...bound(engine),
    fail: null as ((path: string) => Error | null) | null,
    read: <T>(work: (transaction: Transaction) => Promise<T>) =>
      engine.read((transaction) => work({
        run(path, parameters) {
          const error = wrapped.fail?.(path);
          return error ? Promise.reject(error) : transaction.run(path, parameters);
        },
        lock: (keys) => transaction.lock(keys),
      })),
  };
  return wrapped;
}

const bound = (engine: Engine): Engine => ({
  name: engine.name, version: () => engine.version(), setup: () => engine.setup(), read: (work) => engine.read(work), write: (work) => engine.write(work),
  close: () => engine.close(),
});

let engine: ReturnType<typeof failing>;
let api: ApiUnderTest;
beforeAll(async () => {
  engine = failing(await openEngine(IN_MEMORY));
  api = await openApi(heldReadings(), { engine });
});
afterAll(() => api.close());

const QUESTION = '{ status { version } bilateral(a: "KZ", b: "KW") { id events { edges { node { type people { name occupancies { office } } } } } } }';

describe('an engine that goes away', () => {
  it('in the middle of a question is told in a sentence, and the next question is answered', async () => {
    engine.fail = (path) => (path === 'read/people/occupancies' ? new EngineUnavailable('The graph does not answer; see that Neo4j runs, then try again.') : null);
    const { errors, data } = await api.ask(QUESTION);
    expect(data).toBeNull();
    expect(new Set(errors!.map(({ message }) => message))).toEqual(new Set(['The graph does not answer; see that Neo4j runs, then try again.']));
    expect(errors![0]!.extensions).toEqual({ code: 'ENGINE_UNAVAILABLE' });
    engine.fail = null;
    expect((await api.ask(QUESTION)).errors).toBeUndefined();
  });

  it('leaves the parts of an answer that may be null, and does not end the process', async () => {
    engine.fail = () => new EngineUnavailable('The graph does not answer; try again.');
    const { data, errors } = await api.ask('{ country(code: "KZ") { name officeHolder(office: FOREIGN_MINISTER) { name } } event(id: "x") { id } }');
    expect(data).toEqual({ country: { name: 'Kazakhstan', officeHolder: null }, event: null });
    expect(errors!.map(({ extensions, path }) => [extensions.code, path])).toEqual(
      expect.arrayContaining([['ENGINE_UNAVAILABLE', ['event']], ['ENGINE_UNAVAILABLE', ['country', 'officeHolder']]]),
    );
    engine.fail = null;
  });

  it('is nothing for the log, since whoever asks is told', () => {
    expect(api.logged).toEqual([]);
  });
});

describe('an error that nobody foresaw', () => {
  it('is told in a neutral sentence, without its words and its stack, and the log has it whole', async () => {
    engine.fail = () => new TypeError('secret of the house at /somewhere/file.ts');
    const { errors } = await api.ask('{ events { totalCount } }');
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toEqual({ code: 'INTERNAL' });
    expect(JSON.stringify(errors)).not.toMatch(/secret|somewhere|file\.ts|stack/);
    expect(api.logged.map(({ message }) => message)).toEqual(['secret of the house at /somewhere/file.ts']);
    expect(api.logged[0]!.stack).toContain('errors.test.ts');
    engine.fail = null;
  });
});

describe('a bad value', () => {
  it.each([
    ['CountryCode', '"QQ"', 'QQ'], ['CountryCode', '7', 7], ['CountryCode', '""', ''], ['CountryCode', '"K\\u0000Z"', 'K\u0000Z'],
    ['CountryCode', '{ code: "KZ" }', { code: 'KZ' }], ['CountryCode', 'KZ', ['KZ', 'KW']],
  ])('of %s is BAD_INPUT as the literal %s and as a variable, in one sentence', async (type, literal, value) => {
    for (const { errors } of [
      await api.ask(`{ country(code: ${literal}) { code } }`),
      await api.ask(`query ($value: ${type}!) { country(code: $value) { code } }`, { value }),
    ]) {
      expect(errors).toHaveLength(1);
      expect(errors![0]!.extensions).toEqual({ code: 'BAD_INPUT' });
      expect(errors![0]!.message).toMatch(/write .*ISO 3166-1/);
    }
  });

  it('says what is wrong and what to do, as it was thrown', async () => {
    const { errors } = await api.ask('{ events(filter: { date: { eq: "2026-02-30" } }) { totalCount } }');
    expect(errors![0]!.message).toBe(new BadInput('"2026-02-30" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD.').message);
  });

  it.each([
    ['{ events(orderBy: SIDEWAYS) { totalCount } }', {}],
    ['{ topic(id: CATS) { name } }', {}],
    ['{ events(first: "ten") { totalCount } }', {}],
    ['query ($n: Int) { events(first: $n) { totalCount } }', { n: 'ten' }],
    ['query ($n: Int) { events(first: $n) { totalCount } }', { n: 1.5 }],
    ['query ($topic: TopicId!) { topic(id: $topic) { name } }', { topic: 'CATS' }],
    ['query ($topic: TopicId!) { topic(id: $topic) { name } }', {}],
    ['query ($f: EventFilter) { events(filter: $f) { totalCount } }', { f: { cats: true } }],
    ['query ($d: Date) { ministers(at: $d) { totalCount } }', { d: '2026' }],
    ['mutation { deleteArticle(id: null) { id } }', {}],
    ['query ($c: CountryCode = "KZ") { country(code: $c) { code } }', { c: null }],
  ])('of any kind is BAD_INPUT: %s %o', async (query, variables) => {
    expect(await api.code(query, variables)).toBe('BAD_INPUT');
  });
});

describe("the protocol's codes", () => {
  it.each([
    ['{ events {', 'GRAPHQL_PARSE_FAILED'], ['{ cats }', 'GRAPHQL_VALIDATION_FAILED'], ['{ events(cats: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ events }', 'GRAPHQL_VALIDATION_FAILED'], ['{ events(filter: { cats: 1 }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { status { version } } query B { status { version } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('stay: %s', async (query, code) => {
    const { errors } = await api.ask(query);
    expect(errors![0]!.extensions.code).toBe(code);
    expect(Object.keys(errors![0]!.extensions)).toEqual(['code']);
  });
});
