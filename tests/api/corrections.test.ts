import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRITICISM, PHONE_CALL, VISIT } from '../fixtures/articles.ts';
import { reading } from '../fixtures/reading.ts';
import { openApi, type ApiUnderTest } from './support/harness.ts';

const MINISTER = '{ people(filter: { name: { startsWith: "Ерлан" } }) { nodes: edges { node { id name(lang: RU) articleCount } } } }';

describe('corrections by hand', () => {
  let api: ApiUnderTest;
  let minister: string;
  beforeAll(async () => {
    api = await openApi([PHONE_CALL, VISIT, CRITICISM].map(reading));
    minister = (await api.data(MINISTER)).people.nodes[0].node.id;
  });
  afterAll(() => api.close());

  it('split a person, say so in the journal, and are taken back', async () => {
    const split = await api.data(
      'mutation ($id: ID!, $articles: [ID!]) { splitPerson(id: $id, articles: $articles, by: "anna", reason: "another Zhumabayev") { id kind label by reason undoneAt people { articleCount } events { id } } }',
      { id: minister, articles: [CRITICISM.url] },
    );
    expect(split.splitPerson).toMatchObject({ kind: 'SPLIT_PERSON', by: 'anna', reason: 'another Zhumabayev', undoneAt: null, events: [] });
    expect(split.splitPerson.people.map(({ articleCount }: { articleCount: number }) => articleCount).sort()).toEqual([1, 2]);

    const journal = await api.data('{ changes(first: 2) { totalCount edges { node { kind label by correction { id people { id } } article { id } } } } }');
    expect(journal.changes.totalCount).toBe(4);
    expect(journal.changes.edges[0].node).toMatchObject({ kind: 'SPLIT_PERSON', by: 'anna', article: null, correction: { id: split.splitPerson.id } });
    expect(journal.changes.edges[1].node).toMatchObject({ kind: 'ARTICLE_CREATED', by: null, correction: null, article: { id: expect.any(String) } });

    const undone = await api.data('mutation ($id: ID!) { undo(correction: $id, by: "boris") { undoneBy people { articleCount } } }', { id: split.splitPerson.id });
    expect(undone.undo).toEqual({ undoneBy: 'boris', people: [{ articleCount: 3 }] });
    expect(await api.code('mutation ($id: ID!) { undo(correction: $id) { id } }', { id: split.splitPerson.id })).toBe('CONFLICT');
    const kinds = await api.data('{ changes(kinds: [UNDONE, SPLIT_PERSON]) { edges { node { kind } } } }');
    expect(kinds.changes.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toEqual(['UNDONE', 'SPLIT_PERSON']);
  });

  it.each([
    ['mutation { mergePeople(ids: ["p-none", "p-other"]) { id } }', 'NOT_FOUND'],
    ['mutation { splitEvent(id: "e-none", articles: ["a"]) { id } }', 'NOT_FOUND'],
    ['mutation { mergeEvents(ids: []) { id } }', 'BAD_INPUT'],
  ])('that say nothing are refused: %s', async (query, code) => {
    expect(await api.code(query)).toBe(code);
  });
});

describe('asked as of a time', () => {
  let api: ApiUnderTest;
  let before: string;
  beforeAll(async () => {
    api = await openApi([VISIT].map(reading), { further: [reading(CRITICISM)] });
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    before = new Date().toISOString();
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    await api.data('mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status } }', { input: { url: CRITICISM.url, text: CRITICISM.text, language: 'RU', publishedAt: CRITICISM.publishedAt } });
  });
  afterAll(() => api.close());

  it('the graph answers what it knew then', async () => {
    const question = 'query ($asOf: PointInTime) { bilateral(a: "KZ", b: "KW", asOf: $asOf) { eventCount events { totalCount } } articles(asOf: $asOf) { totalCount } }';
    expect(await api.data(question)).toEqual({ bilateral: { eventCount: 2, events: { totalCount: 3 } }, articles: { totalCount: 2 } });
    expect(await api.data(question, { asOf: before })).toEqual({ bilateral: { eventCount: 1, events: { totalCount: 2 } }, articles: { totalCount: 1 } });
    expect(await api.data(question, { asOf: '2001-01-01' })).toEqual({ bilateral: { eventCount: 0, events: { totalCount: 0 } }, articles: { totalCount: 0 } });
    expect(await api.data(question, { asOf: '2100-01-01' })).toEqual(await api.data(question));
  });

  it('is asked with variables that have defaults, for the time itself and for what else is asked', async () => {
    expect(await api.data('query ($code: CountryCode! = "KZ") { country(code: $code) { code } }')).toEqual({ country: { code: 'KZ' } });
    expect(await api.data('query ($asOf: PointInTime = "2001-01-01") { articles(asOf: $asOf) { totalCount } }')).toEqual({ articles: { totalCount: 0 } });
  });

  it('an operation has one time', async () => {
    expect(await api.code('{ articles(asOf: "2026-01-01") { totalCount } events { totalCount } }')).toBe('BAD_INPUT');
    expect(await api.code('{ articles(asOf: "2026-02-30") { totalCount } }')).toBe('BAD_INPUT');
    expect(await api.code('{ articles(asOf: "yesterday") { totalCount } }')).toBe('BAD_INPUT');
    expect(await api.data('query Q { ...Past } fragment Past on Query { articles(asOf: "2001-01-01") { totalCount } }')).toEqual({ articles: { totalCount: 0 } });
  });
});

describe('evidence', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await openApi([PHONE_CALL, VISIT].map(reading));
  });
  afterAll(() => api.close());

  it('of who takes part in an event shows the telling, its article and the extractor that read it', async () => {
    const { events } = await api.data('{ events(filter: { mode: { eq: VISIT } }) { edges { node { participations { person { name(lang: RU) } evidence { quote start end rule confidence extractor article { id text } } } } } } }');
    const [{ person, evidence }] = events.edges[0].node.participations;
    expect(person.name).toBe('Ерлан Жумабаев');
    expect(evidence).toMatchObject([{ quote: 'visited Kuwait', rule: 'fixture', confidence: 0.9, extractor: 'fixture-1', article: { id: VISIT.url } }]);
    expect(evidence[0].article.text.slice(evidence[0].start, evidence[0].end)).toBe('visited Kuwait');
  });
});
