import { GENITIVE, PAST, VERB } from '../../../language/shared/grammar.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import type { Scene } from '../scene.ts';
import { isNominal } from '../parties/parts.ts';
import type { Telling } from '../tellings/telling.ts';

const TALKS = new Set(['PHONE', 'VIDEO', 'MEETING']);
/** How many sentences behind a talk its day may be told. */
const REACH = 2;

/** «Встреча состоялась 17 марта.»: a clause that has nothing but the noun, a past verb and a day dates the talk told just before. */
export function datedByReminders(scene: Scene, events: readonly Telling[], dates: readonly DateMention[]): void {
  for (const trigger of scene.matches.events) {
    if (trigger.entry.row.type !== 'CONSULT' || !isNominal(trigger)) continue;
    const clause = scene.clauses.at(trigger.from);
    const date = dates.find((mention) => mention.from >= clause.from && mention.to <= clause.to);
    if (!date || !isBareTelling(scene, trigger, clause)) continue;
    const sentence = scene.document.sentenceOf[trigger.from]!;
    const told = events.filter((event) => isTalk(event) && event.at < trigger.from && sentence - event.sentence <= REACH).at(-1);
    if (told && told.date === null && told.modality === 'ACTUAL') Object.assign(told, { date: date.date, endDate: date.endDate, dateSource: date.source });
  }
}

const isTalk = (event: Telling): boolean => event.type === 'CONSULT' && event.mode !== null && TALKS.has(event.mode);

/** Nobody acts in the clause, and it looks back. */
function isBareTelling(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  if (scene.parts(trigger, clause).some(({ actor }) => actor.countries.length > 0)) return false;
  for (let at = clause.from; at < clause.to; at++) {
    const { grammar } = document.words[at]!;
    if ((grammar & VERB) !== 0 && (grammar & PAST) !== 0 && (grammar & GENITIVE) === 0) return true;
  }
  return false;
}
