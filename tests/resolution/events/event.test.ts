import { describe, expect, it } from 'vitest';
import { resolveEvent } from '../../../src/resolution/events/event.ts';
import type { Telling } from '../../../src/resolution/events/telling.ts';
import { shuffles } from '../../fixtures/shuffles.ts';
import { telling } from './tellings.ts';

/** The event of tellings, the same in any order of them. */
function eventOf(...tellings: Telling[]) {
  const event = resolveEvent(tellings);
  for (const order of shuffles(tellings, 8)) expect(resolveEvent(order)).toEqual(event);
  return event;
}

describe('an event that several articles tell', () => {
  it('is called and quoted as the earliest published does, and counts its articles and sources', () => {
    const event = eventOf(
      telling('b', { publishedAt: '2026-03-09', publisher: 'orda', quote: 'later' }), telling('c', { publishedAt: '2026-03-08', publisher: 'post', quote: 'first' }), telling('a', { publisher: 'post' }),
    );
    expect(event).toMatchObject({ id: 'a', key: 'key-a', articleId: 'article-c', quote: 'first', articleCount: 3, sourceCount: 2, reportedAt: '2026-03-08' });
    expect(event.reports.map(({ claimId }) => claimId).sort()).toEqual(['a', 'b', 'c']);
  });

  it('took place as soon as one of them says so, whoever told first', () => {
    const planned = telling('a', { modality: 'FUTURE', date: '2026-03-10', publishedAt: '2026-03-01', quote: 'will meet' });
    expect(eventOf(planned, telling('b', { publishedAt: '2026-03-10', quote: 'met' }))).toMatchObject({
      modality: 'ACTUAL', counts: true, quote: 'met', date: '2026-03-10', day: '2026-03-10', reportedAt: '2026-03-01',
    });
    expect(eventOf(planned, telling('b', { date: '2026-03-11', publishedAt: '2026-03-11' }))).toMatchObject({ date: '2026-03-11' });
    expect(eventOf(planned)).toMatchObject({ modality: 'FUTURE', counts: false });
  });

  it('is dated as precisely as anybody says, and as most of those do', () => {
    const dates = (...given: (string | null)[]) => eventOf(...given.map((date, index) => telling(`${index}`, { date, publishedAt: `2026-04-0${index + 1}` }))).date;
    expect(dates('2026', '2026-03', '2026-03-08', null)).toBe('2026-03-08');
    expect(dates('2026-03-07', '2026-03-08', '2026-03-08')).toBe('2026-03-08');
    expect(dates('2026-03-07', '2026-03-08')).toBe('2026-03-07');
    expect(dates(null, null)).toBeNull();
  });

  it('lasts as long as those say who tell its end', () => {
    const event = eventOf(telling('a', { mode: 'VISIT', date: '2026-03-09' }), telling('b', { mode: 'VISIT', date: '2026-03-09', endDate: '2026-03-11' }));
    expect(event).toMatchObject({ date: '2026-03-09', endDate: '2026-03-11', dateEarliest: '2026-03-09', dateLatest: '2026-03-11', datePrecision: 'DAY', dateSource: 'TEXT' });
  });

  it('has the people of all, each once, as the first writes them', () => {
    const event = eventOf(
      telling('a', { publishedAt: '2026-03-08', people: ['Ermek Aliyev'], personClaims: ['p-1'] }),
      telling('b', { publishedAt: '2026-03-09', language: 'ru', people: ['Ермек Алиев', 'Салем аль-Мутайри'], personClaims: ['p-2', 'p-3'] }),
    );
    expect(event.people).toEqual(['Ermek Aliyev', 'Салем аль-Мутайри']);
    expect(event.personClaims.sort()).toEqual(['p-1', 'p-2', 'p-3']);
  });

  it('has the mode that is told, with its codes, and topics, organisations and the place of all', () => {
    const event = eventOf(
      telling('a', { mode: null, publishedAt: '2026-03-08', topics: ['TRADE'] }), telling('b', { mode: 'PHONE', publishedAt: '2026-03-09', topics: ['WATER'], organizations: ['UN'], place: 'Astana' }),
    );
    expect(event).toMatchObject({ mode: 'PHONE', topics: ['TRADE', 'WATER'], organizations: ['UN'], place: 'Astana', cameoCode: telling('x', { mode: 'PHONE' }).claim.cameoCode });
  });

  it('has the states that any of few names, and not what one of many alone does', () => {
    const two = { source: ['KZ', 'KW'], target: ['KZ', 'KW'] };
    const three = { source: ['KZ', 'KW', 'US'], target: ['KZ', 'KW', 'US'] };
    expect(eventOf(telling('a', two), telling('b', three)).countries.sort()).toEqual(['KW', 'KZ', 'US']);
    expect(eventOf(...['a', 'b', 'c', 'd'].map((id) => telling(id, two)), telling('e', three)).countries.sort()).toEqual(['KW', 'KZ']);
  });
});
