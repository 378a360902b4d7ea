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

/** Of an article without a date of its own: the first whole day that its lead states; of a dateline, where no verb stands in front of it. */
export function ownDay(document: Document, dates: readonly DateMention[]): OwnDay | null {
  const first = dates.find((mention) => mention.date.length === 10);
  if (!first || document.sentenceOf[first.from]! >= LEAD_SENTENCES) return null;
  return { day: first.date, source: isDateline(document, first.from) ? 'DATELINE' : 'TEXT' };
}

/** «АСТАНА, 12 апреля 2024 года — …»: nothing but names and marks in front. */
function isDateline(document: Document, at: number): boolean {
  const { from } = document.sentence(at);
  if (!document.hasInitialCapital(from)) return false;
  for (let before = from; before < at; before++) if ((document.words[before]!.grammar & VERB) !== 0 || !(document.hasInitialCapital(before) || document.isPunctuation(before))) return false;
  return true;
}
