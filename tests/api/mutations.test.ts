import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadOperations } from '../../src/api/operations.ts';
import { exampleReading, heldReadings } from '../contract/operations.articles.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

let api: ApiUnderTest;
beforeEach(async () => {
  api = await openApi(heldReadings(), { further: [exampleReading()] });
});
afterEach(() => api.close());

const { input: EXAMPLE } = loadOperations().find(({ name }) => name === 'IngestArticle')!.variables as { input: Record<string, unknown> };
const INGEST = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { id status error { code message } duplicateOf { id } read { events people } article { id publishedAt source language events { type mode } } } }';
const INGEST_MANY = 'mutation ($input: [ArticleInput!]!) { ingestArticles(input: $input) { id status error { code message } article { id } } }';

describe('an article that is ingested', () => {
  it('is there at once, with what was read out of it', async () => {
    const { ingestArticle } = await api.data(INGEST, { input: EXAMPLE });
    expect(ingestArticle).toEqual({
      id: 'example:phone-call', status: 'CREATED', error: null, duplicateOf: null, read: { events: 1, people: 2 },
      article: { id: 'example:phone-call', publishedAt: '2026-03-08', source: 'Пример', language: 'RU', events: [{ type: 'CONSULT', mode: 'PHONE' }] },
    });
    expect((await api.data('{ bilateral(a: "KZ", b: "KW") { eventCount } }')).bilateral.eventCount).toBe(4);
  });

  it('again is UNCHANGED, under another id a DUPLICATE, with another title UPDATED', async () => {
    const status = async (changes: object) => (await api.data(INGEST, { input: { ...EXAMPLE, ...changes } })).ingestArticle;
    await status({});
    expect((await status({})).status).toBe('UNCHANGED');
    expect(await status({ id: 'other' })).toMatchObject({ status: 'DUPLICATE', duplicateOf: { id: 'example:phone-call' } });
    expect((await status({ title: 'Новое название' })).status).toBe('UPDATED');
  });

  it('takes a day of publication as people write it', async () => {
    for (const [stated, day] of [['2026-03-08T23:30:00-05:00', '2026-03-08'], ['Sun, 08 Mar 2026 10:00:00 +0300', '2026-03-08'], ['8 Mar 2026, 13:07', '2026-03-08'], [null, null]]) {
      const { ingestArticle } = await api.data(INGEST, { input: { ...EXAMPLE, id: `at ${stated}`, publishedAt: stated } });
      expect(ingestArticle.article.publishedAt).toBe(day);
    }
  });

  it.each([
    [{ text: '' }, 'BAD_INPUT'], [{ text: '  \n ' }, 'BAD_INPUT'], [{ publishedAt: 'soon' }, 'BAD_INPUT'], [{ url: 'ftp://news.example/a' }, 'BAD_INPUT'],
    [{ url: 'javascript:alert(1)' }, 'BAD_INPUT'], [{ language: 'FR' }, 'BAD_INPUT'], [{ text: 'Ein Text in keiner dieser Sprachen.' }, 'UNKNOWN_LANGUAGE'],
    [{ text: 'a'.repeat(1_000_001) }, 'LIMIT_EXCEEDED'], [{ text: 'ы'.repeat(500_001) }, 'LIMIT_EXCEEDED'], [{ text: null }, 'BAD_INPUT'],
  ])('is refused with %o, and nothing is written', async (changes, code) => {
    const before = await api.data('{ status { counts { articles claims } } }');
    expect(await api.code(INGEST, { input: { ...EXAMPLE, ...changes } })).toBe(code);
    expect(await api.data('{ status { counts { articles claims } } }')).toEqual(before);
  });
});

describe('several articles', () => {
  it('are answered in their order, and one at fault does not stop the rest', async () => {
    const { ingestArticles } = await api.data(INGEST_MANY, {
      input: [EXAMPLE, { ...EXAMPLE, id: 'empty', text: '' }, { ...EXAMPLE, id: 'unread', text: 'Unbekannt.' }, { ...EXAMPLE, id: 'copy' }, { ...EXAMPLE, id: 'late', publishedAt: 'soon' }, EXAMPLE],
    });
    expect(ingestArticles.map(({ id, status, error, article }: any) => [id, status, error?.code ?? null, article?.id ?? null])).toEqual([
      ['example:phone-call', 'CREATED', null, 'example:phone-call'], ['empty', 'FAILED', 'BAD_INPUT', null], ['unread', 'FAILED', 'UNKNOWN_LANGUAGE', null],
      ['copy', 'DUPLICATE', null, 'copy'], ['late', 'FAILED', 'BAD_INPUT', null], ['example:phone-call', 'UNCHANGED', null, 'example:phone-call'],
    ]);
    for (const { error } of ingestArticles) if (error) expect(error.message).toMatch(/\.$/);
  });

  it('may be none, and at most 100', async () => {
    expect(await api.data(INGEST_MANY, { input: [] })).toEqual({ ingestArticles: [] });
    expect(await api.code(INGEST_MANY, { input: Array(101).fill(EXAMPLE) })).toBe('LIMIT_EXCEEDED');
  });
});

describe('an article that is deleted', () => {
  it('is gone, with what nothing else supports', async () => {
    await api.data(INGEST, { input: EXAMPLE });
    expect(await api.data('mutation { deleteArticle(id: "example:phone-call") { id deleted } }')).toEqual({ deleteArticle: { id: 'example:phone-call', deleted: true } });
    expect(await api.data('{ article(id: "example:phone-call") { id } bilateral(a: "KZ", b: "KW") { eventCount } }')).toEqual({ article: null, bilateral: { eventCount: 3 } });
  });

  it('must be there', async () => {
    expect(await api.code('mutation { deleteArticle(id: "never") { id } }')).toBe('NOT_FOUND');
  });
});

it('an id that was given once leads to the person still, whatever article it came from', async () => {
  const MINISTER = '{ people(filter: { name: { eq: "ерлан жумабаев" } }) { totalCount edges { node { id articleCount articles { edges { node { id } } } } } } }';
  const { people } = await api.data(MINISTER);
  const [{ node: { id, articleCount, articles } }] = people.edges;
  expect([people.totalCount, articleCount, articles.edges.length]).toEqual([1, 6, 6]);
  let moved = 0;
  for (const { node: article } of articles.edges) {
    await api.data('mutation ($id: ID!) { deleteArticle(id: $id) { id } }', { id: article.id });
    const { person } = await api.data('query ($id: ID!) { person(id: $id) { id name(lang: RU) articleCount } }', { id });
    expect(person).toMatchObject({ name: 'Ерлан Жумабаев', articleCount: 5 });
    moved += person.id === id ? 0 : 1;
    await api.close();
    api = await openApi(heldReadings(), { further: [exampleReading()] });
  }
  expect(moved).toBe(1);
});

it('each mutation of one document sees what the one before it did', async () => {
  const { first, gone, second } = await api.data(
    `mutation ($input: ArticleInput!) { first: ingestArticle(input: $input) { status article { id } } gone: deleteArticle(id: "example:phone-call") { deleted } second: ingestArticle(input: $input) { status article { id } } }`,
    { input: EXAMPLE },
  );
  expect([first.status, gone.deleted, second.status]).toEqual(['CREATED', true, 'CREATED']);
  expect(second.article).toEqual({ id: 'example:phone-call' });
});

describe('what looks like another language', () => {
  const STRINGS = ["' OR 1=1 //", '"}) DETACH DELETE n //', '$clauses', '${7*7}', '{{7*7}}', '<script>alert(1)</script>', '\\', '\u0000', '../../etc/passwd', '__proto__', 'constructor', '💥'.repeat(100)];

  it.each(STRINGS)('is a string like any other: %j', async (text) => {
    const before = await api.data('{ status { counts { articles events people claims } } }');
    const { errors } = await api.ask(
      `query ($text: String!, $id: ID!) {
        person(id: $id) { id } event(id: $id) { id } article(id: $id) { id } organization(id: $id) { id }
        people(filter: { name: { contains: $text, startsWith: $text } }) { totalCount }
        articles(filter: { title: { eq: $text, contains: $text }, source: { in: [$text] }, people: { any: [$id] }, organizations: { all: [$id] } }) { totalCount }
        events(filter: { people: { none: [$id] }, organizations: { any: [$id] }, source: { notIn: [$text] } }) { totalCount }
        countries(filter: { name: $text }) { totalCount } organizations(filter: { name: $text }) { totalCount }
      }`,
      { text, id: text },
    );
    expect(errors).toBeUndefined();
    expect(await api.code('mutation ($id: ID!) { deleteArticle(id: $id) { id } }', { id: text })).toBe('NOT_FOUND');
    expect(await api.data('{ status { counts { articles events people claims } } }')).toEqual(before);
  });

  it('comes back as it went in', async () => {
    const text = `${EXAMPLE.text as string}`;
    for (const title of ["' OR 1=1 //", '</script><script>', '${7*7}']) {
      const { ingestArticle } = await api.data('mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { id title source text } } }', {
        input: { ...EXAMPLE, id: title, title, source: title },
      });
      expect(ingestArticle.article).toEqual({ id: title, title, source: title, text });
    }
  });
});
