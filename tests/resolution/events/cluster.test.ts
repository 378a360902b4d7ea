import { describe, expect, it } from 'vitest';
import type { TopicId } from '../../../src/domain/topic.ts';
import { clusterTellings } from '../../../src/resolution/events/cluster.ts';
import { shuffles } from '../../fixtures/shuffles.ts';
import { eventsOf, telling } from './tellings.ts';

const MEETING = { mode: 'MEETING' as const };
const VISIT = { mode: 'VISIT' as const, source: ['TR'], target: ['KZ'], people: ['Kemal Yildirim'] };
const CURSE = { type: 'ACCUSE' as const, source: ['ML'], target: ['DZ'], people: [] };

describe('one event', () => {
  it('is a call that five articles tell in three languages', () => {
    const five = [
      telling('a', { language: 'ru', people: ['Ермек Алиев', 'Салем аль-Мутайри'], publishedAt: '2026-03-08' }),
      telling('b', { language: 'ru', people: ['Алиев', 'Салем аль-Мутайри'], publishedAt: '2026-03-08' }),
      telling('c', { language: 'en', publishedAt: '2026-03-09' }),
      telling('d', { language: 'kk', people: ['Ермек Әлиев', 'Салем әл-Мутайри'], publishedAt: '2026-03-08' }),
      telling('e', { language: 'en', people: [], date: '2026-03-08', publishedAt: '2026-03-09' }),
    ];
    for (const order of shuffles(five, 20)) expect(eventsOf(order)).toEqual({ events: ['a b c d e'], suggested: [] });
  });

  it('is what an article and its copies tell, at each place of the text', () => {
    const text = { contentHash: 'one-text', date: '2026-03-08' };
    const tellings = ['a', 'b'].flatMap((article) => [0, 50].map((start) => telling(`${article}${start}`, { ...text, articleId: article, start, end: start + 10 })));
    expect(eventsOf(tellings).events).toEqual(['a0 b0', 'a50 b50']);
  });

  it('is what a light rewrite tells in the same words, whatever else is known', () => {
    const copy = telling('b', { duplicateOf: 'article-a', quote: 'spoke by phone', publishedAt: '2026-05-20' });
    expect(eventsOf([telling('a', { quote: 'spoke by phone', people: [] }), copy]).events).toEqual(['a b']);
  });

  it('is a visit that is planned and made on days that overlap', () => {
    const planned = telling('a', { ...VISIT, modality: 'FUTURE', date: '2026-06-09', endDate: '2026-06-11', publishedAt: '2026-06-01' });
    expect(eventsOf([planned, telling('b', { ...VISIT, date: '2026-06-10', publishedAt: '2026-06-10' })]).events).toEqual(['a b']);
    expect(eventsOf([planned, telling('b', { ...VISIT, publishedAt: '2026-06-10' })]).events).toEqual(['a b']);
    expect(eventsOf([planned, telling('b', { ...VISIT, date: '2026-06-19', publishedAt: '2026-06-19' })]).events).toEqual(['a', 'b']);
  });

  it('is what a month later is remembered with its date', () => {
    const remembered = telling('b', { modality: 'HISTORICAL', date: '2026-03-08', publishedAt: '2026-04-10' });
    expect(eventsOf([telling('a', { date: '2026-03-08', publishedAt: '2026-03-08' }), remembered]).events).toEqual(['a b']);
    expect(eventsOf([telling('a', { publishedAt: '2026-03-08' }), remembered]).events).toEqual(['a b']);
  });

  it('is a call of the month that another article names, if the same people made it', () => {
    const inMarch = telling('a', { date: '2026-03', publishedAt: '2026-04-10', modality: 'HISTORICAL' });
    expect(eventsOf([inMarch, telling('b', { date: '2026-03-17' })]).events).toEqual(['a b']);
    expect(eventsOf([{ ...inMarch, claim: { ...inMarch.claim, people: [] } }, telling('b', { date: '2026-03-17' })]).events).toEqual(['a', 'b']);
  });

  it('is a meeting of three of which one article leaves one out', () => {
    const three = ['AZ', 'GE', 'TR'];
    expect(eventsOf([telling('a', { ...MEETING, source: three, target: three, date: '2026-06-20' }), telling('b', { ...MEETING, source: ['AZ', 'GE'], target: ['AZ', 'GE'], date: '2026-06-20' })]).events).toEqual(['a b']);
  });

  it('is an accusation of one day if what is said is alike', () => {
    const [one, other] = ['a', 'b'].map((id) => telling(id, { ...CURSE, date: '2026-03-01', topics: ['SECURITY'], quote: 'accused Algeria of shooting down a drone near Tinzaouaten' }));
    expect(eventsOf([one!, other!]).events).toEqual(['a b']);
    const russian = telling('c', { ...CURSE, language: 'ru', date: '2026-03-01', topics: ['SECURITY'], quote: 'обвинил Алжир в том, что сбит беспилотник близ Тинзауатена' });
    expect(eventsOf([one!, russian]).events).toEqual(['a c']);
  });
});

describe('undated calls of the same people', () => {
  const about: TopicId[] = ['ARMED_CONFLICT', 'PEACE_PROCESS', 'SECURITY', 'BILATERAL_RELATIONS'];

  it('are one where all of the article is about the same things', () => {
    expect(eventsOf([telling('a', { about }), telling('b', { about, language: 'ru', people: ['Ермек Алиев', 'Салем аль-Мутайри'] })]).events).toEqual(['a b']);
  });

  it('are two where it is about what any is, or about other things', () => {
    expect(eventsOf([telling('a', { about: ['BILATERAL_RELATIONS', 'TRADE'] }), telling('b', { about: ['BILATERAL_RELATIONS', 'TRADE'] })])).toEqual({ events: ['a', 'b'], suggested: ['a b'] });
    expect(eventsOf([telling('a', { about }), telling('b', { about: ['ENERGY', 'WATER', 'TRADE'] })])).toEqual({ events: ['a', 'b'], suggested: ['a b'] });
  });

  it('are told apart by their days as soon as these are known', () => {
    expect(eventsOf([telling('a', { about, date: '2026-03-08' }), telling('b', { about, date: '2026-03-11' })]).events).toEqual(['a', 'b']);
  });
});

describe('two events', () => {
  it('are two meetings of the same ministers in one week', () => {
    expect(eventsOf([telling('a', { ...MEETING, date: '2026-05-13' }), telling('b', { ...MEETING, date: '2026-05-16' })])).toEqual({ events: ['a', 'b'], suggested: [] });
    expect(eventsOf([telling('a', { ...MEETING, publishedAt: '2026-05-12' }), telling('b', { ...MEETING, publishedAt: '2026-05-16' })])).toEqual({ events: ['a', 'b'], suggested: ['a b'] });
  });

  it('are two undated calls that nothing but the parties connects; a person should look', () => {
    expect(eventsOf([telling('a'), telling('b')])).toEqual({ events: ['a', 'b'], suggested: ['a b'] });
  });

  it('are those that one article tells, also for all others', () => {
    const tellings = [
      telling('a1', { articleId: 'a', date: '2026-03-08' }), telling('a2', { articleId: 'a', date: '2026-03-08', people: ['Ermek Aliyev'] }),
      telling('b', { date: '2026-03-08' }), telling('c', { date: '2026-03-08', people: ['Ermek Aliyev'] }),
    ];
    const { clusters } = clusterTellings(tellings, []);
    expect(clusters.find((ids) => ids.includes('a1'))).not.toContain('a2');
  });

  it.each(['NEGATED', 'HYPOTHETICAL'] as const)('are a call and one that is %s', (modality) => {
    expect(eventsOf([telling('a', { date: '2026-03-08' }), telling('b', { date: '2026-03-08', modality })])).toEqual({ events: ['a', 'b'], suggested: [] });
  });

  it('are a visit and the meeting on it', () => {
    expect(eventsOf([telling('a', { ...VISIT, date: '2026-06-10' }), telling('b', { ...VISIT, ...MEETING, date: '2026-06-10' })])).toEqual({ events: ['a', 'b'], suggested: [] });
  });

  it('are meetings of other deputies of the same states on one day', () => {
    const [one, other] = [['Ержан Смагулов', 'Ли Вэйдун'], ['Nurlan Abishev', 'Zhang Min']].map((people, index) => telling(`${index}`, { ...MEETING, people, date: '2026-07-01' }));
    expect(eventsOf([one!, other!])).toEqual({ events: ['0', '1'], suggested: [] });
    const guest = telling('2', { ...MEETING, people: ['Ержан Смагулов', 'Чжан Мин'], date: '2026-07-01' });
    expect(eventsOf([one!, guest]).events).toEqual(['0', '2']);
  });

  it('are signatures under two documents', () => {
    const [oil, schools] = [['ENERGY'], ['EDUCATION']].map((topics, index) => telling(`${index}`, { type: 'COOPERATE', mode: 'SIGNING', topics: topics as ['ENERGY'], people: [], date: '2026-09-15' }));
    expect(eventsOf([oil!, schools!]).events).toEqual(['0', '1']);
  });

  it('are accusations of one day of which no more is known; a person should look', () => {
    expect(eventsOf(['a', 'b'].map((id) => telling(id, { ...CURSE, date: '2026-03-01', quote: id })))).toEqual({ events: ['a', 'b'], suggested: ['a b'] });
  });

  it('are a visit there and a visit back', () => {
    expect(eventsOf([telling('a', { ...VISIT, date: '2026-06-10' }), telling('b', { ...VISIT, source: ['KZ'], target: ['TR'], date: '2026-06-10' })])).toEqual({ events: ['a', 'b'], suggested: [] });
  });

  it('are what is remembered without a date and what has just been', () => {
    expect(eventsOf([telling('a', { publishedAt: '2026-03-08' }), telling('b', { modality: 'HISTORICAL', publishedAt: '2026-03-08' })]).events).toEqual(['a', 'b']);
  });
});

describe('a telling that may be of either of two events', () => {
  const calls = [telling('a', { date: '2026-03-04', publishedAt: '2026-03-04' }), telling('b', { date: '2026-03-06', publishedAt: '2026-03-06' })];

  it('is of the one that it is clearly closer to', () => {
    expect(eventsOf([...calls, telling('c', { publishedAt: '2026-03-06' })]).events).toEqual(['a', 'b c']);
  });

  it('stays alone, with two suggestions, where it is as close to both', () => {
    expect(eventsOf([...calls, telling('c', { publishedAt: '2026-03-05', people: [] })])).toMatchObject({ events: ['a', 'b', 'c'], suggested: ['a c', 'b c'] });
    expect(eventsOf([...calls, telling('c', { date: '2026-03', modality: 'HISTORICAL', publishedAt: '2026-04-02' })])).toEqual({ events: ['a', 'b', 'c'], suggested: ['a c', 'b c'] });
  });
});

describe('decisions by hand', () => {
  const one = telling('a', { date: '2026-03-04' });
  const other = telling('b', { date: '2026-03-06' });
  const merge = { kind: 'MERGE' as const, one: ['a'], other: ['b'] };
  const split = { kind: 'SPLIT' as const, one: ['b'], other: ['a'] };

  it('make one event of what cannot be one, and two of what is', () => {
    expect(eventsOf([one, other], [merge]).events).toEqual(['a b']);
    expect(eventsOf([one, telling('b', { date: '2026-03-04' })], [split])).toEqual({ events: ['a', 'b'], suggested: [] });
  });

  it('hold until a later one says otherwise', () => {
    expect(eventsOf([one, other], [split, merge]).events).toEqual(['a b']);
    expect(eventsOf([one, other], [merge, split]).events).toEqual(['a', 'b']);
  });

  it('draw further tellings along', () => {
    const further = telling('c', { date: '2026-03-06' });
    expect(eventsOf([one, other, further], [merge]).events).toEqual(['a b c']);
    const twin = telling('c', { date: '2026-03-04' });
    const { events } = eventsOf([one, telling('b', { date: '2026-03-04' }), twin], [split]);
    expect(events).toHaveLength(2);
  });

  it('about claims that are gone change nothing', () => {
    expect(eventsOf([one, other], [{ kind: 'MERGE', one: ['gone'], other: ['a', 'b'] }]).events).toEqual(['a', 'b']);
  });
});

describe('any order of the tellings', () => {
  const tellings = [
    ...['a', 'b', 'c'].map((id) => telling(id, { date: '2026-03-04', publishedAt: '2026-03-05' })),
    ...['d', 'e'].map((id) => telling(id, { publishedAt: '2026-03-06' })),
    telling('f', { date: '2026-03-06', people: ['Ermek Aliyev'] }), telling('g', { date: '2026-03', people: [] }),
    telling('h', { modality: 'FUTURE', date: '2026-03-06', publishedAt: '2026-02-20' }), telling('i'), telling('j', { publishedAt: '2026-03-05', mode: null }),
  ];

  it('gives the same events and suggestions', () => {
    const whole = clusterTellings(tellings, []);
    for (const order of shuffles(tellings, 30)) expect(clusterTellings(order, [])).toEqual(whole);
  });

  it('and tellings that nothing links with them leave them as they are', () => {
    const strangers = ['x', 'y', 'z'].map((id) => telling(id, { source: ['FR', 'DE'], target: ['FR', 'DE'], people: [], date: '2026-03-04' }));
    const { clusters } = clusterTellings([...strangers, ...tellings], []);
    expect(clusters.filter((ids) => !'xyz'.includes(ids[0]!))).toEqual(clusterTellings(tellings, []).clusters);
  });
});
