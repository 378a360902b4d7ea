import { expect, it } from 'vitest';
import { confidenceOf, moreGeneral } from '../../src/extraction/confidence.ts';
import { read } from './read.ts';

it('is that of the next more general rule where one was never seen', () => {
  expect(moreGeneral('event:visit:verb+carried')).toEqual(['event:visit:verb+carried', 'event+carried', 'event']);
  expect(moreGeneral('event')).toEqual(['event']);
  expect(confidenceOf('event:unheard-of:verb')).toBe(confidenceOf('event'));
  expect(() => confidenceOf('weather:rain')).toThrow('seeds/tables/confidences.csv');
});

it('is lower for an event of which only one side is told', () => {
  const [both] = read('en', 'The foreign ministers of Singapore and Jordan met in Amman on Monday.').events;
  expect(both!.confidence).toBe(confidenceOf(both!.rule));
  expect(confidenceOf(`${both!.rule}+one-sided`)).toBeLessThan(both!.confidence);
});

it('is lower for an office whose state the text leaves to be understood', () => {
  const [stated] = read('ru', 'Министр иностранных дел Казахстана Ермек Кошербаев прибыл в Кувейт.').offices;
  expect(stated!.rule).toBe('office:beside-name');
  const [understood] = read('ru', 'Казахстан поддержал проект. Министр иностранных дел Ермек Кошербаев прибыл в Кувейт.').offices;
  expect(understood!.rule).toBe('office:beside-name+state-understood');
  expect(understood!.confidence).toBeLessThan(stated!.confidence);
});
