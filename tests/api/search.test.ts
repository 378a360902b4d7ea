import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldReadings } from '../contract/operations.articles.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi(heldReadings());
});
afterAll(() => api.close());

const hits = async (text: string, rest = ''): Promise<{ kind: string; title: string; score: number }[]> =>
  (await api.data(`query ($text: String!) { search(text: $text${rest}) { edges { node { kind title score } } } }`, { text })).search.edges.map(({ node }: any) => node);
const best = async (text: string, rest = ''): Promise<string> => {
  const [hit] = await hits(text, rest);
  return hit ? `${hit.kind} ${hit.title}` : 'nothing';
};

describe('a search', () => {
  it.each(['Kazakhstan', 'Казахстан', 'Қазақстан', 'казахстана', 'KAZAKHSTAN', 'Republic of Kazakhstan', 'KAZ'])('for %s finds the country', async (text) => {
    expect(await best(text, ', first: 5')).toBe('COUNTRY Kazakhstan');
  });

  it.each(['Zhumabayev', 'Жумабаев', 'Жумабаева', 'Жұмабаев', 'Jumabaev', 'ерлан жумабаев'])('for %s finds the minister, however written', async (text) => {
    expect((await hits(text, ', kinds: [PERSON]')).map(({ title }) => title)).toEqual(['Yerlan Zhumabayev']);
    expect(await best(text, ', lang: RU')).toBe('PERSON Ерлан Жумабаев');
  });

  it.each([
    ['UN', 'ORGANIZATION United Nations'], ['Организация Объединённых Наций', 'ORGANIZATION United Nations'], ['Middle East', 'REGION Middle East'],
    ['торговля', 'TOPIC trade'], ['trade treaty', 'ARTICLE Kazakhstan and Türkiye sign a trade treaty'],
  ])('for %s finds %s', async (text, expected) => {
    expect(await best(text)).toBe(expected);
  });

  it('names what it finds in the language that is asked for', async () => {
    expect(await best('Kuwait', ', lang: KK')).toBe('COUNTRY Кувейт');
    expect(await best('trade', ', lang: RU, kinds: [TOPIC]')).toBe('TOPIC торговля');
  });

  it('gives only the kinds that are asked for', async () => {
    expect(new Set((await hits('Kuwait', ', kinds: [ARTICLE]')).map(({ kind }) => kind))).toEqual(new Set(['ARTICLE']));
    expect(await hits('Kuwait', ', kinds: []')).toEqual([]);
  });

  it('puts the best first, and goes on from a cursor without a gap', async () => {
    const whole = await hits('Kuwait Zhumabayev', ', first: 100');
    expect(whole.length).toBeGreaterThan(5);
    expect(whole.map(({ score }) => score)).toEqual(whole.map(({ score }) => score).toSorted((one, other) => other - one));
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const { search }: any = await api.data('query ($after: String) { search(text: "Kuwait Zhumabayev", first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { kind title score } } } }', { after });
      paged.push(...search.edges.map(({ node }: any) => node));
      expect(search.totalCount).toBe(whole.length);
      after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole);
  });

  it('leads to the thing itself', async () => {
    const { search } = await api.data('{ search(text: "Турция Yalçın", first: 20) { edges { node { entity { __typename ... on Country { code relations { totalCount } } ... on Person { events { totalCount } } } } } } }');
    const entities = search.edges.map(({ node }: any) => node.entity);
    expect(entities).toContainEqual({ __typename: 'Country', code: 'TR', relations: { totalCount: 1 } });
    expect(entities).toContainEqual({ __typename: 'Person', events: { totalCount: 2 } });
  });

  it('quotes the words that answer, as plain text with offsets and marks into the article', async () => {
    const { search } = await api.data('{ search(text: "Kuwait treaty", kinds: [ARTICLE], first: 50) { edges { node { title titleMarks { start end } quotes(first: 3) { text start end marks { start end } article { id text } } entity { ... on Article { id } } } } } }');
    const nodes = search.edges.map(({ node }: any) => node);
    const quotes = nodes.flatMap((node: any) => node.quotes.map((quote: any) => ({ ...quote, of: node.entity.id })));
    expect(quotes.length).toBeGreaterThan(3);
    for (const { text, start, end, marks, article, of } of quotes) {
      expect(article.id).toBe(of);
      expect(article.text.slice(start, end)).toBe(text);
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(article.text.slice(mark.start, mark.end)).toMatch(/^(Kuwait.*|treat.*|Кувейт.*)$/i);
    }
    const [first] = nodes;
    expect(first.titleMarks.map((mark: any) => first.title.slice(mark.start, mark.end))).toContain('treaty');
  });

  it('quotes what tells an event', async () => {
    const { search } = await api.data('{ search(text: "phone call", kinds: [EVENT], first: 1) { edges { node { title quotes { text start end article { text } } entity { ... on Event { type mode } } } } } }');
    const [{ node }] = search.edges;
    expect(node.entity).toEqual({ type: 'CONSULT', mode: 'PHONE' });
    for (const { text, start, end, article } of node.quotes) expect(article.text.slice(start, end)).toBe(text);
  });

  it('takes the last word for a beginning, when asked to', async () => {
    expect(await best('Zhumab', ', kinds: [PERSON]')).toBe('nothing');
    expect(await best('Zhumab', ', kinds: [PERSON], asYouType: true')).toBe('PERSON Yerlan Zhumabayev');
    expect(await best('Жумаб', ', kinds: [PERSON], asYouType: true')).toBe('PERSON Yerlan Zhumabayev');
  });

  it('finds only what passes the filter', async () => {
    expect(new Set((await hits('Kuwait', ', filter: { language: RU }')).map(({ kind }) => kind))).toEqual(new Set(['ARTICLE']));
    expect((await hits('Kuwait', ', filter: { countries: ["TUR"] }')).length).toBeLessThan((await hits('Kuwait', '')).length);
    expect(await api.code('{ search(text: "Kuwait", filter: { period: { from: "2026-02", to: "2025" } }) { totalCount } }')).toBe('BAD_INPUT');
    expect(await api.code('{ search(text: "Kuwait", first: 1) { edges { node { quotes(first: 11) { text } } } } }')).toBe('BAD_INPUT');
    expect(await api.code('query ($text: String!) { search(text: $text) { totalCount } }', { text: 'a word '.repeat(200) })).toBe('LIMIT_EXCEEDED');
  });

  it.each(['', ' ', '!?', 'ы', '"\\'])('for %j is refused, since it holds no word', async (text) => {
    expect(await api.code('query ($text: String!) { search(text: $text) { totalCount } }', { text })).toBe('BAD_INPUT');
  });

  it.each(['xyzzy plugh', '* OR *', "') RETURN 1 //", 'Kuwait~ AND (', 'title:[* TO *]', '{"$gt": ""}', '\u0000\uD800 x1'])('for %j breaks nothing', async (text) => {
    const { errors } = await api.ask('query ($text: String!) { search(text: $text) { totalCount } }', { text });
    expect(errors).toBeUndefined();
  });
});
