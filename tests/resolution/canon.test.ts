import { describe, expect, it } from 'vitest';
import type { Supported } from '../../src/domain/canon.ts';
import type { Claims, EventClaim } from '../../src/domain/claim.ts';
import { claimsOf } from '../../src/resolution/claims.ts';
import { resolveEvent } from '../../src/resolution/events/event.ts';
import { resolvePerson } from '../../src/resolution/people/person.ts';
import { namingOf, withNamings } from '../../src/resolution/people/summary.ts';
import { shuffles } from '../fixtures/shuffles.ts';
import { reading, type ReadingParts } from '../fixtures/reading.ts';

const TEXT = 'Минск. Ян Новак, министр, посетил Прагу.';
const told = (id: string, more: Partial<ReadingParts> = {}): { claims: Claims; support<Claim>(claim: Claim): Supported<Claim> } => {
  const { record, article } = reading({ text: TEXT, language: 'ru', people: [{ name: 'Ян Новак', country: 'CZ', office: 'MINISTER' }], ...more });
  const facts = { id, publishedAt: article.publishedAt, source: article.source, language: record.language, contentHash: 'content', duplicateOf: null };
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
  const nobody = { contexts: [], aliases: [] };
  const namingsOf = (...names: string[]) => names.map((name, index) => {
    const { claims, support } = told(`${index}`, { text: `${name}.`, people: [{ name, country: 'CZ', office: null }], publishedAt: `2026-01-0${index + 1}` });
    return namingOf(support(claims.people[0]!));
  });

  it('is the same whether claims come together, one by one or in another order', () => {
    const namings = namingsOf('Семён Ежов', 'Семен Ежов', 'Семён Ежов', 'СЕМЁН ЕЖОВ');
    const together = withNamings('k', null, namings, nobody)!;
    for (const order of shuffles(namings, 20)) {
      expect(order.reduce<ReturnType<typeof withNamings>>((existing, naming) => withNamings('k', existing, [naming], nobody), null)).toEqual(together);
    }
    expect(together).toMatchObject({ firstSeen: '2026-01-01', lastSeen: '2026-01-04', articleCount: 4 });
    expect(resolvePerson([together]).forms[0]).toEqual({ name: 'Семён Ежов', language: 'ru', count: 2 });
  });

  it('of several forms is called as most articles call it, and is of the state that most give', () => {
    const long = withNamings('a', null, namingsOf('Ян Новак', 'Ян Новак'), nobody)!;
    const short = { ...withNamings('b', null, namingsOf('Я. Новак', 'Я. Новак', 'Я. Новак'), nobody)!, country: null };
    expect(resolvePerson([short, long])).toMatchObject({ key: 'a', country: 'CZ', articleCount: 5, forms: [{ name: 'Я. Новак' }, { name: 'Ян Новак' }] });
    expect(resolvePerson([long, short])).toEqual(resolvePerson([short, long]));
  });

  it('has no form without a claim', () => {
    expect(withNamings('k', null, [], nobody)).toBeNull();
  });
});
