import type { Document } from '../text/document.ts';
import type { Match } from '../text/matches.ts';
import { addDays, type DateMention } from './date-mention.ts';
import type { OwnDay } from './own-day.ts';

/** How many sentences back «тогда» looks. */
const REACH = 1;

/** «в тот же день», "the following day": the day named last before, or so many days on or back; «тогда»: whatever time was named last, in its own sentence or the one before. */
export function backReference(document: Document, match: Match, before: readonly DateMention[], own: OwnDay | null): DateMention | null {
  const sameDay = match.entry.row.unit === 'same-day';
  const named = before.filter((mention) => (sameDay ? mention.date.length === 10 : document.sentenceOf[match.from]! - document.sentenceOf[mention.from]! <= REACH)).at(-1);
  const on = Number(match.entry.row.value);
  // «днём ранее», where no day is named shortly before: the article's own counts; two days before are not told of what
  if (on < 0 && (!named || document.sentenceOf[match.from]! - document.sentenceOf[named.from]! > REACH)) return own && on === -1 ? { from: match.from, to: match.to, date: addDays(own.day, on), endDate: null, source: own.source } : null;
  if (!named) return null;
  // "from 12 to 14 May … the following day": from the last day of a span
  const date = on > 0 ? addDays(named.endDate ?? named.date, on) : on < 0 ? addDays(named.date, on) : named.date;
  return { from: match.from, to: match.to, date, endDate: sameDay ? null : named.endDate, source: named.source };
}
