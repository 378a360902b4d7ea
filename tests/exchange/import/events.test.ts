import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/domain/event.ts';
import { placesOutside, rowsOf } from './rows.ts';
import { gdeltLine, ICEWS_FULL, ICEWS_QUADS, PLOVER } from './samples.ts';

const eventOf = async (line: string): Promise<EventRecord | undefined> => (await rowsOf('gdelt', line)).readings[0]?.record.events[0];

describe('a row of GDELT', () => {
  it('is an article of its own: the row as its text, its id, its address, the day it was added', async () => {
    const { readings: [reading] } = await rowsOf('gdelt', gdeltLine());
    expect(reading!.article).toMatchObject({ id: 'gdelt:900000001', kind: 'RECORD', text: gdeltLine(), url: 'https://news.example/one', source: 'GDELT', publishedAt: '2026-03-09', title: 'Make a visit: KZ, KW' });
    expect(reading!.record).toMatchObject({ extractor: 'import/gdelt/1', countries: ['KZ', 'KW'] });
    expect(placesOutside(reading!)).toEqual([]);
  });

  it('says who does what to whom, when and where, with its own CAMEO code and Goldstein figure', async () => {
    expect(await eventOf(gdeltLine({ goldstein: '2.3' }))).toMatchObject({
      type: 'CONSULT', mode: 'VISIT', source: ['KZ'], target: ['KW'], countries: ['KZ', 'KW'], modality: 'ACTUAL', date: '2026-03-08', datePrecision: 'DAY', dateSource: 'METADATA',
      place: 'Kuwait City, Al Asimah, Kuwait', cameoCode: '042', goldstein: 2.3, ploverMode: 'visit', ploverScore: 4, quadClass: 1, rule: 'import:gdelt', confidence: 0.5,
    });
  });

  it.each([
    ['who hosts a visit is visited', { code: '043' }, { mode: 'VISIT', source: ['KW'], target: ['KZ'], cameoCode: '043' }],
    ['a call is mutual', { code: '041' }, { mode: 'PHONE', source: ['KZ', 'KW'], target: ['KZ', 'KW'] }],
    ['what is agreed is mutual', { code: '036' }, { type: 'AGREE', source: ['KZ', 'KW'], target: ['KZ', 'KW'] }],
    ['a treaty', { code: '057' }, { type: 'COOPERATE', mode: 'SIGNING' }],
    ['a statement', { code: '0110' }, { type: 'STATEMENT', ploverScore: null }],
    ['an appeal', { code: '0233' }, { type: 'APPEAL' }],
    ['criticism has a direction, and a mode of PLOVER', { code: '111' }, { type: 'ACCUSE', mode: null, ploverMode: 'disapprove', source: ['KZ'], target: ['KW'] }],
    ['a code finer than the table is the next coarser one', { code: '0419' }, { mode: 'PHONE', cameoCode: '0419' }],
    ['CAMEO calls Romania ROM', { actor1: ['ROM'] as [string] }, { countries: ['RO', 'KW'] }],
    ['an organisation is a party', { actor2: ['', 'UNO', 'IGO'] as [string, string, string] }, { countries: ['KZ'], organizations: ['UN'] }],
  ])('%s', async (_, parts, event) => {
    expect(await eventOf(gdeltLine(parts))).toMatchObject(event);
  });

  it.each([
    ['within one state', { actor2: ['KAZ'] as [string] }], ['of a region', { actor2: ['EUR'] as [string] }], ['of nobody known', { actor2: [''] as [string] }],
    ['of rebels, who are no state', { actor2: ['KWT', '', 'REB'] as [string, string, string] }],
  ])('%s is passed over', async (_, parts) => {
    expect(await rowsOf('gdelt', gdeltLine(parts))).toEqual({ readings: [], errors: [], skipped: 1 });
  });

  it('that is broken is one sentence with its line, and the others are read', async () => {
    const { readings, errors } = await rowsOf('gdelt', [gdeltLine(), 'torn\toff', gdeltLine({ id: '2', day: '20261399' }), gdeltLine({ id: '3', code: 'X' }), gdeltLine({ id: '4' })].join('\r\n'), 'events.CSV');
    expect(readings.map(({ article }) => article.id)).toEqual(['gdelt:900000001', 'gdelt:4']);
    expect(errors).toEqual([
      "events.CSV, line 2 has 2 columns and not the 61 of GDELT's events; mend or remove the line.",
      'events.CSV, line 3: SQLDATE "20261399" is no day; write it as 2026-03-08 or 20260308.',
      'events.CSV, line 4: EventCode "X" is no code of CAMEO; mend or remove the line.',
    ]);
  });

  it('of version 1.0, with 58 columns, has its place, day and address where that has them', async () => {
    const { readings: [reading] } = await rowsOf('gdelt', gdeltLine({}, 58));
    expect(reading!.record.events[0]).toMatchObject({ place: 'Kuwait City, Al Asimah, Kuwait' });
    expect(reading!.article).toMatchObject({ publishedAt: '2026-03-09', url: 'https://news.example/one' });
  });

  it('may come compressed', async () => {
    expect((await rowsOf('gdelt', gzipSync(gdeltLine()), 'events.CSV.gz')).readings).toHaveLength(1);
  });
});

describe('a row of ICEWS', () => {
  it('of the full files names people for their states', async () => {
    const { readings, skipped, errors } = await rowsOf('icews', ICEWS_FULL);
    expect({ skipped, errors }).toEqual({ skipped: 1, errors: [] });
    expect(readings[0]!.article).toMatchObject({ id: 'icews:70000001', source: 'ICEWS', publishedAt: '2026-03-08' });
    expect(readings[0]!.record.people).toEqual([{ name: 'Yerlan Zhumabayev', country: 'KZ', office: null }, { name: 'Khaled al-Fares', country: 'KW', office: null }]);
    expect(readings[0]!.record.events).toMatchObject([{ type: 'CONSULT', mode: 'PHONE', people: ['Yerlan Zhumabayev', 'Khaled al-Fares'], place: 'Astana, Astana, Kazakhstan', cameoCode: '041' }]);
    expect(readings[1]!.record.events).toMatchObject([{ mode: 'VISIT', source: ['KZ'], target: ['KW'], goldstein: 2.8 }]);
    expect(readings.flatMap(placesOutside)).toEqual([]);
  });

  it('as a quad is told by names alone; whoever does not act for a state is passed over', async () => {
    const { readings, skipped, errors } = await rowsOf('icews', ICEWS_QUADS, 'train.txt');
    expect(readings.map(({ record }) => record.events[0])).toMatchObject([
      { mode: 'VISIT', source: ['KZ'], target: ['KW'], date: '2026-03-08' },
      { type: 'AGREE', countries: ['KW', 'KZ'] },
      { mode: 'VISIT', source: ['KR'], target: ['KW'] },
    ]);
    expect(skipped).toBe(1);
    expect(errors).toEqual(['train.txt, line 5: "Dance wildly" is no relation of CAMEO; mend or remove the line.']);
    expect(readings.flatMap(placesOutside)).toEqual([]);
  });

  it('with numbers in place of names says what to do', async () => {
    expect((await rowsOf('icews', '12\t3\t45\t24')).errors).toEqual(['rows.txt, line 1 has numbers in place of names; put the names of entity2id.txt and relation2id.txt in, and give days as 2014-01-01.']);
  });
});

describe('an event in PLOVER', () => {
  it('as NGEC writes it has the day that its text says, its place and its parties', async () => {
    const { readings: [call] } = await rowsOf('plover', PLOVER);
    expect(call!.article).toMatchObject({ id: 'plover:20260308-0001-aa_CONSULT_phone', title: 'Ministers talk', source: 'The Courier', publishedAt: '2026-03-09', kind: 'RECORD' });
    expect(call!.record.events).toMatchObject([{ type: 'CONSULT', mode: 'PHONE', countries: ['KZ', 'KW'], date: '2026-03-07', place: 'Astana', cameoCode: '041' }]);
    expect(call!.record.events[0]!.evidence.quote).toBe('The invented minister of Kazakhstan called his colleague in Kuwait on Saturday.');
  });

  it('without a day of its own has none: that of publication is not taken for it', async () => {
    const { readings } = await rowsOf('plover', PLOVER);
    expect(readings[1]!.record.events).toMatchObject([{ type: 'ACCUSE', mode: null, ploverMode: 'disapprove', source: ['KW'], target: ['KZ'], date: null, dateSource: 'NONE' }]);
    expect(readings[1]!.article.publishedAt).toBe('2026-03-08');
  });

  it("in the form of the codebook's records is read too; what is none, or within one state, is told apart", async () => {
    const { readings, errors, skipped } = await rowsOf('plover', PLOVER);
    expect(readings[2]!.record.events).toMatchObject([{ type: 'AGREE', source: ['KZ', 'KW'], target: ['KZ', 'KW'] }]);
    expect(errors).toEqual(['rows.txt, line 4: "DANCE" is no event type of PLOVER; mend or remove the line.']);
    expect(skipped).toBe(1);
    expect(readings.flatMap(placesOutside)).toEqual([]);
  });
});
