import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/web/dashboard/parts/segments.ts';

describe('a text in pieces', () => {
  it('has a piece wherever something begins or ends, the longest stretch first', () => {
    const event = { start: 0, end: 11, name: 'event' };
    const person = { start: 4, end: 7, name: 'person' };
    expect(segmentsOf('Ann met Bob.', [person, event]).map(({ text, spans }) => [text, spans.map(({ name }) => name)])).toEqual([
      ['Ann ', ['event']], ['met', ['event', 'person']], [' Bob', ['event']], ['.', []],
    ]);
  });

  it('takes stretches that cross, and cuts those that reach beyond the text', () => {
    expect(segmentsOf('abcdef', [{ start: 1, end: 4 }, { start: 3, end: 99 }]).map(({ text, spans }) => [text, spans.length])).toEqual([['a', 0], ['bc', 1], ['d', 2], ['ef', 1]]);
    expect(segmentsOf('', [{ start: 0, end: 3 }])).toEqual([]);
  });

  it('leaves nothing out and marks each place with all that covers it, whatever the stretches', () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })).map(([start, end]) => ({ start, end }));
    fc.assert(fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const segments = segmentsOf(text, spans);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { start, end, spans: over } of segments) {
        for (let place = start; place < end; place++) expect(over.length).toBe(spans.filter((one) => one.start <= place && place < one.end).length);
      }
    }));
  });
});
