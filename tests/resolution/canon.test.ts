import { describe, expect, it } from 'vitest';
import type { Supported } from '../../src/domain/canon.ts';
import type { Claims, EventClaim } from '../../src/domain/claim.ts';
import { claimsOf } from '../../src/resolution/claims.ts';
import { resolveEvent } from '../../src/resolution/event.ts';
import { resolveOccupancy } from '../../src/resolution/occupancy.ts';
import { resolvePerson } from '../../src/resolution/person.ts';
import { shuffles } from '../fixtures/shuffles.ts';
import { reading, type ReadingParts } from '../fixtures/reading.ts';

const TEXT = 'Минск. Ян Новак, министр, посетил Прагу.';
const told = (id: string, more: Partial<ReadingParts> = {}): { claims: Claims; support<Claim>(claim: Claim): Supported<Claim> } => {
  const { record, article } = reading({ text: TEXT, language: 'ru', people: [{ name: 'Ян Новак', country: 'CZ', office: 'MINISTER' }], ...more });
  const facts = { id, publishedAt: article.publishedAt, source: article.source };
  return { claims: claimsOf({ id, contentHash: 'content' }, record), support: (claim) => ({ claim, article: facts, recordedFrom: '2026-01-01T00:00:00Z' }) };
};

describe('an event', () => {
  const eventOf = (...articles: [string, Partial<ReadingParts>][]) => {
    const claims = articles.flatMap(([id, more]): Supported<EventClaim>[] => {
      const { claims: all, support } = told(id, { events: [{ type: 'CONSULT', mode: 'VISIT', source: ['CZ'], target: ['BY'], quote: 'посетил' }], ...more });
      return all.events.map(support);
    });
    return resolveEvent(claims);
  };
  const dated = (date: string | null, more: object = {}) =>
    ({ events: [{ type: 'CONSULT' as const, mode: 'VISIT' as const, source: ['CZ'], target: ['BY'], date, quote: 'посетил', ...more }] });

  it('has no date that nobody gave, and stands in periods on the day of its first report', () => {
    expect(eventOf(['a', { publishedAt: '2026-03-02' }], ['b', { publishedAt: '2026-03-01' }])).toMatchObject({
      date: null, dateEarliest: null, dateLatest: null, reportedAt: '2026-03-01', day: '2026-03-01', timeBasis: 'REPORT', articleId: 'b', articleCount: 2,
    });
  });

  it('has no day at all when no article is dated either', () => {
    expect(eventOf(['a', {}])).toMatchObject({ reportedAt: null, day: null, timeBasis: null, counts: true });
  });

  it.each([
    ['2026', null, '2026-01-01', '2026-12-31'],
    ['2024-02', null, '2024-02-01', '2024-02-29'],
    ['2026-03-08', '2026-03-10', '2026-03-08', '2026-03-10'],
  ])('of %s until %s lies between %s and %s', (date, endDate, dateEarliest, dateLatest) => {
    expect(eventOf(['a', dated(date, { endDate })])).toMatchObject({ date, dateEarliest, dateLatest, day: dateEarliest, timeBasis: 'EVENT' });
  });

  it.each([
    ['ACTUAL', null, true], ['ACTUAL', '2026', true], ['HISTORICAL', '2019', true], ['HISTORICAL', null, false],
    ['FUTURE', '2027', false], ['HYPOTHETICAL', '2026', false], ['NEGATED', '2026', false],
  ] as const)('that is %s with the date %s counts: %s', (modality, date, counts) => {
    expect(eventOf(['a', dated(date, { modality })]).counts).toBe(counts);
  });

  it('is the same in any order of its articles', () => {
    const articles: [string, Partial<ReadingParts>][] = [
      ['a', { publishedAt: '2026-03-02', source: 'X' }], ['b', { publishedAt: '2026-03-02', source: 'Y' }], ['c', {}], ['d', { publishedAt: '2026-03-05', source: 'X' }],
    ];
    for (const order of shuffles(articles, 20)) expect(eventOf(...order)).toEqual(eventOf(...articles));
    expect(eventOf(...articles)).toMatchObject({ articleId: 'a', articleCount: 4, sourceCount: 2 });
  });
});

describe('a person', () => {
  const claimsNamed = (...names: string[]) => names.map((name, index) =>
    told(`${index}`, { text: `${name}.`, people: [{ name, country: 'CZ', office: null }] }).claims.people[0]!);
  const personOf = (added: ReturnType<typeof claimsNamed>) => resolvePerson({ key: 'k', added, removed: [], existing: null, smallestLeft: null });

  it('is the same whether claims come together, one by one or in another order', () => {
    const claims = claimsNamed('Семён Ежов', 'Семен Ежов', 'Семён Ежов', 'СЕМЁН ЕЖОВ');
    const together = personOf(claims);
    for (const order of shuffles(claims, 20)) {
      const oneByOne = order.reduce<ReturnType<typeof personOf>>((existing, claim) =>
        resolvePerson({ key: 'k', added: [claim], removed: [], existing, smallestLeft: null }), null);
      expect(oneByOne).toEqual(together);
    }
    expect(together!.forms[0]).toEqual({ name: 'Семён Ежов', language: 'ru', count: 2 });
  });

  it('is as if a claim had never been when it goes', () => {
    const claims = claimsNamed('Ян Новак', 'Ян НОВАК', 'Ян Новак');
    for (const gone of claims) {
      const staying = claims.filter((claim) => claim !== gone);
      const smallestLeft = staying.map(({ id }) => id).sort()[0]!;
      expect(resolvePerson({ key: 'k', added: [], removed: [gone], existing: personOf(claims), smallestLeft })).toEqual(personOf(staying));
    }
  });

  it('is gone with its last claim', () => {
    const claims = claimsNamed('Ян Новак');
    expect(resolvePerson({ key: 'k', added: [], removed: claims, existing: personOf(claims), smallestLeft: null })).toBeNull();
  });
});

describe('an occupancy', () => {
  const claims = [
    ['a', '2026-01-01', 'DESIGNATE'], ['b', '2026-02-01', 'CURRENT'], ['c', null, 'FORMER'], ['d', '2025-12-01', 'ACTING'],
  ].map(([id, publishedAt, status]) => {
    const { claims: all, support } = told(id!, { publishedAt, people: [{ name: 'Ян Новак', country: 'CZ', office: 'MINISTER', status: status as 'CURRENT' }] });
    return support(all.offices[0]!);
  });

  it('is what its latest article says, and seen from the first to the last, in any order', () => {
    for (const order of shuffles(claims, 24)) {
      expect(resolveOccupancy(order)).toEqual(resolveOccupancy(claims));
    }
    expect(resolveOccupancy(claims)).toMatchObject({ status: 'CURRENT', firstSeen: '2025-12-01', lastSeen: '2026-02-01', articleCount: 4, office: 'MINISTER', country: 'CZ' });
  });

  it('of undated articles is seen at no time', () => {
    expect(resolveOccupancy([claims[2]!])).toMatchObject({ status: 'FORMER', firstSeen: null, lastSeen: null });
  });
});
