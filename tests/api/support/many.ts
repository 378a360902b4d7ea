import { EVENT_TYPES } from '../../../src/domain/event.ts';
import type { Reading } from '../../../src/graph/store.ts';
import { reading } from '../../fixtures/reading.ts';

/**
 * Readings of `size` articles, each with one event between Singapore and Jordan: every third on one and the same day (what they did then is
 * of a kind of its own, or it would be one event told many times), every fifth without any time, the rest on days of their own.
 */
export function manyReadings(size: number): Reading[] {
  return Array.from({ length: size }, (_, index) => {
    const day = index % 5 === 4 ? null : index % 3 === 0 ? '2025-05-05' : `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    const place = `Town ${index}`;
    return reading({
      id: `many:${index}`, source: `Paper ${index % 4}`, language: 'en', title: `Talks number ${index}`,
      text: `Singapore and Jordan held talks in ${place}.`,
      countries: { SG: ['Singapore'], JO: ['Jordan'] },
      events: [{ type: EVENT_TYPES[Math.floor(index / 3) % EVENT_TYPES.length]!, source: ['SG', 'JO'], target: ['SG', 'JO'], place, date: day, quote: 'held talks' }],
    });
  });
}
