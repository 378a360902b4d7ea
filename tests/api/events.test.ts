import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reading } from '../fixtures/reading.ts';
import type { ReadingParts } from '../fixtures/reading.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

const CALL = { type: 'CONSULT', mode: 'PHONE', source: ['KZ', 'KW'], target: ['KZ', 'KW'] } as const;
const call = (people: string[], quote: string, date: string | null): NonNullable<ReadingParts['events']>[number] =>
  ({ ...CALL, source: [...CALL.source], target: [...CALL.target], people, quote, date });

/** One call, told in three languages by three papers; one of them says the day, the others were published on it. */
const RUSSIAN: ReadingParts = {
  url: 'https://ru.example/call', language: 'ru', source: 'Вестник', publishedAt: '2026-03-08', title: 'Министры поговорили по телефону',
  text: 'Ерлан Жумабаев, глава МИД Казахстана, позвонил своему кувейтскому коллеге Халеду аль-Фаресу. Речь шла о торговле.',
  countries: { KZ: ['Казахстана'], KW: ['кувейтскому'] },
  people: [{ name: 'Ерлан Жумабаев', country: 'KZ', office: 'FOREIGN_MINISTER' }, { name: 'Халед аль-Фарес', quote: 'Халеду аль-Фаресу', country: 'KW', office: 'FOREIGN_MINISTER' }],
  events: [call(['Ерлан Жумабаев', 'Халед аль-Фарес'], 'позвонил', null)],
};
const ENGLISH: ReadingParts = {
  url: 'https://en.example/call', language: 'en', source: 'The Courier', publishedAt: '2026-03-09', title: 'Foreign ministers speak',
  text: 'The foreign ministers of Kazakhstan and Kuwait, Yerlan Zhumabayev and Khaled al-Fares, spoke by phone on 8 March 2026.',
  countries: { KZ: ['Kazakhstan'], KW: ['Kuwait'] },
  people: [{ name: 'Yerlan Zhumabayev', country: 'KZ', office: 'FOREIGN_MINISTER' }, { name: 'Khaled al-Fares', country: 'KW', office: 'FOREIGN_MINISTER' }],
  events: [call(['Yerlan Zhumabayev', 'Khaled al-Fares'], 'spoke by phone', '2026-03-08')],
};
const KAZAKH: ReadingParts = {
  url: 'https://kk.example/call', language: 'kk', source: 'Шабыт', publishedAt: '2026-03-08', title: 'Министрлер сөйлесті',
  text: 'Қазақстанның Сыртқы істер министрі Ерлан Жұмабаев Кувейттегі әріптесі Халед әл-Фареспен телефон арқылы сөйлесті.',
  countries: { KZ: ['Қазақстанның'], KW: ['Кувейттегі'] },
  people: [{ name: 'Ерлан Жұмабаев', country: 'KZ', office: 'FOREIGN_MINISTER' }, { name: 'Халед әл-Фарес', quote: 'Халед әл-Фареспен', country: 'KW', office: 'FOREIGN_MINISTER' }],
  events: [call(['Ерлан Жұмабаев', 'Халед әл-Фарес'], 'телефон арқылы сөйлесті', null)],
};
/** Another call of the same two, five days later. */
const NEXT: ReadingParts = {
  ...ENGLISH, url: 'https://en.example/next-call', publishedAt: '2026-03-13', title: 'They speak again',
  text: 'Yerlan Zhumabayev of Kazakhstan telephoned Khaled al-Fares of Kuwait a second time on 13 March 2026.',
  events: [call(['Yerlan Zhumabayev', 'Khaled al-Fares'], 'telephoned', '2026-03-13')],
};

let api: ApiUnderTest;
beforeEach(async () => {
  api = await openApi([RUSSIAN, ENGLISH, KAZAKH, NEXT].map(reading));
});
afterEach(() => api.close());

const EVENTS = `{ bilateral(a: "KZ", b: "KW") { eventCount } events(orderBy: OLDEST) { totalCount edges { node {
  id date reportedAt articleCount sourceCount people { name } mentions { quote start end article { id text } }
} } } }`;

describe('an event that three papers tell in three languages', () => {
  it('is one, with the words of each, the day that one of them says and its people once', async () => {
    const { bilateral, events } = await api.data(EVENTS);
    expect(bilateral.eventCount).toBe(2);
    const [first, second] = events.edges.map(({ node }: any) => node);
    expect(first).toMatchObject({ date: '2026-03-08', reportedAt: '2026-03-08', articleCount: 3, sourceCount: 3 });
    expect(first.people.map(({ name }: any) => name)).toEqual(['Khaled al-Fares', 'Yerlan Zhumabayev']);
    expect(first.mentions.map(({ quote, article }: any) => [quote, article.id])).toEqual([
      ['телефон арқылы сөйлесті', KAZAKH.url], ['позвонил', RUSSIAN.url], ['spoke by phone', ENGLISH.url],
    ]);
    for (const { quote, start, end, article } of first.mentions) expect(article.text.slice(start, end)).toBe(quote);
    expect(second).toMatchObject({ date: '2026-03-13', articleCount: 1, mentions: [{ quote: 'telephoned' }] });
  });

  it('stays the same one, by any id it ever had, while one of them tells it still', async () => {
    const [{ node: { id } }] = (await api.data(EVENTS)).events.edges;
    for (const [left, { url }] of [KAZAKH, RUSSIAN].entries()) {
      await api.data('mutation ($id: ID!) { deleteArticle(id: $id) { id } }', { id: url });
      const { event } = await api.data('query ($id: ID!) { event(id: $id) { articleCount sourceCount mentions { quote } people { name } } }', { id });
      expect(event).toMatchObject({ articleCount: 2 - left, sourceCount: 2 - left });
      expect(event.people).toEqual([{ name: 'Khaled al-Fares' }, { name: 'Yerlan Zhumabayev' }]);
    }
    await api.data('mutation ($id: ID!) { deleteArticle(id: $id) { id } }', { id: ENGLISH.url });
    expect(await api.data('query ($id: ID!) { event(id: $id) { id } bilateral(a: "KZ", b: "KW") { eventCount } }', { id })).toEqual({ event: null, bilateral: { eventCount: 1 } });
  });
});

describe('an article that another paper took over with a line of its own', () => {
  const LONG = `${RUSSIAN.text} Стороны обсудили поставки зерна, открытие прямых рейсов и работу межправительственной комиссии, которая соберётся осенью в столице.`;
  const REWRITTEN: ReadingParts = { ...RUSSIAN, url: 'https://other.example/call', source: 'Пересказ', publishedAt: '2026-03-09', title: 'Разговор министров', text: `${LONG} Об этом пишет «Вестник».` };

  it('is a copy of it, tells the same event, and is found as one', async () => {
    await api.close();
    api = await openApi([reading({ ...RUSSIAN, text: LONG }), reading(REWRITTEN)]);
    const { articles, article, events } = await api.data(`query ($id: ID!) {
      articles(filter: { duplicate: true }) { edges { node { id } } } article(id: $id) { duplicateOf { id } events { id } } events { totalCount edges { node { id articleCount sourceCount } } }
    }`, { id: REWRITTEN.url });
    expect(articles.edges).toEqual([{ node: { id: REWRITTEN.url } }]);
    expect(events).toMatchObject({ totalCount: 1, edges: [{ node: { articleCount: 2, sourceCount: 2 } }] });
    expect(article).toEqual({ duplicateOf: { id: RUSSIAN.url }, events: [{ id: events.edges[0].node.id }] });
  });
});
