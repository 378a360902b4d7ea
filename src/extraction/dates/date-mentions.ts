import type { PartialDate } from '../../domain/partial-date.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import type { DateSource } from '../../domain/event.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import { backReference } from './back-reference.ts';
import { addDays, type DateMention } from './date-mention.ts';
import { ownDay, type OwnDay } from './own-day.ts';

const DASHES = new Set(['-', '–', '—']);
const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Every date of a text. `published` (ISO day or null) completes what is told from the article's own day; where it is not known, the day that
 * the text itself opens with does; without either such dates are left out.
 */
export function findDates(document: Document, matches: Matches, published: string | null): DateMention[] {
  if (published) return allDates(document, matches, { day: published, source: 'METADATA' });
  const stated = allDates(document, matches, null);
  const own = ownDay(document, stated);
  return own ? allDates(document, matches, own) : stated;
}

function allDates(document: Document, matches: Matches, own: OwnDay | null): DateMention[] {
  const reader = new DateReader(document, matches, own);
  const found: DateMention[] = [];
  for (const match of matches.dates) {
    const mention = match.entry.row.unit!.startsWith('same-') ? backReference(document, match, found, own) : reader.read(match);
    const last = found.at(-1);
    if (!mention || (last && mention.from < last.to)) continue;
    if (last && endsSpan(document, last, mention)) Object.assign(last, { to: mention.to, date: last.source === 'TEXT' ? last.date : inYearOf(last.date, mention), source: mention.source, endDate: mention.date });
    else found.push(mention);
  }
  return [...found, ...reader.bareYears(found)].sort((one, other) => one.from - other.from);
}

/** "From 30 May to 2 June 2025": two days that stand as the ends of a span. */
const endsSpan = (document: Document, first: DateMention, last: DateMention): boolean =>
  document.is('SPAN_START', first.from - 1) && last.from === first.to + 1 && document.is('RANGE', first.to) && first.endDate === null && last.endDate === null && first.date.length === last.date.length && !first.weekday && !last.weekday;

/** The year stands behind the second end: the first is the nearest such day before it. */
function inYearOf(first: PartialDate, last: DateMention): PartialDate {
  const year = Number(last.date.slice(0, 4));
  const same = `${year}${first.slice(4)}`;
  return same <= last.date ? same : `${year - 1}${first.slice(4)}`;
}

const isTaken = (mentions: readonly DateMention[], at: number): boolean => mentions.some((mention) => at >= mention.from && at < mention.to);

class DateReader {
  readonly #document: Document;
  readonly #own: OwnDay | null;
  readonly #published: string | null;
  readonly #months: Map<number, number>;
  /** By the token behind a number in words («двадцать первого»): its first token and value. */
  readonly #ordinals: Map<number, { from: number; value: number }>;
  /** By its first token, a year told from the article's own («прошлого года»). */
  readonly #years: Map<number, Match>;

  constructor(document: Document, matches: Matches, own: OwnDay | null) {
    this.#document = document;
    this.#own = own;
    this.#published = own?.day ?? null;
    const ofUnit = (unit: string): Match[] => matches.dates.filter((match) => match.entry.row.unit === unit);
    this.#ordinals = new Map(ofUnit('ordinal').map((match) => [match.to, { from: match.from, value: Number(match.entry.row.value) }]));
    this.#years = new Map(ofUnit('year').map((match) => [match.from, match]));
    this.#months = new Map(matches.dates.filter((match) => match.entry.row.unit === 'month').map((match) => [match.from, Number(match.entry.row.value)]));
  }

  read(match: Match): DateMention | null {
    const value = Number(match.entry.row.value);
    if (this.#document.is('ROUGHLY', match.from - 1)) return null;
    switch (match.entry.row.unit) {
      case 'month': return this.#month(match, value);
      case 'weekday': return this.#document.is('NEXT_SUCH', match.from - 1) && this.#published ? this.#relative(match, this.#nextWeek(value)) : withWeekday(this.#relative(match, this.#weekday(value)));
      case 'day': return this.#relative(match, this.#published && addDays(this.#published, value));
      case 'week': return this.#relative(match, this.#published && this.#monthOfWeek(value));
      // «в первом полугодии 2025 года»: the year is told
      case 'year': return this.#year(match.to) === null ? this.#relative(match, this.#published && String(Number(this.#published.slice(0, 4)) + value)) : null;
      case 'month-offset': return this.#relative(match, this.#published && addMonths(this.#published.slice(0, 7), value));
      default: return null;
    }
  }

  /** The month that a week lies in, the article's own or one beside it; none where it lies in two. */
  #monthOfWeek(weeks: number): PartialDate | null {
    const [monday, sunday] = [this.#nextWeek(1 + 7 * (weeks - 1)), this.#nextWeek(7 * weeks)];
    return monday.slice(0, 7) === sunday.slice(0, 7) ? monday.slice(0, 7) : null;
  }

  /** «12.05.2024» */
  #numeric(at: number): PartialDate | null {
    const match = this.#document.isNumber(at) ? /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(this.#document.raw(at)) : null;
    const date = match ? `${match[3]}-${two(Number(match[2]))}-${two(Number(match[1]))}` : null;
    return date && isPartialDate(date) ? date : null;
  }

  /** Dates in figures, and years that stand alone with their word («в 2023 году», "in 1967"). */
  bareYears(taken: readonly DateMention[]): DateMention[] {
    const document = this.#document;
    const found: DateMention[] = [];
    for (let at = 0; at < document.count; at++) {
      if (!document.isNumber(at)) continue;
      const written = this.#numeric(at);
      if (written) found.push({ from: at, to: at + 1, date: written, endDate: null, source: 'TEXT' });
      const year = this.#year(at);
      if (year === null || isTaken(taken, at)) continue;
      if (document.pack.dates.yearWords.has(document.form(at + 1)) || document.is('IN_YEAR', at - 1) || document.is('PART_OF_YEAR', document.is('OF_MONTH', at - 1) ? at - 2 : at - 1)) found.push({ from: at, to: at + 1, date: String(year), endDate: null, source: 'TEXT' });
    }
    return found;
  }

  #month(match: Match, month: number): DateMention | null {
    const document = this.#document;
    const yearFirst = document.pack.dates.order === 'year-day-month';
    let from = match.from;
    let to = match.to;
    let year: number | null = null;
    const daysBefore = this.#daysBefore(match.from);
    let days = daysBefore.days;
    if (days.length > 0) from = daysBefore.from;
    if (days.length === 0 && !yearFirst) {
      const behind = this.#day(to);
      if (behind !== null && !(this.#year(to) !== null)) {
        days = [behind];
        to++;
        if (this.#isRange(to) && this.#day(to + 1) !== null) {
          days.push(this.#day(to + 1)!);
          to += 2;
        }
      }
    }
    const comma = document.isMark(to, ',') ? 1 : 0;
    if (this.#year(to + comma) !== null) {
      year = this.#year(to + comma);
      to += comma + 1;
      if (document.pack.dates.yearWords.has(document.form(to))) to++;
    } else if (yearFirst) {
      const skip = document.pack.dates.yearWords.has(document.form(from - 1)) ? 2 : 1;
      year = this.#year(from - skip);
      if (year !== null) from -= skip;
    }
    const told = year === null && this.#published ? this.#years.get(to) : undefined;
    const source: DateSource = year === null ? (this.#own?.source ?? 'NONE') : 'TEXT';
    if (told) {
      year = Number(this.#published!.slice(0, 4)) + Number(told.entry.row.value);
      to = told.to;
    }
    year ??= (days.length === 0 && this.#pointedYear(match.from, month)) || this.#nearestYear(month, days[0] ?? 15);
    if (year === null) return null;
    const dates = days.length > 0 ? days.map((day) => `${year}-${two(month)}-${two(day)}`) : [`${year}-${two(month)}`];
    if (!dates.every(isPartialDate)) return null;
    return { from, to, date: dates[0]!, endDate: dates[1] ?? null, source };
  }

  /** «17», «16-17», "16 to 17", «16 марта - 17» in front of a month. */
  #daysBefore(month: number): { days: number[]; from: number } {
    const document = this.#document;
    const skip = document.is('OF_MONTH', month - 1) ? 1 : 0;
    const last = this.#day(month - 1 - skip);
    const inWords = this.#ordinals.get(month);
    if (last === null && inWords) return { days: [inWords.value], from: inWords.from };
    if (last === null) return { days: [], from: month };
    let at = month - 1 - skip;
    const first = this.#isRange(at - 1) ? (this.#day(at - 2) ?? (this.#months.has(at - 2) ? this.#day(at - 3) : null)) : null;
    if (first === null || first >= last) return { days: [last], from: at };
    at = this.#day(at - 2) !== null ? at - 2 : at - 3;
    return { days: [first, last], from: at };
  }

  #isRange(at: number): boolean {
    return at >= 0 && at < this.#document.count && (this.#document.is('RANGE', at) || DASHES.has(this.#document.raw(at)));
  }

  #day(at: number): number | null {
    if (at < 0 || !this.#document.isNumber(at)) return null;
    const match = /^(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?$/i.exec(this.#document.raw(at));
    const day = match ? Number(match[1]) : 0;
    return day >= 1 && day <= 31 ? day : null;
  }

  #year(at: number): number | null {
    if (at < 0 || at >= this.#document.count || !this.#document.isNumber(at)) return null;
    return /^(?:1[89]|20)\d\d$/.test(this.#document.raw(at)) ? Number(this.#document.raw(at)) : null;
  }

  /** "Last July", "next January": the last one that is over, or the first that has not begun. */
  #pointedYear(at: number, month: number): number | null {
    if (!this.#published) return null;
    const [year, own] = this.#published.split('-').map(Number) as [number, number];
    if (this.#document.is('LAST_SUCH', at - 1)) return month < own ? year : year - 1;
    return this.#document.is('NEXT_SUCH', at - 1) ? (month > own ? year : year + 1) : null;
  }

  /** The year that puts a day and month nearest to the article's own date. */
  #nearestYear(month: number, day: number): number | null {
    if (!this.#published) return null;
    const own = Date.parse(this.#published);
    const year = Number(this.#published.slice(0, 4));
    return [year - 1, year, year + 1].reduce((best, candidate) => (Math.abs(Date.UTC(candidate, month - 1, day) - own) < Math.abs(Date.UTC(best, month - 1, day) - own) ? candidate : best), year);
  }

  #relative(match: Match, date: PartialDate | null | undefined): DateMention | null {
    return date ? { from: match.from, to: match.to, date, endDate: null, source: this.#own!.source } : null;
  }

  /** "Next Friday": of the week that begins behind the article's own. */
  #nextWeek(weekday: number): string {
    const own = ((new Date(`${this.#published}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
    return addDays(this.#published!, 7 - own + weekday);
  }

  /** The last such weekday up to the article's day, or the next one where the sentence looks ahead. */
  #weekday(weekday: number): string | null {
    if (!this.#published) return null;
    const own = ((new Date(`${this.#published}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
    const back = (own - weekday + 7) % 7;
    // of what a text tells of itself by its day («прилетевшего 21 августа …, в четверг») the weekday follows
    return addDays(this.#published, this.#own!.source === 'TEXT' && back > 0 ? 7 - back : -back);
  }
}

const withWeekday = (mention: DateMention | null): DateMention | null => mention && { ...mention, weekday: true };

function addMonths(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}
