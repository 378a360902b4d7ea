import { afterEach, describe, expect, it } from 'vitest';
import { heldReadings } from '../contract/operations.articles.ts';
import { reading } from '../fixtures/reading.ts';
import type { ReadingParts } from '../fixtures/reading.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

let api: ApiUnderTest;
afterEach(() => api.close());

/** One article that calls one minister by the whole name, then by initial and surname. */
const TWO_NAMES: ReadingParts = {
  url: 'https://news.example/two-names', language: 'ru', source: 'Вестник', publishedAt: '2026-07-01',
  text: 'Ерлан Жумабаев посетил Кувейт. Е. Жумабаев поблагодарил хозяев: Ерлан Жумабаев доволен.',
  countries: { KW: ['Кувейт'] },
  people: [{ name: 'Ерлан Жумабаев', country: 'KZ', office: 'FOREIGN_MINISTER' }, { name: 'Е. Жумабаев', country: 'KZ', office: 'FOREIGN_MINISTER' }],
  events: [{ type: 'CONSULT', mode: 'VISIT', source: ['KZ'], target: ['KW'], people: ['Ерлан Жумабаев', 'Е. Жумабаев'], quote: 'посетил Кувейт' }],
  statements: [{ type: 'THANK', source: 'KZ', speaker: 'Е. Жумабаев', quote: 'поблагодарил' }],
};

describe('a person whom articles in three languages name', () => {
  it('is one, and is called in each language as the articles in it call them', async () => {
    api = await openApi(heldReadings());
    const { people } = await api.data('{ people(filter: { country: { eq: "KZ" } }) { totalCount edges { node { name ru: name(lang: RU) kk: name(lang: KK) names { name language count } events { totalCount } articles { totalCount } } } } }');
    expect(people).toEqual({
      totalCount: 1,
      edges: [{
        node: {
          name: 'Yerlan Zhumabayev', ru: 'Ерлан Жумабаев', kk: 'Ерлан Жұмабаев',
          names: [{ name: 'Yerlan Zhumabayev', language: 'EN', count: 3 }, { name: 'Ерлан Жумабаев', language: 'RU', count: 2 }, { name: 'Ерлан Жұмабаев', language: 'KK', count: 1 }],
          events: { totalCount: 6 }, articles: { totalCount: 6 },
        },
      }],
    });
  });

  it.each(['жумабаев', 'zhumabayev', 'жұмабаев'])('is found by each of the names: %s', async (text) => {
    api = await openApi(heldReadings());
    const { people, search } = await api.data('query ($text: String!) { people(filter: { name: { contains: $text } }) { totalCount } search(text: $text, kinds: [PERSON]) { totalCount edges { node { title } } } }', { text });
    expect(people.totalCount).toBe(1);
    expect(search).toEqual({ totalCount: 1, edges: [{ node: { title: 'Yerlan Zhumabayev' } }] });
  });
});

describe('a person whom one article calls by two names', () => {
  it('stands in it once, with every place that names them, in the order of the text', async () => {
    api = await openApi([reading(TWO_NAMES)]);
    const { people, article } = await api.data(`query ($id: ID!) {
      people { totalCount edges { node { name(lang: RU) mentions { quote start } articles { totalCount edges { node { id } } } events { totalCount } } } }
      article(id: $id) { people { name(lang: RU) } mentions { kind quote entity { ... on Person { name(lang: RU) } } } events { people { name(lang: RU) } } statements { speaker { name(lang: RU) } } }
    }`, { id: TWO_NAMES.url });
    expect(people.totalCount).toBe(1);
    expect(people.edges[0].node).toEqual({
      name: 'Ерлан Жумабаев', mentions: [{ quote: 'Ерлан Жумабаев', start: 0 }, { quote: 'Е. Жумабаев', start: 31 }],
      articles: { totalCount: 1, edges: [{ node: { id: TWO_NAMES.url } }] }, events: { totalCount: 1 },
    });
    const minister = { name: 'Ерлан Жумабаев' };
    expect(article).toEqual({
      people: [minister], events: [{ people: [minister] }], statements: [{ speaker: minister }],
      mentions: [
        { kind: 'PERSON', quote: 'Ерлан Жумабаев', entity: minister }, { kind: 'COUNTRY', quote: 'Кувейт', entity: {} }, { kind: 'PERSON', quote: 'Е. Жумабаев', entity: minister },
      ],
    });
  });
});
