import { FUTURE, PARTICIPLE, PAST } from '../../../language/shared/grammar.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import { ownDay } from '../../dates/own-day.ts';
import type { Scene } from '../scene.ts';

/** How many days behind the first that it names a release may be told on. */
const TOLD_WITHIN = 14;

/**
 * The day up to which an article without a date of its own can tell what is done: its dateline's; else the last day that a clause in the past tense
 * names soon behind the first one ("is on a visit from 12 to 14 May … called on the President on 13 May").
 */
export function toldOn(scene: Scene, dates: readonly DateMention[]): string | null {
  const { document, clauses } = scene;
  const own = ownDay(document, dates);
  if (!own || own.source === 'DATELINE') return own?.day ?? null;
  const isDone = ({ from }: DateMention): boolean => {
    const clause = clauses.at(from);
    for (let at = clause.from; at < clause.to; at++) {
      const { grammar } = document.words[at]!;
      if ((grammar & FUTURE) === 0 && (grammar & PAST) !== 0 && ((grammar & PARTICIPLE) === 0 || !document.hasInitialCapital(at))) return true;
    }
    return false;
  };
  const isSoon = (day: string): boolean => day > own.day && Date.parse(day) - Date.parse(own.day) <= TOLD_WITHIN * 86_400_000;
  return dates.filter((date) => date.date.length === 10 && date.source === 'TEXT' && isSoon(date.date) && isDone(date)).reduce((last, { date }) => (date > last ? date : last), own.day);
}
