import { ADJECTIVE, FUTURE, INFINITIVE, NOUN, PARTICIPLE, PASSIVE, PAST, PRONOUN, VERB } from '../../../language/shared/grammar.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';
import { isNominal } from '../parties/parts.ts';

const CALLED_OFF_REACH = 5;

/** "Called off his planned official trip": between the verb and its noun stands only what describes it. */
export function isCalledOffBefore(document: Document, cues: readonly Match[], trigger: Match): boolean {
  if (!isNominal(trigger) || trigger.entry.row.type !== 'CONSULT') return false;
  let at = trigger.from;
  while (trigger.from - at < CALLED_OFF_REACH && (document.words[at - 1]?.grammar ?? 0) !== 0 && (document.words[at - 1]!.grammar & (ADJECTIVE | PRONOUN)) !== 0 && !cues.some((cue) => cue.to === at)) at--;
  return cues.some((cue) => cue.entry.row.kind === 'NEGATION' && cue.to === at && (document.words[cue.from]!.grammar & VERB) !== 0);
}

const TO_COME_WITHIN = 14;

/** "The summit of the three states, to be held in Baku", "…, which will take place in November": behind the comma it is told that it is still to come. */
export function isToTakePlace(document: Document, trigger: Match, cues: readonly Match[]): boolean {
  if (!isNominal(trigger) || trigger.entry.row.type !== 'CONSULT') return false;
  return cues.some((cue) => {
    if (cue.entry.row.kind !== 'FUTURE' || cue.from < trigger.to || cue.from - trigger.to > TO_COME_WITHIN || (document.words[cue.from]!.grammar & ADJECTIVE) !== 0 && cue.to - cue.from === 1) return false;
    const relative = document.form(cue.from - 1) === 'which' ? cue.from - 2 : cue.from - 1;
    if (!document.isMark(relative, ',')) return false;
    for (let at = trigger.to; at < relative; at++) if ((document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & (NOUN | ADJECTIVE)) === 0 && !document.hasInitialCapital(at)) return false;
    return true;
  });
}

const KEPT_FROM_WITHIN = 7;

/** «Не даёт двум странам заключить договор», «помешали подписать соглашение»: between the verb and the infinitive stands only who is kept from it. */
export function isPrevented(document: Document, cues: readonly Match[], trigger: Match): boolean {
  if ((trigger.grammar & INFINITIVE) === 0) return false;
  const { from } = document.sentence(trigger.from);
  for (let at = trigger.from - 1; at >= from && trigger.from - at <= KEPT_FROM_WITHIN && !document.isPunctuation(at); at--) {
    if (document.isLemma('PREVENT', at)) return true;
    if (document.isLemma('PERMIT', at)) return cues.some((cue) => cue.entry.row.kind === 'NEGATION' && cue.to === at);
  }
  return false;
}

const TO_ATTEND = 6;

/** "Will travel to Cairo on Monday, to participate in a trilateral meeting": as far ahead as the journey. */
export function isToBeAttended(document: Document, trigger: Match): boolean {
  if (!document.pack.slots.partOfSpeech || !isNominal(trigger)) return false;
  for (let at = trigger.from - 1; at > 0 && at > trigger.from - TO_ATTEND; at--) if (document.is('ATTEND', at) && document.form(at - 1) === 'to') return true;
  return false;
}

const PLAN_REACH = 7;

const inflectsByCase = ({ pack }: Document): boolean => pack.names.inflects && !pack.slots.verbLast;

/** «возможно, всё-таки прилетит в Киев 22 декабря»: no day makes it sure. */
export const isUnsure = (document: Document, trigger: Match, inClause: readonly Match[]): boolean =>
  inflectsByCase(document) && trigger.entry.row.type === 'CONSULT' && !isNominal(trigger) && inClause.some((cue) => cue.entry.row.kind === 'HYPOTHETICAL' && cue.to <= trigger.from && trigger.from - cue.to <= PLAN_REACH && (document.words[cue.from]!.grammar & (VERB | INFINITIVE | NOUN)) === 0);

/** «Стороны планировали подписать», «Ожидалось, что Алему проведёт»: a plan that is told in the past has come to nothing yet. */
export function wasPlanned(document: Document, trigger: Match, near: readonly Match[], clause: Clause): boolean {
  if (!inflectsByCase(document) || (!isNominal(trigger) && (trigger.grammar & (INFINITIVE | FUTURE)) === 0) || (trigger.grammar & PAST) !== 0) return false;
  const { from } = document.sentence(trigger.from);
  return near.some((cue) => {
    const { grammar } = document.words[cue.from]!;
    if (cue.entry.row.kind !== 'FUTURE' || cue.to > trigger.from || (grammar & VERB) === 0 || (grammar & PAST) === 0 || (grammar & (PARTICIPLE | PASSIVE)) !== 0) return false;
    return cue.from >= clause.from ? trigger.from - cue.to <= PLAN_REACH && !document.hasInitialCapital(cue.from) : cue.from === from && document.isMark(cue.to, ',') && cue.to === clause.from;
  });
}
