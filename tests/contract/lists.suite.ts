import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE_ORDERS, EVENT_ORDERS, ORGANIZATION_ORDERS, PARTICIPANT_ORDERS, PERSON_ORDERS, RELATION_ORDERS, STATEMENT_ORDERS } from '../../src/api/enums/list.ts';
import { openApi } from '../api/support/harness.ts';
import type { ApiUnderTest } from '../api/support/harness.ts';
import { manyReadings } from '../api/support/many.ts';
import type { EngineUnderTest } from './engines.ts';
import { heldReadings } from './operations.articles.ts';

/** A server that has just started takes its time for its first transactions. */
const SLOW_MILLISECONDS = 240_000;

/** A list, what stands around it, and its orders. */
const LISTS: [around: string, list: string, orders: object][] = [
  ['{ LIST }', 'events', EVENT_ORDERS],
  ['{ LIST }', 'articles', ARTICLE_ORDERS],
  ['{ LIST }', 'people', PERSON_ORDERS],
  ['{ LIST }', 'statements', STATEMENT_ORDERS],
  ['{ LIST }', 'relations', RELATION_ORDERS],
  ['{ LIST }', 'organizations', ORGANIZATION_ORDERS],
  ['{ list: country(code: "KZ") { LIST } }', 'events', EVENT_ORDERS],
  ['{ list: country(code: "KZ") { LIST } }', 'articles', ARTICLE_ORDERS],
  ['{ list: country(code: "KZ") { LIST } }', 'statements', STATEMENT_ORDERS],
  ['{ list: country(code: "KZ") { LIST } }', 'relations', RELATION_ORDERS],
  ['{ list: bilateral(a: "KZ", b: "KW") { LIST } }', 'events', EVENT_ORDERS],
  ['{ list: bilateral(a: "KZ", b: "KW", period: { from: "2026" }) { LIST } }', 'articles', ARTICLE_ORDERS],
  ['{ list: bilateral(a: "KZ", b: "TR") { LIST } }', 'people', PARTICIPANT_ORDERS],
];

/** Filters, and how many of the articles' things pass. */
const FILTERS: [list: string, filter: string, passing: number][] = [
  ['events', '{ countries: { any: ["KZ"] } }', 7],
  ['events', '{ countries: { all: ["KZ", "TR"] } }', 2],
  ['events', '{ countries: { any: ["KZ", "SG"] }, time: { gte: "2026" } }', 6],
  ['events', '{ organizations: { any: ["SCO"] } }', 1],
  ['events', '{ organizations: { isNull: true }, countries: { any: ["KZ"] } }', 5],
  ['events', '{ source: { eq: "the courier" } }', 4],
  ['events', '{ source: { in: ["Paper 1"] }, type: { ne: CONSULT } }', 10],
  ['events', '{ type: { eq: CONSULT }, mode: { in: [PHONE, VISIT] }, modality: { eq: ACTUAL } }', 2],
  ['events', '{ articleCount: { gte: 2 } }', 2],
  ['events', '{ articleCount: { between: { from: 1, to: 1 } }, countries: { any: ["KW"] } }', 2],
  ['events', '{ ploverScore: { lt: -2 }, countries: { any: ["KZ"] } }', 1],
  ['events', '{ ploverScore: { isNull: true } }', 0],
  ['events', '{ goldstein: { in: [8, -2] }, countries: { any: ["KZ"] } }', 2],
  ['events', '{ quadClass: { notIn: [1, 2] }, countries: { any: ["KW"] } }', 1],
  ['events', '{ place: { contains: "ankara" } }', 1],
  ['events', '{ place: { isNull: true } }', 6],
  ['events', '{ counts: false }', 1],
  ['events', '{ date: { gte: "2026" } }', 3],
  ['events', '{ date: { gte: "2026-03", lte: "2026-03" } }', 1],
  ['events', '{ date: { lt: "2026-03" }, type: { eq: CONSULT } }', 3],
  ['events', '{ time: { gte: "2026-03", lte: "2026-04" }, modality: { eq: ACTUAL } }', 2],
  ['events', '{ time: { isNull: true }, countries: { none: ["SG"] } }', 1],
  ['articles', '{ countries: { any: ["TR"] } }', 1],
  ['articles', '{ organizations: { any: ["UN"] }, language: { eq: EN } }', 1],
  ['articles', '{ publishedAt: { gte: "2026-03-01", lte: "2026-03-10" }, language: { eq: EN } }', 1],
  ['articles', '{ source: { eq: "paper 3" } }', 11],
  ['articles', '{ url: { startsWith: "https://copy" } }', 1],
  ['articles', '{ title: { notIn: ["talks number 1", "talks number 2"] }, source: { in: ["Paper 1", "Paper 2"] } }', 20],
  ['articles', '{ eventCount: { gte: 2 } }', 3],
  ['articles', '{ regions: { isNull: false } }', 1],
  ['articles', '{ ingestedAt: { gte: "2020" }, duplicate: true }', 1],
  ['people', '{ country: { in: ["KZ", "KW"] } }', 2],
  ['people', '{ name: { ne: "Kerem Yalçın" }, articleCount: { gt: 0 } }', 2],
  ['people', '{ office: { any: [FOREIGN_MINISTER] }, country: { eq: "TR" } }', 1],
  ['statements', '{ type: { eq: CALL_FOR } }', 1],
  ['statements', '{ topics: { isNull: true } }', 1],
  ['statements', '{ target: { contains: "talks" }, reportedAt: { isNull: false } }', 1],
  ['statements', '{ speaker: { isNull: true } }', 2],
];

/** Lists and their filters, on an engine: in every order, both ways, by the short way and by the long. */
export function listsSuite(underTest: EngineUnderTest): void {
  describe(`lists in ${underTest.name}`, () => {
    let api: ApiUnderTest;
    beforeAll(async () => {
      api = await openApi([...heldReadings(), ...manyReadings(45)], { engine: await underTest.open() });
    }, SLOW_MILLISECONDS);
    afterAll(() => api.close());

    const pageOf = async (around: string, list: string, request: string): Promise<any> => {
      const data = await api.data(around.replace('LIST', `${list}(${request}) { totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`));
      return (data.list ?? data)[list];
    };
    const idsOf = ({ edges }: any): string[] => edges.map(({ node }: any) => node.id);

    it.each(LISTS.flatMap(([around, list, orders]) => Object.keys(orders).map((order) => [around, list, order] as const)))('%s: %s in the order %s are the same from both ends', async (around, list, order) => {
      const forward: string[] = [];
      let page = await pageOf(around, list, `orderBy: ${order}, first: 16`);
      const { totalCount } = page;
      forward.push(...idsOf(page));
      while (page.pageInfo.hasNextPage) {
        page = await pageOf(around, list, `orderBy: ${order}, first: 16, after: "${page.pageInfo.endCursor}"`);
        forward.push(...idsOf(page));
      }
      expect(new Set(forward).size).toBe(totalCount);
      expect(forward).toHaveLength(totalCount);
      page = await pageOf(around, list, `orderBy: ${order}, last: 16`);
      const backward = idsOf(page);
      while (page.pageInfo.hasPreviousPage) {
        page = await pageOf(around, list, `orderBy: ${order}, last: 16, before: "${page.pageInfo.startCursor}"`);
        backward.unshift(...idsOf(page));
      }
      expect(backward).toEqual(forward);
    });

    it.each(FILTERS)('%s that pass %s are %i, whether they are found by an index, by a relationship or by the formula', async (list, filter, passing) => {
      const page = await pageOf('{ LIST }', list, `first: 100, filter: ${filter}`);
      expect(page.edges).toHaveLength(passing);
      expect(page.totalCount).toBe(passing);
      const byFormula = await pageOf('{ LIST }', list, `first: 100, filter: { or: [${filter}, ${filter}] }`);
      expect(byFormula).toEqual(page);
      const others = await pageOf('{ LIST }', list, `first: 100, filter: { not: ${filter} }`);
      const all = await pageOf('{ LIST }', list, 'first: 100');
      expect([...idsOf(page), ...idsOf(others)].toSorted()).toEqual(idsOf(all).toSorted());
    });

    it('start in the period of a pair, and where a person takes part', async () => {
      const { people } = await api.data('{ people(filter: { country: { eq: "KW" } }) { edges { node { id events(first: 100) { edges { node { id } } } articles(first: 100) { edges { node { id } } } } } } }');
      const [{ node: person }] = people.edges;
      const ofPerson = `{ people: { any: ["${person.id}"] } }`;
      expect(idsOf(await pageOf('{ LIST }', 'events', `first: 100, filter: ${ofPerson}`))).toEqual(idsOf(person.events));
      expect(idsOf(await pageOf('{ LIST }', 'articles', `first: 100, filter: ${ofPerson}`))).toEqual(idsOf(person.articles));
      const { edges } = await pageOf('{ list: bilateral(a: "KZ", b: "KW", period: { from: "2026-03", to: "2026-03" }) { LIST } }', 'events', 'first: 100');
      expect(edges).toHaveLength(1);
    });
  });
}
