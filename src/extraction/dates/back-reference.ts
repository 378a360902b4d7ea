import type { Document } from '../text/document.ts';
import type { Match } from '../text/matches.ts';
import type { DateMention } from './date-mention.ts';

/** How many sentences back «тогда» looks. */
const REACH = 1;

/** «в тот же день»: the day named last before; «тогда»: whatever time was named last, in its own sentence or the one before. */
export function backReference(document: Document, match: Match, before: readonly DateMention[]): DateMention | null {
  const sameDay = match.entry.row.unit === 'same-day';
  const named = before.filter((mention) => (sameDay ? mention.date.length === 10 : document.sentenceOf[match.from]! - document.sentenceOf[mention.from]! <= REACH)).at(-1);
  return named ? { from: match.from, to: match.to, date: named.date, endDate: sameDay ? null : named.endDate, source: named.source } : null;
}
