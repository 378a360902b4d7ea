import { describe, expect, it } from 'vitest';
import { csvOf, tablesOf } from '../../../src/client/index.ts';

describe('an answer as tables', () => {
  it('has a row for each entry of a list, and a column for each value, also of what an entry has one of', () => {
    expect(tablesOf({ events: { totalCount: 9, pageInfo: { hasNextPage: true }, edges: [
      { cursor: 'c', node: { type: 'CONSULT', date: '2026', article: { id: 'a', source: { name: 'K' } } } },
      { cursor: 'd', node: { type: 'AID', date: null, article: null } },
    ] } })).toEqual([{
      title: 'events', columns: ['type', 'date', 'article.id', 'article.source.name'],
      rows: [['CONSULT', '2026', 'a', 'K'], ['AID', null, null, null]],
    }]);
  });

  it('writes into one cell what an entry has several of', () => {
    const [table] = tablesOf({ timeline: [{ start: '2026', codes: ['KZ', 'KW'], people: [{ name: 'A', country: { code: 'KZ' } }, { name: 'B', country: null }], empty: [] }] });
    expect(table).toEqual({ title: 'timeline', columns: ['start', 'codes', 'people', 'empty'], rows: [['2026', 'KZ; KW', 'A, KZ; B', '']] });
  });

  it('keeps what an edge says, and leaves cursors and pages out', () => {
    expect(tablesOf({ country: { name: 'Kuwait', topics: { edges: [{ eventCount: 3, node: { id: 'TRADE' } }] } } })).toEqual([
      { title: 'country', columns: ['name'], rows: [['Kuwait']] },
      { title: 'country.topics', columns: ['eventCount', 'id'], rows: [[3, 'TRADE']] },
    ]);
  });

  it('has a table for each list of a thing, and one for what stands beside them', () => {
    const tables = tablesOf({ bilateral: { score: 1.5, lastContact: { time: '2026' }, events: { edges: [{ node: { type: 'AID' } }] }, counts: [{ eventCount: 2 }], topics: { edges: [] } } });
    expect(tables.map(({ title, rows }) => [title, rows])).toEqual([
      ['bilateral', [[1.5, '2026']]], ['bilateral.events', [['AID']]], ['bilateral.counts', [[2]]],
    ]);
  });

  it('of nothing are none', () => {
    for (const data of [null, undefined, {}, { country: null }, { events: { edges: [] } }, []]) expect(tablesOf(data)).toEqual([]);
  });
});

describe('a table as CSV', () => {
  it('is as RFC 4180 wants it, and no cell is a formula', () => {
    const table = { title: 't', columns: ['a', 'b,c'], rows: [['plain', 1.5], ['say "x"\nagain', null], ['=1+1', -2], ['', true]] };
    expect(csvOf(table)).toBe('a,"b,c"\r\nplain,1.5\r\n"say ""x""\nagain",\r\n\'=1+1,-2\r\n,true\r\n');
  });
});
