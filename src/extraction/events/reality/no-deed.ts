import { IMPERATIVE, INFINITIVE, NOUN, PAST, PRESENT, FUTURE } from '../../../language/shared/grammar.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import type { Cast } from '../cast.ts';
import { isAim, isAttribute, isContent, isOfNature, isOfOneself, isPurpose, isThankedFor } from './content.ts';
import { isNoAgreement, isOnlyHoped } from './courtesies.ts';
import { isOfGoods } from '../frames/gifts.ts';
import { isNominal } from '../parties/parts.ts';
import type { Scene } from '../scene.ts';
import { isTalkedAbout } from './talked-about.ts';
import { inflects } from '../parties/targets.ts';
import { unnamedSubject } from '../parties/unnamed-subjects.ts';

/** A form of another word, or a word of a name: nothing of what is looked for. */
export const isOtherWord = (scene: Scene, trigger: Match): boolean => isCommand(scene, trigger) || isOfName(scene, trigger);

/** «казни»: what may be the imperative of a verb is no order in news, but a noun. */
const isCommand = (scene: Scene, { grammar }: Match): boolean => inflects(scene) && (grammar & IMPERATIVE) !== 0 && (grammar & (PAST | PRESENT | FUTURE | INFINITIVE | NOUN)) === 0;

/** "Bui Van Hung", "Ban Ki-moon": a word of somebody's name tells nothing. */
const isOfName = (scene: Scene, { from, to }: Match): boolean =>
  scene.document.pack.slots.partOfSpeech !== undefined && to - from === 1 && scene.document.hasInitialCapital(from) && scene.actorsOfSentence(scene.document.sentenceOf[from]!).some((actor) => actor.people.some(({ mentions }) => mentions.some(({ chain }) => chain.from <= from && chain.to >= to)));

/** Words that tell a deed elsewhere, and none here: what is aimed at, talked about, called so, or done by nature. */
export function isNoDeed(scene: Scene, trigger: Match, clause: Clause, dates: readonly DateMention[]): boolean {
  const { document } = scene;
  const { type } = trigger.entry.row;
  if (isPurpose(scene, trigger, clause) || isContent(scene, trigger, clause) || isAim(scene, trigger) || isThankedFor(scene, trigger, clause) || isAttribute(scene, trigger) || scene.isWithinOffice(trigger.from)) return true;
  // «протокол о совместном патрулировании»: the treaty is the news, what it is about is not yet
  if (type === 'COOPERATE' && isTalkedAbout(document, trigger)) return true;
  if (type === 'ASSAULT' && isOfNature(scene, trigger)) return true;
  if (type === 'ACCUSE' && isRejected(scene, trigger)) return true;
  if (trigger.entry.row.mode === 'MULTILATERAL' && isInvitedTo(scene, trigger)) return true;
  if (isOfOneself(scene, trigger) || isOfGoods(scene, trigger, clause)) return true;
  return document.pack.slots.partOfSpeech !== undefined && isNoDeedInEnglish(scene, trigger, clause, dates);
}

function isNoDeedInEnglish(scene: Scene, trigger: Match, clause: Clause, dates: readonly DateMention[]): boolean {
  const { type, mode } = trigger.entry.row;
  // "March 27" tells a day, and no march
  if (dates.some((date) => trigger.from >= date.from && trigger.to <= date.to)) return true;
  if (isNoAgreement(scene, trigger) || isOnlyHoped(scene, trigger) || isThreatened(scene, trigger)) return true;
  switch (type) {
    case 'CONSULT': return (mode === 'MEETING' && isBehindMediation(scene, trigger, clause)) || isToBeReviewed(scene, trigger);
    case 'REJECT': return isTravelDenied(scene, trigger);
    case 'ASSAULT': return isQuarrel(scene, trigger);
    case 'MOBILIZE': return isReliefSent(scene, trigger);
    case 'COOPERATE': return isLetter(scene, trigger);
    case 'RETREAT': return isEnvoyRecalled(scene, trigger);
    case 'SANCTION': return isTalkCalledOff(scene, trigger);
    default: return false;
  }
}

/** In English: a deed that no state has a part in, a demand that nobody makes, a journey of people at large, a talk that only a document's name tells. */
export function isNobodys(scene: Scene, trigger: Match, cast: Cast): boolean {
  const { type, mode } = trigger.entry.row;
  if (mode === 'VISIT' && cast.people.length === 0 && isOfTravellers(scene, scene.document.sentence(trigger.from).from, trigger.from)) return true;
  if (type === 'REQUEST' && cast.source.length + cast.organizations.length === 0 && unnamedSubject(scene, trigger, scene.clauses.at(trigger.from)) === null) return true;
  return (type === 'CONSULT' && isInDocumentName(scene, trigger)) || (isNominal(trigger) && cast.source.length + cast.target.length === 0);
}

/** «Душанбе обвинения отвергает»: a charge right in front of the verb that rejects it. */
const isRejected = (scene: Scene, trigger: Match): boolean =>
  inflects(scene) && isNominal(trigger) && scene.matches.events.some((other) => other.entry.row.type === 'REJECT' && !isNominal(other) && other.from >= trigger.to && other.from - trigger.to < 2);

const INVITED_TO = 7;

/** "Invited him to attend the investment forum": a journey somebody is asked to make. */
const isInvitedTo = ({ matches }: Scene, trigger: Match): boolean =>
  matches.events.some((other) => other.entry.row.frame === 'invite' && other.to <= trigger.from && trigger.from - other.to < INVITED_TO);

/** "Decided to review the agreement": what is meant to be talked about reminds of no talk. */
const isToBeReviewed = ({ document }: Scene, trigger: Match): boolean => trigger.entry.row.weak === '1' && (trigger.grammar & INFINITIVE) !== 0 && document.form(trigger.from - 1) === 'to';

/** "A Memorandum of Understanding on Political Consultations": what a document is about is no meeting. */
function isInDocumentName({ document }: Scene, trigger: Match): boolean {
  // "concluded a memorandum on political consultations"
  if (!isNominal(trigger)) {
    let about = trigger.to - 1;
    while (about > trigger.from && document.form(about) !== 'on') about--;
    for (let at = trigger.from + 1; at < about; at++) if (document.is('TREATY', at)) return true;
    return false;
  }
  let on = trigger.from - 1;
  while (on > 0 && trigger.from - on < 4 && document.form(on) !== 'on') on--;
  if (document.form(on) !== 'on') return false;
  for (let at = on - 1; at > 0 && on - at < DOCUMENT_REACH && !document.isPunctuation(at); at--) if (document.is('PAPER', at)) return true;
  return false;
}
const DOCUMENT_REACH = 9;

/** "Withdrew its ambassador from Paris": a sanction, and no retreat. */
function isEnvoyRecalled({ document }: Scene, trigger: Match): boolean {
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('ENVOY', at)) return true;
  return false;
}

const CALLED_OFF_REACH = 5;

/** "Called off his trip": a visit that does not take place, and no sanction. */
const isTalkCalledOff = ({ document, matches }: Scene, trigger: Match): boolean =>
  document.isLemma('CALL_OFF', trigger.from) && matches.events.some((other) => other.entry.row.mode === 'VISIT' && isNominal(other) && other.from >= trigger.to && other.from - trigger.to < CALLED_OFF_REACH);

/** "Will not travel to Japan": a visit that does not take place, and no refusal. */
const isTravelDenied = ({ document, matches }: Scene, trigger: Match): boolean =>
  document.form(trigger.to - 1) === 'not' && (document.form(trigger.to) === 'go' || document.form(trigger.to + 1) === 'place' || matches.events.some((other) => other.from === trigger.to && other.entry.row.mode === 'VISIT'));

const MEDIATED_WITHIN = 9;

/** "Offered to host a new round of talks between them": the talks are what is mediated. */
const isBehindMediation = ({ matches }: Scene, trigger: Match, clause: { from: number }): boolean =>
  isNominal(trigger) && matches.events.some((other) => other.entry.row.mode === 'THIRD_PARTY' && other.from >= clause.from && other.to <= trigger.from && trigger.from - other.to < MEDIATED_WITHIN);

const LETTER_REACH = 4;

/** "Handed over a letter", "handed over the remains of a soldier": no cooperation. */
function isLetter({ document }: Scene, trigger: Match): boolean {
  if (!document.form(trigger.from).startsWith('hand')) return false;
  for (let at = trigger.from + 1; at < trigger.from + LETTER_REACH + 2 && at < document.count; at++) if (document.is('HANDED_OVER', at)) return true;
  return false;
}

/** "Citizens who plan to travel to Libya": people at large are on no visit. */
const isOfTravellers = ({ document }: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (document.is('TRAVELLERS', at)) return true;
  return false;
};

const QUARREL_REACH = 5;

/** "Clash with Kyiv over oil transit": a quarrel of words. */
function isQuarrel({ document }: Scene, trigger: Match): boolean {
  if (!document.form(trigger.from).startsWith('clash')) return false;
  for (let at = trigger.to; at < trigger.to + QUARREL_REACH && at < document.count && !document.isPunctuation(at); at++) if (document.form(at) === 'over') return true;
  return false;
}

/** "Threatened to halt electricity exports": what somebody threatens to do is no second event. */
const isThreatened = ({ document, matches }: Scene, trigger: Match): boolean =>
  matches.events.some((other) => other.entry.row.type === 'THREATEN' && document.isLemma('VOW', other.from) && other.from < trigger.from && trigger.from - other.from <= 3 && document.form(other.from + 1) === 'to');

/** "Dispatched a relief team of the Self-Defense Forces": who is sent to help is no force. */
function isReliefSent({ document }: Scene, trigger: Match): boolean {
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('RELIEF', at)) return true;
  return false;
}
