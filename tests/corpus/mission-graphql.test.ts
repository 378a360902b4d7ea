import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { misplacedQuotes } from '../../scripts/evaluate/misplaced-quotes.ts';
import { extract } from '../../src/extraction/extract.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { createIngest } from '../../src/ingest/ingest.ts';
import { openApi, type ApiUnderTest } from '../api/support/harness.ts';
import { AL_SABAH, KOSHERBAYEV, missionArticle } from './mission.ts';

const article = await missionArticle();
const query = readFileSync(fileURLToPath(new URL('./mission.graphql', import.meta.url)), 'utf8');

let api: ApiUnderTest;
let relation: any;
beforeAll(async () => {
  api = await openApi([]);
  const { error } = await createIngest({ store: new EngineArticleStore(api.engine), extract }).ingest(article);
  if (error) throw error;
  relation = (await api.data(query)).bilateral;
});
afterAll(() => api?.close());

const nodes = (connection: { edges: { node: any }[] }): any[] => connection.edges.map(({ node }) => node);
/** Order says nothing. */
const codesOf = (countries: { code: string }[]): string[] => countries.map(({ code }) => code).sort();
const eventsOf = (type: string): any[] => nodes(relation.events).filter((event) => event.type === type);
const minister = (name: string, country: string) =>
  ({ name, country: { code: country }, occupancies: [expect.objectContaining({ office: 'FOREIGN_MINISTER', status: 'CURRENT', country: { code: country } })] });

describe('the call of the ministers of Kazakhstan and Kuwait, asked for over GraphQL', () => {
  it('is between the states asked for, in the order of the question', () => {
    expect([relation.a.code, relation.b.code]).toEqual(['KZ', 'KW']);
  });

  it('is the one contact of the two, by telephone, of both ministers', () => {
    const contacts = eventsOf('CONSULT');
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ mode: 'PHONE', modality: 'ACTUAL' });
    expect(codesOf(contacts[0].countries)).toEqual(['KW', 'KZ']);
    expect(contacts[0].people).toHaveLength(2);
    expect(contacts[0].people).toEqual(expect.arrayContaining([expect.objectContaining(minister(KOSHERBAYEV, 'KZ')), expect.objectContaining(minister(AL_SABAH, 'KW'))]));
    expect(contacts[0].mentions).toEqual([expect.objectContaining({ quote: expect.stringContaining('провёл телефонный разговор') })]);
  });

  it('shows that the two are ready to cooperate', () => {
    expect(eventsOf('AGREE').map(({ modality, countries, mentions }) => [modality, codesOf(countries), mentions.length])).toEqual([['ACTUAL', ['KW', 'KZ'], 1]]);
    expect(nodes(relation.statements).filter(({ type }) => type === 'READY_TO_COOPERATE').map(({ source }) => source.code).sort()).toEqual(['KW', 'KZ']);
  });

  it('counts them, without a date', () => {
    expect([relation.eventCount, relation.undatedEventCount, relation.events.totalCount]).toEqual([2, 2, 2]);
    expect([relation.firstContact, relation.lastContact]).toEqual([null, null]);
    for (const { date, endDate, datePrecision, dateSource, reportedAt } of nodes(relation.events)) {
      expect([date, endDate, datePrecision, dateSource, reportedAt]).toEqual([null, null, 'UNKNOWN', 'NONE', null]);
    }
    expect(nodes(relation.articles).map(({ publishedAt }) => publishedAt)).toEqual([null]);
  });

  it('lists the two ministers, with the places that name them', () => {
    expect(nodes(relation.people)).toHaveLength(2);
    expect(nodes(relation.people).map(({ name }) => name).sort()).toEqual([AL_SABAH, KOSHERBAYEV]);
    for (const { mentions, occupancies } of nodes(relation.people)) {
      expect(mentions.length).toBeGreaterThan(0);
      expect(occupancies[0].evidence.quote).not.toBe('');
    }
  });

  it('gives what the article is about and all that its statements say, beside those of the pair', () => {
    const [read] = nodes(relation.articles);
    expect(read.topics.map(({ id }: any) => id)).toEqual(
      expect.arrayContaining(['ARMED_CONFLICT', 'PEACE_PROCESS', 'BILATERAL_RELATIONS', 'SECURITY', 'MULTILATERAL_COOPERATION']));
    expect(nodes(relation.topics).map(({ id }) => id)).toContain('BILATERAL_RELATIONS');
    expect(read.mentions.filter(({ kind }: any) => kind === 'TOPIC').map(({ entity }: any) => entity.id).sort()).toEqual(read.topics.map(({ id }: any) => id).sort());
    expect(read.statements.map(({ type, source }: any) => `${source.code} ${type}`)).toEqual(
      expect.arrayContaining(['KZ EXPRESS_CONCERN', 'KZ CALL_FOR', 'KZ SUPPORT', 'KZ READY_TO_COOPERATE', 'KW READY_TO_COOPERATE']));
  });

  it('comes from the article of DKNews.kz, after GOV', () => {
    expect(nodes(relation.articles)).toEqual([expect.objectContaining({ source: 'DKNews.kz', originalSource: 'GOV', language: 'RU' })]);
  });

  it('proves everything with quotes that stand in the article where they say they do', () => {
    const [read] = nodes(relation.articles);
    expect(read.text).toBe(article.text);
    expect(misplacedQuotes(article.text, relation)).toEqual([]);
    const mentioned = read.mentions.map(({ kind, quote }: any) => `${kind} ${quote}`);
    expect(mentioned).toEqual(expect.arrayContaining(['COUNTRY Казахстан', 'COUNTRY Кувейт', `PERSON ${KOSHERBAYEV}`, 'REGION Ближнем Востоке']));
  });
});
