import type { PartialDate } from '../../domain/partial-date.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Document } from '../text/document.ts';

/** Dates of one sentence that can bound a term: tokens `from` to `to` (exclusive). */
export interface TermDate {
  from: number;
  to: number;
  /** «с 2012 по 2016 год», "since 2019": a span that the words open and close. */
  since: PartialDate | null;
  until: PartialDate | null;
  /** A date by itself: when something happened. */
  on: PartialDate | null;
}

/** The dates of a sentence, in its order: spans of years and days first taken together. A date without its year counts only where no other has one. */
export function termDatesOf(document: Document, dates: readonly DateMention[], sentence: { from: number; to: number }): TermDate[] {
  const reader = new TermDates(document, dates.filter((mention) => mention.from >= sentence.from && mention.to <= sentence.to), sentence.to);
  const found: TermDate[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const date = reader.at(at);
    if (date) found.push(date);
    at = date ? date.to : at + 1;
  }
  return found;
}

interface Point {
  from: number;
  to: number;
  date: PartialDate;
}

class TermDates {
  readonly #document: Document;
  readonly #starts: ReadonlyMap<number, DateMention>;
  readonly #end: number;

  constructor(document: Document, dates: readonly DateMention[], end: number) {
    const whole = dates.some(({ source }) => source === 'TEXT');
    this.#document = document;
    this.#starts = new Map(dates.filter(({ source }) => !whole || source === 'TEXT').map((mention) => [mention.from, mention]));
    this.#end = end;
  }

  at(at: number): TermDate | null {
    const first = this.#point(at);
    if (!first) return null;
    const opened = this.#isSince(at - 1) || this.#isSince(first.to - 1) || this.#isSince(first.to);
    const joined = this.#joint(first.to);
    const last = joined === null ? null : this.#point(joined);
    if (last && last.date > first.date && (opened || (first.date.length === 4 && last.date.length === 4))) return { from: at, to: last.to, since: first.date, until: last.date, on: null };
    if (opened) return { from: at, to: first.to, since: first.date, until: null, on: null };
    const closed = this.#document.is('UNTIL', at - 1) || this.#document.is('UNTIL', first.to);
    return { from: at, to: first.to, since: null, until: closed ? first.date : null, on: closed ? null : first.date };
  }

  /** Behind what joins a beginning to an end: «по», "to", a dash, the word that opened it behind its date. */
  #joint(at: number): number | null {
    let next = at;
    while (next < at + 2 && this.#isSince(next)) next++;
    const document = this.#document;
    if (next < this.#end && (document.is('RANGE', next) || document.is('UNTIL', next) || /^[-–—]$/.test(document.raw(next)))) return next + 1;
    return next > at || this.#isSince(at - 1) ? next : null;
  }

  #isSince(at: number): boolean {
    return at >= 0 && at < this.#end && this.#document.is('SINCE', at);
  }

  /** A date, or a year alone. */
  #point(at: number): Point | null {
    if (at >= this.#end) return null;
    const mention = this.#starts.get(at);
    if (mention) return mention.endDate === null ? { from: at, to: mention.to, date: mention.date } : null;
    if (!this.#document.isNumber(at) || !/^(?:19|20)\d\d$/.test(this.#document.raw(at))) return null;
    const word = this.#document.pack.dates.yearWords.has(this.#document.form(at + 1)) || this.#document.is('YEARS', at + 1) ? 1 : 0;
    return { from: at, to: at + 1 + word, date: this.#document.raw(at) };
  }
}
