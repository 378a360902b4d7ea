import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reading } from '../fixtures/reading.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

type Told = [day: string | null, type: 'CONSULT' | 'ACCUSE', mode: 'PHONE' | 'VISIT' | 'MEETING' | null, other: string, minister?: string];

/** What Kazakhstan did with whom, one article an event. */
const TOLD: Told[] = [
  ['2025-11-20', 'CONSULT', 'PHONE', 'KW', 'Халед аль-Фарес'],
  ['2026-01-10', 'CONSULT', 'VISIT', 'UZ'],
  ['2026-01-25', 'CONSULT', 'PHONE', 'KW', 'Халед аль-Фарес'],
  ['2026-02-03', 'ACCUSE', null, 'UZ'],
  ['2026-02-03', 'CONSULT', 'MEETING', 'KW'],
  ['2026-03-15', 'CONSULT', 'VISIT', 'KW'],
  ['2026-04-01', 'CONSULT', 'PHONE', 'UZ'],
  [null, 'CONSULT', 'PHONE', 'KW'],
];

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi(TOLD.map(([day, type, mode, other, minister], index) => reading({
    url: `https://news.example/${index}`, language: 'ru', source: 'Вестник', text: `Новость ${index}: Казахстан и страна. Ерлан Жумабаев и ${minister ?? 'гость'} говорили.`,
    countries: { KZ: ['Казахстан'], [other]: ['страна'] },
    people: minister ? [{ name: 'Ерлан Жумабаев', country: 'KZ', office: 'FOREIGN_MINISTER' }, { name: minister, country: other, office: 'FOREIGN_MINISTER' }] : [],
    events: [{ type, mode, source: ['KZ', other], target: ['KZ', other], people: minister ? ['Ерлан Жумабаев', minister] : [], date: day, quote: 'говорили' }],
  })));
});
afterAll(() => api.close());

const times = async (filter: string, rest = ''): Promise<string[]> => {
  const { events } = await api.data(`{ events(filter: ${filter}, orderBy: OLDEST ${rest}) { edges { node { date } } } }`);
  return events.edges.map(({ node }: { node: { date: string | null } }) => node.date);
};

describe('the time of an event by that of another', () => {
  it('before the last and after the first of what passes', async () => {
    expect(await times('{ when: { is: BEFORE, which: LAST, of: { mode: { eq: VISIT } } }, mode: { eq: PHONE } }')).toEqual(['2025-11-20', '2026-01-25']);
    expect(await times('{ when: { is: AFTER, which: FIRST, of: { mode: { eq: VISIT } } }, mode: { eq: PHONE } }')).toEqual(['2026-01-25', '2026-04-01']);
  });

  it('on the same day, in the same month, in the same year', async () => {
    const accused = 'which: FIRST, of: { type: { eq: ACCUSE } }';
    expect(await times(`{ when: { is: SAME_DAY, ${accused} }, type: { ne: ACCUSE } }`)).toEqual(['2026-02-03']);
    expect(await times('{ when: { is: SAME_MONTH, which: FIRST, of: { mode: { eq: VISIT } } } }')).toEqual(['2026-01-10', '2026-01-25']);
    expect(await times(`{ when: { is: SAME_YEAR, ${accused} }, mode: { eq: PHONE } }`)).toEqual(['2026-01-25', '2026-04-01']);
  });

  it('in chains, in groups and under not', async () => {
    const beforeAccused = '{ mode: { eq: PHONE }, when: { is: BEFORE, which: FIRST, of: { type: { eq: ACCUSE } } } }';
    expect(await times(`{ when: { is: AFTER, which: LAST, of: ${beforeAccused} } }`)).toEqual(['2026-02-03', '2026-02-03', '2026-03-15', '2026-04-01']);
    expect(await times('{ not: { when: { is: AFTER, which: FIRST, of: { mode: { eq: VISIT } } } }, time: { isNull: false } }')).toEqual(['2025-11-20', '2026-01-10']);
    expect(await times('{ or: [{ when: { is: BEFORE, which: FIRST, of: { mode: { eq: VISIT } } } }, { type: { eq: ACCUSE } }] }')).toEqual(['2025-11-20', '2026-02-03']);
  });

  it('by nothing passes nothing', async () => {
    expect(await times('{ when: { is: AFTER, which: FIRST, of: { type: { eq: AID } } } }')).toEqual([]);
    expect(await times('{ when: { is: AFTER, which: FIRST, of: { time: { isNull: true } } } }')).toEqual([]);
  });

  it('in the events of a country, of a pair and in the timeline', async () => {
    const when = 'filter: { when: { is: AFTER, which: FIRST, of: { type: { eq: ACCUSE } } } }';
    const { country, bilateral, timeline } = await api.data(`{
      country(code: "UZ") { events(${when}) { totalCount } } bilateral(a: "KZ", b: "KW") { events(${when}) { totalCount } } timeline(interval: MONTH, ${when}) { start eventCount }
    }`);
    expect([country.events.totalCount, bilateral.events.totalCount]).toEqual([1, 1]);
    expect(timeline.map(({ start }: { start: string }) => start)).toEqual(['2026-03-01', '2026-04-01']);
  });

  it('is asked at most five times in a filter', async () => {
    const chain = Array.from({ length: 6 }).reduce<string>((of) => `{ when: { is: AFTER, which: FIRST, of: ${of} } }`, '{}');
    expect(await api.code(`{ events(filter: ${chain}) { totalCount } }`)).toBe('LIMIT_EXCEEDED');
  });
});

describe('offices of those who take part', () => {
  it('say when the foreign ministers of two states spoke last before something', async () => {
    const ministers = 'offices: { all: [{ office: FOREIGN_MINISTER, country: "KZ" }, { office: FOREIGN_MINISTER, country: "KW" }] }';
    expect(await times(`{ ${ministers} }`)).toEqual(['2025-11-20', '2026-01-25']);
    expect(await times(`{ ${ministers}, when: { is: BEFORE, which: FIRST, of: { mode: { eq: VISIT }, countries: { any: ["UZ"] } } } }`)).toEqual(['2025-11-20']);
  });

  it('of any state, of none of them', async () => {
    expect(await times('{ offices: { any: [{ office: FOREIGN_MINISTER }] } }')).toHaveLength(2);
    expect(await times('{ offices: { any: [{ office: FOREIGN_MINISTER, country: "UZ" }] } }')).toEqual([]);
    expect(await times('{ offices: { none: [{ office: FOREIGN_MINISTER }] } }')).toHaveLength(TOLD.length - 2);
  });
});
