import { describe, expect, it } from 'vitest';
import { misplacedQuotes } from '../../scripts/evaluate/misplaced-quotes.ts';
import type { EventRecord } from '../../src/domain/event.ts';
import { extract } from '../../src/extraction/extract.ts';
import { AL_SABAH, KOSHERBAYEV, missionArticle } from './mission.ts';

const article = await missionArticle();
const record = extract(article);

/** Who takes part, and whether it happened; order says nothing. */
const partiesOf = ({ source, target, countries, people, modality }: EventRecord) => ({ ...sorted({ source, target, countries, people }), modality });
const sorted = (lists: Record<string, string[]>): Record<string, string[]> => Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.toSorted()]));
const bothSides = { source: ['KW', 'KZ'], target: ['KW', 'KZ'], countries: ['KW', 'KZ'], people: [AL_SABAH, KOSHERBAYEV], modality: 'ACTUAL' };

/** The article has no-break spaces here and there. */
const plain = (text: string | null): string | undefined => text?.replace(/\s/g, ' ');

/** Who or what the words stand for, wherever they do. */
const meaningOf = (words: string): string[] =>
  [...new Set([...record.mentions, ...record.references].filter(({ quote }) => plain(quote)!.includes(words)).map(({ ref }) => ref))];

describe('the call of the ministers of Kazakhstan and Kuwait, read', () => {
  it('names the two states, the region and nothing else', () => {
    expect(record.countries.toSorted()).toEqual(['KW', 'KZ']);
    expect(record.regions).toEqual(['MIDDLE_EAST']);
    expect(record.organizations).toEqual([]);
  });

  it('names the two ministers in the nominative, with their offices and states', () => {
    expect(record.people).toHaveLength(2);
    expect(record.people).toContainEqual({ name: KOSHERBAYEV, country: 'KZ', office: 'FOREIGN_MINISTER' });
    expect(record.people).toContainEqual({ name: AL_SABAH, country: 'KW', office: 'FOREIGN_MINISTER' });
  });

  it('tells of one telephone call between them, and of no second meeting', () => {
    // That Kazakhstan has offered its venues to others may be read as mediation of long ago; it is no contact of these two.
    const contacts = record.events.filter(({ type, mode }) => type === 'CONSULT' && mode !== 'THIRD_PARTY');
    expect(contacts).toHaveLength(1);
    expect(contacts[0]!.mode).toBe('PHONE');
    expect(partiesOf(contacts[0]!)).toEqual(bothSides);
    expect(plain(contacts[0]!.evidence.quote)).toContain('провёл телефонный разговор');
    for (const { mode, modality, countries } of record.events.filter((event) => event.type === 'CONSULT' && event !== contacts[0])) {
      expect({ mode, modality, countries }).toEqual({ mode: 'THIRD_PARTY', modality: 'HISTORICAL', countries: ['KZ'] });
    }
  });

  it('tells that the two agree to go on cooperating', () => {
    const agreements = record.events.filter(({ type }) => type === 'AGREE');
    expect(agreements).toHaveLength(1);
    expect(agreements[0]!.mode).toBeNull();
    expect(partiesOf(agreements[0]!)).toEqual(bothSides);
    expect(plain(agreements[0]!.evidence.quote)).toContain('готовность продолжать развивать сотрудничество');
  });

  it('tells of nothing else that happened', () => {
    expect(record.events.filter(({ type }) => !['CONSULT', 'AGREE'].includes(type))).toEqual([]);
  });

  it.each([
    ['KZ', 'EXPRESS_CONCERN', 'выразила обеспокоенность развитием событий в регионе'],
    ['KZ', 'CALL_FOR', 'исключительно дипломатическими средствами'],
    ['KZ', 'SUPPORT', 'поддерживает инициативы'],
    ['KZ', 'EMPHASIZE', 'подчеркнул важность политико-дипломатических механизмов'],
    ['KZ', 'READY_TO_COOPERATE', 'подтвердили готовность продолжать развивать сотрудничество'],
    ['KW', 'READY_TO_COOPERATE', 'подтвердили готовность продолжать развивать сотрудничество'],
  ])('says that %s takes the stance %s: «%s»', (source, type, words) => {
    const quotes = record.statements.filter((statement) => statement.source === source && statement.type === type).map(({ evidence }) => plain(evidence.quote));
    expect(quotes).toContainEqual(expect.stringContaining(words));
  });

  it('knows what the concern is about', () => {
    const [concern] = record.statements.filter(({ type }) => type === 'EXPRESS_CONCERN');
    expect(plain(concern!.target)).toBe('развитием событий в регионе');
    expect(concern!.targetRegions).toEqual(['MIDDLE_EAST']);
  });

  it('is about the conflict, its settlement, the two states, security and work in organisations', () => {
    expect(record.topics).toEqual(expect.arrayContaining(['ARMED_CONFLICT', 'PEACE_PROCESS', 'BILATERAL_RELATIONS', 'SECURITY', 'MULTILATERAL_COOPERATION']));
  });

  it.each([
    ['Астана', ['KZ']],
    ['Казахстанская сторона', ['KZ']],
    ['глава МИД Казахстана', [KOSHERBAYEV]],
    ['кувейтским коллегой', [AL_SABAH]],
  ])('knows who is meant by «%s»', (words, meant) => {
    expect(meaningOf(words)).toEqual(meant);
  });

  it('comes from DKNews.kz, after GOV', () => {
    expect([record.source, record.originalSource]).toEqual(['DKNews.kz', 'GOV']);
  });

  it('has no date, since the article has none', () => {
    expect(record.publishedAt).toBeNull();
    expect(record.events.map(({ date, endDate, datePrecision, dateSource }) => [date, endDate, datePrecision, dateSource]))
      .toEqual(record.events.map(() => [null, null, 'UNKNOWN', 'NONE']));
  });

  it('quotes the article where it says it does', () => {
    expect(record.mentions.length).toBeGreaterThan(20);
    expect(misplacedQuotes(article.text, record)).toEqual([]);
  });
});
