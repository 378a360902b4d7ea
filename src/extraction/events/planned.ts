import { ADJECTIVE, INFINITIVE, NOUN, PRONOUN, VERB } from '../../language/shared/grammar.ts';
import type { Document } from '../text/document.ts';
import type { Match } from '../text/matches.ts';
import { isNominal } from './parts.ts';

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
