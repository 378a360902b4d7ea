import { describe, expect, it } from 'vitest';
import { officeOfPosition } from '../../../src/reference/position.ts';
import { placesOutside, rowsOf } from './rows.ts';
import { FOLLOW_THE_MONEY, PEOPLE_CSV } from './samples.ts';

describe('entities of FollowTheMoney', () => {
  it('are persons with the posts that they hold, wherever in the file those stand', async () => {
    const { readings: [minister, ambassador] } = await rowsOf('followthemoney', FOLLOW_THE_MONEY);
    expect(minister!.article).toMatchObject({ id: 'ftm:Q900001', kind: 'RECORD', source: 'invented_list', publishedAt: '2026-02-01', title: 'Yerlan Zhumabayev' });
    expect(minister!.record.offices).toMatchObject([{ person: 'Yerlan Zhumabayev', office: 'FOREIGN_MINISTER', country: 'KZ', status: 'CURRENT', from: '2023-04-03', to: null, rule: 'import:followthemoney' }]);
    expect(ambassador!.record.offices).toMatchObject([{ person: 'Khaled al-Fares', office: 'AMBASSADOR', country: 'KW', status: 'FORMER', from: '2015', to: '2019-06' }]);
    expect(ambassador!.record.people).toEqual([{ name: 'Khaled al-Fares', country: 'KW', office: null, language: 'en' }]);
  });

  it('whose status nobody knows are trusted less', async () => {
    const unknown = FOLLOW_THE_MONEY.replace('"status":["current"]', '"status":["unknown"]');
    expect((await rowsOf('followthemoney', unknown)).readings[0]!.record.offices).toMatchObject([{ status: 'CURRENT', confidence: 0.5 }]);
    expect((await rowsOf('followthemoney', FOLLOW_THE_MONEY)).readings[0]!.record.offices).toMatchObject([{ confidence: 0.9 }]);
  });

  it("have their other names in the languages that articles are in, each said to be the same person's", async () => {
    const { readings: [minister] } = await rowsOf('followthemoney', FOLLOW_THE_MONEY);
    const same = { country: 'KZ', wikidataId: 'Q900001' };
    expect(minister!.record.people).toEqual([
      { name: 'Yerlan Zhumabayev', office: 'FOREIGN_MINISTER', language: 'en', ...same },
      { name: 'Ерлан Жумабаев', office: null, language: 'ru', sameAs: 'Yerlan Zhumabayev', ...same },
      { name: 'Ерлан Жұмабаев', office: null, language: 'kk', sameAs: 'Yerlan Zhumabayev', ...same },
      { name: 'E. Zhumabayev', office: null, language: 'en', sameAs: 'Yerlan Zhumabayev', ...same },
    ]);
  });

  it('are told in lines, in which everything that they claim stands', async () => {
    const { readings } = await rowsOf('followthemoney', FOLLOW_THE_MONEY);
    expect(readings[0]!.article.text).toBe([
      'Name: Yerlan Zhumabayev', 'Also known as: Ерлан Жумабаев', 'Also known as: Ерлан Жұмабаев', 'Also known as: E. Zhumabayev',
      'Office: Minister of Foreign Affairs of Kazakhstan, KZ, current, from 2023-04-03', 'Nationality: KZ', 'Wikidata: Q900001',
    ].join('\n'));
    expect(readings.flatMap(placesOutside)).toEqual([]);
  });

  it('are passed over where they are no persons and no international organisation; who has no name is a fault of the file', async () => {
    const { readings, errors, skipped } = await rowsOf('followthemoney', FOLLOW_THE_MONEY, 'entities.ftm.json');
    expect(readings.map(({ article }) => article.id)).toEqual(['ftm:Q900001', 'ftm:person-2', 'ftm:un']);
    expect(readings[2]!.record.organizations).toEqual(['UN']);
    expect(errors).toEqual(['entities.ftm.json, line 10: the person nobody has no name; mend or remove the line.']);
    expect(skipped).toBe(6);
  });

  it.each([
    ['President of the Republic of Kazakhstan', 'HEAD_OF_STATE'], ['President of Kazakhstan', 'HEAD_OF_STATE'], ['King of Bahrain', 'HEAD_OF_STATE'], ['Prime Minister of Kuwait', 'HEAD_OF_GOVERNMENT'],
    ['Deputy Prime Minister of Kuwait', 'DEPUTY_HEAD_OF_GOVERNMENT'], ['Vice President of Türkiye', 'VICE_PRESIDENT'], ['Minister of Foreign Affairs', 'FOREIGN_MINISTER'],
    ['Minister for Foreign Affairs and Trade', 'FOREIGN_MINISTER'], ['Deputy Minister of Foreign Affairs', 'DEPUTY_FOREIGN_MINISTER'], ['Minister of Energy', 'MINISTER'],
    ['Vice Minister of Trade', 'DEPUTY_MINISTER'], ['Chairman of the Senate of Kazakhstan', 'SPEAKER'], ['Member of the Chamber of Deputies', 'LEGISLATOR'],
    ['Ambassador of Italy to Georgia', 'AMBASSADOR'], ['Permanent Representative to the United Nations', 'AMBASSADOR'], ['Governor of the Almaty Region', 'REGIONAL_HEAD'],
    ['Secretary of the Security Council', 'SECURITY_COUNCIL_SECRETARY'], ['Special Envoy for Climate', 'SPECIAL_ENVOY'], ['Chief of the General Staff', 'MILITARY'],
    ['Secretary-General of the United Nations', 'ORG_HEAD'], ['Crown Prince of Kuwait', 'CROWN_PRINCE'], ['Head of the tax office', 'OTHER_OFFICIAL'],
  ])('hold the post "%s" as %s', (position, office) => {
    expect(officeOfPosition(position)).toBe(office);
  });
});

describe('a table of people', () => {
  it('has an office a row, by its kind or by its name, and dates as precise as they are known', async () => {
    const { readings } = await rowsOf('people-csv', PEOPLE_CSV, 'ministers.csv');
    expect(readings.map(({ record }) => record.offices[0])).toMatchObject([
      { person: 'Zhumabayev, Yerlan', office: 'FOREIGN_MINISTER', country: 'KZ', status: 'CURRENT', from: '2023-04-03', to: null, confidence: 1 },
      { person: 'Khaled al-Fares', office: 'MINISTER', country: 'KW', status: 'ACTING', from: '2024' },
      { person: 'Old Hand', office: 'AMBASSADOR', country: 'KW', status: 'FORMER', from: '2001', to: '2005-06' },
    ]);
    expect(readings[0]!.record.people.map(({ name, language, sameAs }) => ({ name, language, sameAs }))).toEqual([
      { name: 'Zhumabayev, Yerlan', language: 'en', sameAs: undefined }, { name: 'Ерлан Жумабаев', language: 'ru', sameAs: 'Zhumabayev, Yerlan' },
      { name: 'Ерлан Жұмабаев', language: 'kk', sameAs: 'Zhumabayev, Yerlan' },
    ]);
    expect(readings[0]!.article).toMatchObject({ source: 'ministers', url: 'https://people.example/1' });
    expect(readings.flatMap(placesOutside)).toEqual([]);
  });

  it('says of each broken row what is wrong with it', async () => {
    expect((await rowsOf('people-csv', PEOPLE_CSV, 'ministers.csv')).errors).toEqual([
      'ministers.csv, line 5 has no name; give one or remove the row.',
      'ministers.csv, line 6: country "Atlantis" is no state; write its ISO 3166-1 code, such as KZ or KAZ, or its English name.',
      'ministers.csv, line 7: from "12.05.2020" is no date; write it as 2026, 2026-03 or 2026-03-08.',
    ]);
  });

  it('may be divided by semicolons, have its columns in any order and case, and begin with a byte-order mark', async () => {
    const { readings } = await rowsOf('people-csv', '\uFEFFCountry;Name;Office\r\nKZ;Yerlan Zhumabayev;MINISTER\r\n');
    expect(readings[0]!.record.people).toMatchObject([{ name: 'Yerlan Zhumabayev', country: 'KZ', office: 'MINISTER' }]);
  });
});
