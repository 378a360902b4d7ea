import type { DateSource } from '../../domain/event.ts';
import { VERB } from '../../language/shared/grammar.ts';
import type { Document } from '../text/document.ts';
import type { DateMention } from './date-mention.ts';

/** The day that an article is told from, and where it is known from. */
export interface OwnDay {
  day: string;
  source: Exclude<DateSource, 'NONE'>;
}

/** How far into a text the day may stand that all of it is told from: the headline and the first sentences. */
const LEAD_SENTENCES = 3;

/**
 * Of an article without a date of its own: the day that stands alone on a line, under the headline or below the text, where releases are dated; else the first
 * whole day that its lead states, of a dateline, where no verb stands in front of it.
 */
export function ownDay(document: Document, dates: readonly DateMention[]): OwnDay | null {
  const alone = dates.find((mention) => mention.date.length === 10 && mention.endDate === null && mention.source === 'TEXT' && standsAlone(document, mention));
  if (alone) return { day: alone.date, source: 'DATELINE' };
  const first = dates.find((mention) => mention.date.length === 10);
  if (!first || document.sentenceOf[first.from]! >= LEAD_SENTENCES) return null;
  return { day: first.date, source: isDateline(document, first.from) ? 'DATELINE' : 'TEXT' };
}

/** Nothing but marks and words of issuing («Опубликовано», "Published") on its line. */
function standsAlone(document: Document, { from, to }: DateMention): boolean {
  const { breaks, count } = document.tokens;
  let [first, last] = [from, to];
  while (first > 0 && breaks[first] === 0 && (document.isPunctuation(first - 1) || document.is('ISSUED', first - 1))) first--;
  while (last < count && breaks[last] === 0 && document.isPunctuation(last)) last++;
  return (first === 0 || breaks[first]! > 0) && (last === count || breaks[last]! > 0);
}

const BEHIND_DATELINE = new Set(['-', '–', '—', '(']);

/** "Ljubljana, November 13, 2025 – Minister X held talks": is it the day in front of the dash, on which the article is written? */
export const opensArticle = (document: Document, { from, to }: DateMention): boolean =>
  to < document.count && BEHIND_DATELINE.has(document.raw(to)) && isDateline(document, from);

/** «АСТАНА, 12 апреля 2024 года — …»: nothing but names and marks in front. */
function isDateline(document: Document, at: number): boolean {
  const { from } = document.sentence(at);
  if (!document.hasInitialCapital(from)) return false;
  for (let before = from; before < at; before++) if ((document.words[before]!.grammar & VERB) !== 0 || !(document.hasInitialCapital(before) || document.isPunctuation(before))) return false;
  return true;
}
