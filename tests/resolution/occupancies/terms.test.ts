import { describe, expect, it } from 'vitest';
import { resolveOffice } from '../../../src/resolution/occupancies/office.ts';
import { stated, type Said } from './claims.ts';

/** The terms that articles tell, in time: `who from..to (held from..until)`, with what proves the end. */
const told = (...said: Said[]): string[] => resolveOffice(said.map(stated)).occupancies
  .sort((one, other) => ((one.presentFrom ?? one.endedBy ?? '') < (other.presentFrom ?? other.endedBy ?? '') ? -1 : 1))
  .map(({ personKey, from, to, toBasis, heldFrom, heldUntil, status }) => `${personKey.split('|')[0]} ${from ?? '?'}..${to ?? '?'}${toBasis ? ` ${toBasis}` : ''} (${heldFrom ?? '-'}..${heldUntil ?? ''}) ${status}`);

describe('a term of office', () => {
  it('begins and ends where texts state it', () => {
    expect(told({ who: 'A', day: '2024-05-01', from: '2019-03', to: '2023-11-20', status: 'FORMER' })).toEqual(['A 2019-03..2023-11-20 STATED (2019-03-01..2023-11-20) FORMER']);
  });

  it('has no date that nobody gave: it is held from the first article that sees it', () => {
    expect(told({ who: 'A', day: '2022-02-01' }, { who: 'A', day: '2023-05-01' })).toEqual(['A ?..? (2022-02-01..) CURRENT']);
  });

  it('takes the most precise of the dates that agree', () => {
    expect(told({ who: 'A', day: '2022-02-01', from: '2020' }, { who: 'A', day: '2022-03-01', from: '2020-05' }, { who: 'A', day: '2022-04-01', from: '2020' })).toEqual(['A 2020-05..? (2020-05-01..) CURRENT']);
  });

  it('takes the date that most articles agree with', () => {
    const years = ['2020-05-12', '2020-05-12', '2020-05-13'].map((from, index): Said => ({ who: 'A', day: `2022-02-0${index + 1}`, from }));
    expect(told(...years)).toEqual(['A 2020-05-12..? (2020-05-12..) CURRENT']);
  });

  it('began at no stated date, when an article saw the person in office long before it', () => {
    expect(told({ who: 'A', day: '2020-01-10' }, { who: 'A', day: '2020-07-20', from: '2020-07-15' })).toEqual(['A ?..? (2020-01-10..) CURRENT']);
  });

  it('has ended not later than the article that calls the person former', () => {
    expect(told({ who: 'A', day: '2022-02-01' }, { who: 'A', day: '2023-05-01', status: 'FORMER' }, { who: 'A', day: '2023-04-01', status: 'FORMER' })).toEqual(['A ?..? (2022-02-01..2023-03-31) FORMER']);
  });

  it('is not ended by a word of the past, when later articles see the person in office', () => {
    expect(told({ who: 'A', day: '2022-02-01' }, { who: 'A', day: '2022-02-10', status: 'FORMER' }, { who: 'A', day: '2022-02-20' })).toEqual(['A ?..? (2022-02-01..) CURRENT']);
  });

  it('of somebody who is only called former is held on no day', () => {
    expect(told({ who: 'A', day: '2023-05-01', status: 'FORMER' })).toEqual(['A ?..? (-..2023-04-30) FORMER']);
  });

  it('is not held while the person is merely designated', () => {
    expect(told({ who: 'A', day: '2023-05-01', status: 'DESIGNATE' })).toEqual(['A ?..? (-..) DESIGNATE']);
    expect(told({ who: 'A', day: '2023-05-01', status: 'DESIGNATE' }, { who: 'A', day: '2023-06-01' })).toEqual(['A ?..? (2023-06-01..) CURRENT']);
  });

  it('comes twice when the person is in office again behind a stated end', () => {
    expect(told({ who: 'A', day: '2020-02-01' }, { who: 'A', day: '2021-01-01', to: '2020-12-01', status: 'FORMER' }, { who: 'A', day: '2024-02-01' }))
      .toEqual(['A ?..2020-12-01 STATED (2020-02-01..2020-12-01) FORMER', 'A ?..? (2024-02-01..) CURRENT']);
  });

  it('comes twice when articles called the person former in between', () => {
    expect(told({ who: 'A', day: '2020-02-01' }, { who: 'A', day: '2022-01-01', status: 'FORMER' }, { who: 'A', day: '2025-02-01' }))
      .toEqual(['A ?..? (2020-02-01..2021-12-31) FORMER', 'A ?..? (2025-02-01..) CURRENT']);
  });

  it('comes twice when the person is appointed after a year unseen', () => {
    expect(told({ who: 'A', day: '2020-02-01' }, { who: 'A', day: '2024-02-01', from: '2024-01-15' })).toEqual(['A ?..? (2020-02-01..2024-01-14) CURRENT', 'A 2024-01-15..? (2024-01-15..) CURRENT']);
  });

  it('is one when news of a few days behind its end still calls the person by it', () => {
    expect(told({ who: 'A', day: '2020-12-08', to: '2020-12-01' }, { who: 'A', day: '2020-12-05' })).toEqual(['A ?..2020-12-01 STATED (2020-12-05..2020-12-01) FORMER']);
  });
});

describe('an office that one person holds at a time', () => {
  it('is taken over on the day that the next is appointed', () => {
    expect(told({ who: 'A', day: '2022-02-01' }, { who: 'B', day: '2023-04-05', from: '2023-04-03' }))
      .toEqual(['A ?..2023-04-03 SUCCESSION (2022-02-01..2023-04-02) FORMER', 'B 2023-04-03..? (2023-04-03..) CURRENT']);
  });

  it('is not proven to have changed hands on a date, when an article merely calls another the minister later', () => {
    expect(told({ who: 'A', day: '2022-02-01' }, { who: 'B', day: '2023-04-05' })).toEqual(['A ?..? (2022-02-01..2023-04-04) CURRENT', 'B ?..? (2023-04-05..) CURRENT']);
  });

  it('ends the term of the last holder only, not that of one before', () => {
    expect(told({ who: 'A', day: '2020-02-01' }, { who: 'B', day: '2021-02-01' }, { who: 'C', day: '2022-02-05', from: '2022-02' }))
      .toEqual(['A ?..? (2020-02-01..2021-01-31) CURRENT', 'B ?..2022-02 SUCCESSION (2021-02-01..2022-01-31) FORMER', 'C 2022-02..? (2022-02-01..) CURRENT']);
  });

  it('is not taken over by an appointment years behind the last sight of the one before: who held it in between is unknown', () => {
    expect(told({ who: 'A', day: '2015-02-01' }, { who: 'B', day: '2023-04-05', from: '2023-04-03' })[0]).toBe('A ?..? (2015-02-01..2023-04-02) CURRENT');
  });

  it('had one holder twice when another, and only then, was in between', () => {
    expect(told({ who: 'A', day: '2020-02-01' }, { who: 'B', day: '2021-02-01' }, { who: 'A', day: '2022-02-01' }))
      .toEqual(['A ?..? (2020-02-01..2021-01-31) CURRENT', 'B ?..? (2021-02-01..2022-01-31) CURRENT', 'A ?..? (2022-02-01..) CURRENT']);
  });

  it('has one term of a holder whom articles see in turns with another: they contradict each other', () => {
    expect(told({ who: 'A', day: '2020-02-01' }, { who: 'B', day: '2021-02-01' }, { who: 'A', day: '2022-02-01' }, { who: 'B', day: '2023-02-01' })).toHaveLength(2);
  });

  it('is not lost by a reading that cannot be trusted', () => {
    expect(told({ who: 'A', day: '2022-02-01' }, { who: 'B', day: '2022-08-01', confidence: 0.7 }, { who: 'A', day: '2023-02-01' }))
      .toEqual(['A ?..? (2022-02-01..) CURRENT', 'B ?..? (2022-08-01..2022-08-01) CURRENT']);
  });

  it('is not taken over by such a reading, were it the latest', () => {
    expect(told({ who: 'A', day: '2022-02-01' }, { who: 'B', day: '2022-08-01', confidence: 0.7 })).toEqual(['A ?..? (2022-02-01..) CURRENT', 'B ?..? (2022-08-01..2022-08-01) CURRENT']);
    expect(told({ who: 'B', day: '2022-08-01', confidence: 0.7 })).toEqual(['B ?..? (2022-08-01..) CURRENT']);
  });

  it('knows an end of a month by the day on which the next began', () => {
    expect(told({ who: 'A', day: '2022-02-01' }, { who: 'A', day: '2023-06-01', to: '2023-04', status: 'FORMER' }, { who: 'B', day: '2023-06-02', from: '2023-04-10' }))
      .toEqual(['A ?..2023-04 STATED (2022-02-01..2023-04-09) FORMER', 'B 2023-04-10..? (2023-04-10..) CURRENT']);
  });

  it('leaves others where several hold it', () => {
    expect(told({ who: 'A', day: '2022-02-01', office: 'MINISTER' })).toEqual(['A ?..? (2022-02-01..) CURRENT']);
  });
});
