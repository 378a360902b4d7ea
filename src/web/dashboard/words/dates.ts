import kazakhMonths from './kazakh-months.json';

/** What stands for a month in a browser that knows a language by name only. */
const NAMELESS_MONTH = /^M(\d\d)$/;

/** A moment in a language's words. @param tag a BCP 47 tag; Kazakh is written by CLDR in browsers that come without it, such as Chromium, too */
export function momentInWords(moment: Date, tag: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(tag, options);
  const parts = tag === 'kk' ? format.formatToParts(moment) : [];
  return parts.some(({ value }) => NAMELESS_MONTH.test(value)) ? inKazakh(parts, options.month === 'long' ? 'long' : 'short') : format.format(moment);
}

/** `2024 ж. 17 наурыз`, of the parts of a date whose month is without a name, such as `M03`. */
export function inKazakh(parts: readonly Intl.DateTimeFormatPart[], length: 'long' | 'short'): string {
  const { year, month, day, hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Partial<Record<Intl.DateTimeFormatPartTypes, string>>;
  const name = kazakhMonths[length][Number(NAMELESS_MONTH.exec(month ?? '')?.[1]) - 1];
  const date = [year && `${year} ж.`, day, name].filter(Boolean).join(' ');
  return hour && minute ? `${date}, ${hour}:${minute}` : date;
}
