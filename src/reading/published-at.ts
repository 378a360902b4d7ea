import { isPartialDate } from '../domain/partial-date.ts';
import { monthOf } from './month-names.ts';

/** The rest of the value may be a time and a zone, which are dropped: the day is the one printed. */
const TIME = String.raw`(?:[T\s,].*)?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${TIME}$`, 's');
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/;
/** `29.10.2021`, `29/10/2021`: day first, as Europe and Central Asia write; a month-first date over 12 is no date. */
const NUMERIC = new RegExp(String.raw`^(\d{1,2})[./](\d{1,2})[./](\d{4})${TIME}$`, 's');
/** RFC 2822 with or without its day of the week, «29 октября 2021 года», "29 Oct 2021, 13:07". */
const DAY_MONTH_YEAR = new RegExp(String.raw`^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|-?го)?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4})(?:\s*(?:года|г\.?))?${TIME}$`, 'su');
const MONTH_DAY_YEAR = new RegExp(String.raw`^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`, 'su');
/** «2021 жылғы 29 қазан», «2021 ж. 29 қазан» */
const YEAR_DAY_MONTH = new RegExp(String.raw`^(\d{4})\s*(?:жыл\p{L}*|ж\.?)?\s+(\d{1,2})\s+(\p{L}+)${TIME}$`, 'su');

const isoDate = (year: string, month: string | number | null, day: string): string | null => {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : null;
};

/**
 * The day that a time of publication names, as printed: `YYYY-MM-DD`, never shifted between time zones; null when it names none.
 * Takes ISO 8601, RFC 2822, and dates in words of Russian, English and Kazakh such as `29 Oct 2021, 13:07`.
 */
export function publicationDay(value: string): string | null {
  const printed = value.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(printed) ?? ISO_BASIC.exec(printed);
  if (iso) return isoDate(iso[1]!, iso[2]!, iso[3]!);
  const numeric = NUMERIC.exec(printed);
  if (numeric) return isoDate(numeric[3]!, numeric[2]!, numeric[1]!);
  const dayFirst = DAY_MONTH_YEAR.exec(printed);
  if (dayFirst) return isoDate(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_DAY_YEAR.exec(printed);
  if (monthFirst) return isoDate(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  const yearFirst = YEAR_DAY_MONTH.exec(printed);
  return yearFirst ? isoDate(yearFirst[1]!, monthOf(yearFirst[3]!), yearFirst[2]!) : null;
}
