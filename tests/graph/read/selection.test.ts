import { describe, expect, it } from 'vitest';
import { articleSelection } from '../../../src/graph/read/article-filter.ts';
import { eventSelection } from '../../../src/graph/read/event-filter.ts';
import type { EventFilter } from '../../../src/graph/read/event-filter.ts';
import { statementSelection } from '../../../src/graph/read/statements.ts';

const passingOf = ({ names }: { names?: Readonly<Record<string, string>> }): string => names!.passing!;

describe('what a list is told of its filter', () => {
  it('is nothing where all pass', () => {
    expect(eventSelection(null).names).toEqual({ passing: 'any' });
    expect(passingOf(eventSelection({ or: [{ type: { eq: 'AID' } }, {}] }))).toBe('any');
  });

  it.each<[EventFilter, Record<string, unknown>]>([
    [{ type: { in: ['AID', 'CONSULT'] }, mode: { eq: 'PHONE' } }, { types: ['AID', 'CONSULT'], modes: ['PHONE'] }],
    [{ modality: { eq: 'ACTUAL' }, countries: { all: ['KZ'] } }, { modalities: ['ACTUAL'], member: 'KZ' }],
    [{ date: { gte: '2023-06' } }, { dateFrom: '2023-06-01', dateTo: '9999-12-31' }],
    [{ date: { gte: '2023-06', lte: '2024' } }, { dateFrom: '2023-06-01', dateTo: '2024-12-31' }],
    [{ time: { between: { from: '2023' }, lt: '2025-02' }, date: { eq: '2024-05-03' } }, { dayFrom: '2023-01-01', dayTo: '2025-01-31', dateFrom: '2024-05-03', dateTo: '2024-05-03' }],
  ])('is parameters alone where each test has one of its own: %j', (filter, parameters) => {
    const selection = eventSelection(filter);
    expect(passingOf(selection)).toBe('direct');
    expect(selection.parameters).toMatchObject(parameters);
    expect(selection.parameters).not.toHaveProperty('clauses');
  });

  it('keeps apart what no span meets', () => {
    expect(eventSelection({ and: [{ time: { gte: '2025' } }, { time: { lte: '2023' } }] }).parameters).toMatchObject({ dayFrom: '2025-01-01', dayTo: '2023-12-31' });
  });

  it('is parameters of the rest where it begins at what the filter names', () => {
    const { anchored } = eventSelection({ countries: { any: ['KZ', 'RU'] }, type: { eq: 'CONSULT' }, date: { gte: '2023' } });
    expect(anchored!.names).toEqual({ passing: 'direct', stage: 'country' });
    expect(anchored!.parameters).toMatchObject({ anchor: ['KZ', 'RU'], types: ['CONSULT'], dateFrom: '2023-01-01' });
  });

  it.each<[EventFilter, string, number]>([
    [{ type: { ne: 'AID' }, mode: { eq: 'PHONE' } }, 'own', 1],
    [{ date: { isNull: true } }, 'own', 1],
    [{ countries: { all: ['KZ', 'TR'] } }, 'own', 1],
    [{ or: [{ type: { eq: 'AID' } }, { mode: { eq: 'PHONE' } }] }, 'own', 2],
    [{ people: { none: ['p1'] }, type: { eq: 'AID' } }, 'linked', 1],
  ])('is clauses for the tests that have none: %j', (filter, passing, clauses) => {
    const selection = eventSelection(filter);
    expect(passingOf(selection)).toBe(passing);
    expect(selection.parameters.clauses).toHaveLength(clauses);
  });

  it('is so for articles and statements, too', () => {
    expect(articleSelection({ language: { eq: 'en' }, publishedAt: { gte: '2024', lte: '2025' } })).toMatchObject({
      names: { passing: 'direct' }, parameters: { languages: ['en'], dayFrom: '2024-01-01', dayTo: '2025-12-31' },
    });
    expect(passingOf(statementSelection({ type: { eq: 'PRAISE' } }, { lte: '2025' }))).toBe('direct');
  });
});
