import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOREIGN_MINISTER_ON, threeMinisters } from '../fixtures/ministers.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

describe('who held an office, out of ten articles in three languages', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await openApi(threeMinisters());
  });
  afterAll(() => api.close());

  it.each(FOREIGN_MINISTER_ON)('on %s: %s', async (at, name) => {
    const { country, ministers } = await api.data(
      'query ($at: Date) { country(code: "CZ") { officeHolder(office: FOREIGN_MINISTER, at: $at) { name } ministers(at: $at) { name } } ministers(country: "CZ", office: FOREIGN_MINISTER, at: $at) { totalCount edges { node { name } } } }', { at },
    );
    const names = name === null ? [] : [name];
    expect(country.officeHolder?.name ?? null).toBe(name);
    expect(country.ministers.map((person: { name: string }) => person.name)).toEqual(names);
    expect(ministers.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual(names);
    expect(ministers.totalCount).toBe(names.length);
  });

  it('is told with what proves each bound, a succession by the words about the next', async () => {
    const { ministers } = await api.data(`{ ministers(country: "CZ", office: FOREIGN_MINISTER, at: "2022-06-01") { edges { node { occupancies {
      office from to toBasis status firstSeen lastSeen heldFrom heldUntil fromEvidence { quote } toEvidence { quote article { id } } firstSeenEvidence { article { publishedAt } } lastSeenEvidence { article { language } }
    } } } } }`);
    const [term] = ministers.edges[0].node.occupancies.filter(({ office }: { office: string }) => office === 'FOREIGN_MINISTER');
    expect(term).toEqual({
      office: 'FOREIGN_MINISTER', from: null, to: '2023-04-03', toBasis: 'SUCCESSION', status: 'FORMER', firstSeen: '2021-05-10', lastSeen: '2022-11-20', heldFrom: '2021-05-10', heldUntil: '2023-04-02',
      fromEvidence: null,
      toEvidence: { quote: 'Pavel Orlov was appointed Foreign Minister of Czechia on 3 April 2023', article: { id: 'ministers-2023-04-05' } },
      firstSeenEvidence: { article: { publishedAt: '2021-05-10' } },
      lastSeenEvidence: { article: { language: 'KK' } },
    });
  });

  it('are those of a day when a person is asked for them', async () => {
    const { people } = await api.data(`{ people(filter: { country: { eq: "CZ" } }, first: 100) { edges { node { name
      before: occupancies(at: "2020-01-01") { office } then: occupancies(at: "2022-06-01") { office heldFrom heldUntil } } } } }`);
    const held = people.edges.flatMap(({ node }: any) => node.then.map(({ office }: any) => `${node.name}: ${office}`));
    const { country } = await api.data('{ country(code: "CZ") { officeHolder(office: FOREIGN_MINISTER, at: "2022-06-01") { name } } }');
    expect(held).toContain(`${country.officeHolder.name}: FOREIGN_MINISTER`);
    for (const { node } of people.edges) {
      expect(node.before).toEqual([]);
      for (const { heldFrom, heldUntil } of node.then) {
        expect(heldFrom <= '2022-06-01').toBe(true);
        expect(heldUntil === null || heldUntil >= '2022-06-01').toBe(true);
      }
    }
  });
});
