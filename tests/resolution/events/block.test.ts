import { describe, expect, it } from 'vitest';
import { eventBlock, neighbourBlocks } from '../../../src/resolution/events/block.ts';
import { linkOf } from '../../../src/resolution/events/link.ts';
import { telling } from './tellings.ts';

type Said = Parameters<typeof telling>[1];
const block = (said: Said): string => eventBlock(telling('a', said));
const meet = (one: Said, other: Said): boolean => neighbourBlocks(block(one)).includes(block(other));

describe('blocks of tellings', () => {
  it('are few around each other, and neighbours of each other', () => {
    const days = Array.from({ length: 60 }, (_, index) => new Date(Date.UTC(2025, 11, 1 + 7 * index)).toISOString().slice(0, 10));
    for (const date of [...days, '2025', '2026-02', '2026-03', null]) {
      const own = block({ date });
      const neighbours = neighbourBlocks(own);
      expect(neighbours.length).toBeLessThanOrEqual(8);
      expect(neighbours).toContain(own);
      for (const neighbour of neighbours) expect(neighbourBlocks(neighbour)).toContain(own);
    }
  });

  it.each<[string, Said, Said, boolean]>([
    ['a day and the next week', { date: '2026-03-08' }, { date: '2026-03-09' }, true],
    ['a day and a publication', { date: '2026-03-08' }, { publishedAt: '2026-03-10' }, true],
    ['a day and its month', { date: '2026-02-28' }, { date: '2026-02' }, true],
    ['a day and another month', { date: '2026-02-28' }, { date: '2026-04' }, false],
    ['two days a month apart', { date: '2026-03-08' }, { date: '2026-04-08' }, false],
    ['the news and what it calls this year', { publishedAt: '2026-03-08' }, { date: '2026', publishedAt: '2026-03-08' }, true],
    ['the states in another order', { source: ['KZ'], target: ['KW'] }, { source: ['KW'], target: ['KZ'] }, true],
    ['other states', {}, { source: ['KZ'], target: ['AE'] }, false],
    ['other types', {}, { type: 'AGREE' }, false],
    ['three states and the first two of them', { source: ['AZ', 'GE', 'TR'], target: ['AZ', 'GE', 'TR'] }, { source: ['AZ', 'GE'], target: ['AZ', 'GE'] }, true],
    ['a summit of whatever states', { mode: 'MULTILATERAL', organizations: ['SCO'] }, { mode: 'MULTILATERAL', organizations: ['SCO'], source: ['CN', 'RU'], target: ['CN', 'RU'] }, true],
  ])('let meet or not: %s', (_, one, other, expected) => {
    expect(meet(one, other)).toBe(expected);
    expect(meet(other, one)).toBe(expected);
  });

  it('link nothing that does not meet', () => {
    const said = { people: ['Ermek Aliyev', 'Salem Al-Mutairi'], modality: 'HISTORICAL' as const, date: '2026' };
    expect(meet(said, { date: '2026-03-08' })).toBe(false);
    expect(linkOf(telling('a', said), telling('b', { date: '2026-03-08' }))).toBeNull();
  });
});
