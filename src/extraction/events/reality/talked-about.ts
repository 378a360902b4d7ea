import { ADJECTIVE, ANY_CASE, LOCATIVE, PARTICIPLE, PRONOUN, VERB } from '../../../language/shared/grammar.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';
import { isNominal } from '../parties/parts.ts';

const ABOUT_REACH = 6;

const ANNOUNCED_WITHIN = 4;

/** «сообщил в среду о высылке дипломатов»: told of by a word that makes known what is done. */
export function isAnnounced(document: Document, trigger: Match): boolean {
  let at = trigger.from - 1;
  while (at > 0 && trigger.from - at < ABOUT_REACH && !document.is('ABOUT', at)) if (document.isPunctuation(at--)) return false;
  if (!document.is('ABOUT', at)) return false;
  for (let verb = at - 1; verb >= 0 && at - verb <= ANNOUNCED_WITHIN && !document.isPunctuation(verb); verb--) if (document.isLemma('ANNOUNCE', verb)) return !document.isLemma('DENYING', verb - 1);
  return false;
}

/** A noun behind «о» is what is talked about, not what takes place. */
export function isTalkedAbout(document: Document, trigger: Match): boolean {
  if (!isNominal(trigger)) return false;
  // «переговоры о возвращении островов и заключении договора»: the preposition stands once in front of both
  const cases = trigger.grammar & ANY_CASE;
  if (cases !== 0 && (cases & ~LOCATIVE) === 0 && document.is('AND', trigger.from - 1))
    for (let at = trigger.from - 2; at >= trigger.from - ABOUT_REACH && at >= 0 && !document.isPunctuation(at) && (document.words[at]!.grammar & VERB) === 0; at--) if (document.is('ABOUT', at)) return true;
  for (let at = trigger.from - 1; at >= trigger.from - 3 && at >= 0 && !document.isPunctuation(at); at--) {
    if (document.is('ABOUT', at)) return !document.startsSentence(at) && !isAnnounced(document, trigger);
    if ((document.words[at]!.grammar & (ADJECTIVE | PARTICIPLE | PRONOUN)) === 0) return false;
  }
  return false;
}
