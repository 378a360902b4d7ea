import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inKazakh, momentInWords } from '../../src/web/dashboard/words/dates.ts';

const FORMS: Intl.DateTimeFormatOptions[] = [{ year: 'numeric', month: 'long', day: 'numeric' }, { year: 'numeric', month: 'long' }, { year: 'numeric', month: 'short', day: 'numeric' }, { year: 'numeric', month: 'short' }];

describe('a date in Kazakh, in a browser that comes without it', () => {
  /** As Chromium writes it: `2024 M03 17`. */
  const namelessParts = (parts: Intl.DateTimeFormatPart[], moment: Date): Intl.DateTimeFormatPart[] =>
    parts.map(({ type, value }) => ({ type, value: type === 'month' ? `M${String(moment.getUTCMonth() + 1).padStart(2, '0')}` : value }));

  it('is written as by one that has it, whatever the day', () => {
    const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(day, fc.constantFrom(...FORMS), (moment, options) => {
      const format = new Intl.DateTimeFormat('kk', { ...options, timeZone: 'UTC' });
      expect(inKazakh(namelessParts(format.formatToParts(moment), moment), options.month as 'long' | 'short')).toBe(format.format(moment));
    }));
  });

  it('has its hour behind it', () => {
    const parts = [['year', '2024'], ['month', 'M03'], ['day', '17'], ['hour', '05'], ['minute', '30']].map(([type, value]) => ({ type, value }) as Intl.DateTimeFormatPart);
    expect(inKazakh(parts, 'short')).toBe('2024 ж. 17 нау., 05:30');
  });
});

it('other languages are written by the browser', () => {
  expect(momentInWords(new Date('2024-03-17T00:00:00Z'), 'ru', { ...FORMS[0], timeZone: 'UTC' })).toMatch(/^17 марта 2024/);
});
