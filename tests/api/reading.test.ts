import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOperations } from '../../src/api/operations.ts';
import { LARGEST_TEXT_BYTES } from '../../src/api/ingest.ts';
import { exampleReading, heldReadings } from '../contract/operations.articles.ts';
import { PHONE_CALL, VISIT } from '../fixtures/articles.ts';
import { reading } from '../fixtures/reading.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

const TITLE = 'Ministers of Kazakhstan and Kuwait met';
const PARAGRAPH = 'The ministers spoke about trade and energy, and agreed to meet again before the end of the year in Kuwait.';
const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE} | The Courier</title><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2026-05-04T10:00:00Z">
  <link rel="canonical" href="https://news.example/page"></head><body><nav><a href="/">Japan</a></nav><article><h1>${TITLE}</h1><p>${PARAGRAPH}</p></article><script>teaser('China')</script></body></html>`;

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi(heldReadings(), { further: [exampleReading(), reading({ text: `${TITLE}\n\n${PARAGRAPH}`, countries: { KZ: ['Kazakhstan'], KW: ['Kuwait'] } })] });
});
afterAll(() => api.close());

const { input: EXAMPLE } = loadOperations().find(({ name }) => name === 'ReadArticle')!.variables as { input: Record<string, unknown> };
const inputOf = ({ url, text, title = null, publishedAt = null, source = null }: typeof PHONE_CALL) => ({ url, text, title, publishedAt, source });
const read = async (input: object, fields: string) => (await api.data(`query ($input: ArticleInput!) { reading(input: $input) { ${fields} } }`, { input })).reading;
const COUNTS = '{ status { counts { articles events people statements claims relations } } livePosition }';

describe('an article that is read', () => {
  it('is told with all that it says, and where', async () => {
    const { text, mentions, ...rest } = await read(inputOf(PHONE_CALL), `
      text language title publishedAt source extractor countries { code } regions { id } organizations { id name(lang: RU) } topics { id }
      people { name office country { code } } offices { person { name } office status country { code } evidence { quote } }
      events { type mode modality date countries { code } source { code } target { code } people { name office } organizations { id } topics { id } goldstein evidence { quote rule confidence } }
      statements { type source { code } sourceOrganization { id } speaker { name } target targetCountries { code } targetRegions { id } topics { id } evidence { quote start end } }
      mentions { kind key name(lang: EN) quote start end rule confidence }`);
    expect(rest).toMatchObject({
      language: 'RU', title: PHONE_CALL.title, publishedAt: null, source: 'Вестник', countries: [{ code: 'KZ' }, { code: 'KW' }], regions: [{ id: 'MIDDLE_EAST' }],
      people: [{ name: 'Ерлан Жумабаев', office: 'FOREIGN_MINISTER', country: { code: 'KZ' } }, { name: 'Халед аль-Фарес', office: 'FOREIGN_MINISTER', country: { code: 'KW' } }],
      offices: [{ person: { name: 'Ерлан Жумабаев' }, office: 'FOREIGN_MINISTER', status: 'CURRENT', country: { code: 'KZ' } }, { person: { name: 'Халед аль-Фарес' } }],
      organizations: [{ id: 'UN', name: 'Организация Объединённых Наций' }],
      events: [{
        type: 'CONSULT', mode: 'PHONE', modality: 'ACTUAL', date: null, countries: [{ code: 'KZ' }, { code: 'KW' }], people: [{ name: 'Ерлан Жумабаев', office: 'FOREIGN_MINISTER' }, { name: 'Халед аль-Фарес' }],
        organizations: [{ id: 'UN' }], evidence: { quote: 'провёл телефонный разговор', rule: 'fixture', confidence: 0.9 },
      }],
      statements: [{ type: 'EXPRESS_CONCERN', source: { code: 'KZ' }, sourceOrganization: null, speaker: { name: 'Ерлан Жумабаев' }, targetRegions: [{ id: 'MIDDLE_EAST' }], evidence: { quote: 'выразил обеспокоенность' } }],
      topics: [{ id: 'SECURITY' }],
    });
    expect(mentions.map(({ kind, key, name }: any) => `${kind} ${key} ${name}`)).toEqual([
      'COUNTRY KZ Kazakhstan', 'PERSON Ерлан Жумабаев Ерлан Жумабаев', 'COUNTRY KW Kuwait', 'PERSON Халед аль-Фарес Халед аль-Фарес', 'TOPIC SECURITY security', 'REGION MIDDLE_EAST Middle East',
      'ORGANIZATION UN United Nations',
    ]);
    for (const { quote, start, end } of [...mentions, rest.statements[0].evidence]) expect(text.slice(start, end)).toBe(quote);
  });

  it('tells states that ended, and organisations that speak', async () => {
    expect((await read(inputOf(VISIT), 'mentions { kind key name }')).mentions).toContainEqual({ kind: 'FORMER_STATE', key: 'SUHH', name: expect.stringContaining('Soviet') });
    const { article: { url, text } } = heldReadings().find(({ article }) => article.url?.endsWith('/treaty'))!;
    expect((await read({ url, text }, 'statements { source { code } sourceOrganization { id name } }')).statements).toContainEqual({ source: null, sourceOrganization: { id: 'UN', name: expect.any(String) } });
  });

  it('leaves the graph as it is, and says what would become of it', async () => {
    const before = await api.data(COUNTS);
    const fate = (changes: object) => read({ ...inputOf(VISIT), ...changes }, 'id status held { id title } duplicateOf { id }');
    const earlier = await api.data('{ article(id: "https://news.example/visit") { duplicateOf { id } } }');
    expect(earlier.article.duplicateOf).toBeNull();
    expect(await fate({})).toEqual({ id: VISIT.url, status: 'UNCHANGED', held: { id: VISIT.url, title: VISIT.title }, duplicateOf: null });
    expect(await fate({ title: 'Renamed' })).toMatchObject({ status: 'UPDATED', held: { title: VISIT.title } });
    expect(await fate({ url: 'https://other.example/visit', publishedAt: '2026-03-12' })).toEqual({ id: 'https://other.example/visit', status: 'DUPLICATE', held: null, duplicateOf: { id: VISIT.url } });
    expect(await read(EXAMPLE, 'id status held { id } duplicateOf { id }')).toEqual({ id: 'example:phone-call', status: 'CREATED', held: null, duplicateOf: null });
    expect(await api.data(COUNTS)).toEqual(before);
  });

  it.each([[{ text: ' \n' }, 'BAD_INPUT'], [{ publishedAt: 'soon' }, 'BAD_INPUT'], [{ text: 'я'.repeat(LARGEST_TEXT_BYTES / 2 + 1) }, 'LIMIT_EXCEEDED'], [{ text: 'Unbekannt.' }, 'UNKNOWN_LANGUAGE']])(
    'is refused with %o as it would be when it is ingested', async (changes, code) => {
      expect(await api.code('query ($input: ArticleInput!) { reading(input: $input) { id } }', { input: { ...EXAMPLE, ...changes } })).toBe(code);
    },
  );

  it('may be a page, whose own title, day, address and publisher count where none are given', async () => {
    const FIELDS = 'id title publishedAt source text countries { code }';
    expect(await read({ html: PAGE }, FIELDS)).toEqual({
      id: 'https://news.example/page', title: TITLE, publishedAt: '2026-05-04', source: 'The Courier', text: `${TITLE}\n\n${PARAGRAPH}`, countries: [{ code: 'KZ' }, { code: 'KW' }],
    });
    expect(await read({ html: PAGE, source: 'Given', publishedAt: '2026-05-05', url: 'https://given.example/news' }, 'id publishedAt source')).toEqual({ id: 'https://given.example/news', publishedAt: '2026-05-05', source: 'Given' });
  });

  it.each([
    ['without an article in it', { html: '<html><body><script>start()</script></body></html>' }, 'BAD_INPUT'],
    ['beside a text', { html: PAGE, text: PARAGRAPH }, 'BAD_INPUT'],
    ['that is too long', { html: PAGE + ' '.repeat(LARGEST_TEXT_BYTES) }, 'LIMIT_EXCEEDED'],
    ['that is empty, and no text', { html: '' }, 'BAD_INPUT'],
    ['that is none, and no text', {}, 'BAD_INPUT'],
  ])('is refused as a page %s', async (_what, input, code) => {
    expect(await api.code('query ($input: ArticleInput!) { reading(input: $input) { id } }', { input })).toBe(code);
  });

  it('is work that an operation may ask for ten times at most', async () => {
    const times = (count: number) => `query ($input: ArticleInput!) { ${Array.from({ length: count }, (_, index) => `r${index}: reading(input: $input) { id }`).join(' ')} }`;
    expect((await api.ask(times(9), { input: EXAMPLE })).errors).toBeUndefined();
    expect(await api.code(times(10), { input: EXAMPLE })).toBe('LIMIT_EXCEEDED');
  });
});
