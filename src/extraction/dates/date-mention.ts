import type { DateSource } from '../../domain/event.ts';
import type { PartialDate } from '../../domain/partial-date.ts';

/** A date that the text states, tokens `from` to `to` (exclusive). */
export interface DateMention {
  from: number;
  to: number;
  date: PartialDate;
  endDate: PartialDate | null;
  /** TEXT where the text states it whole, METADATA or DATELINE where the article's own day was needed, by where that is from. */
  source: DateSource;
  /** Told by its weekday: the last such day, unless the event is still to come. */
  weekday?: boolean;
}

/** An ISO day so many days on. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
