import { ADJECTIVE, NOUN, PARTICIPLE, PAST, PRONOUN, VERB } from '../shared/grammar.ts';
import type { Slot, SlotQuestion, SlotRules, TokenView } from '../shared/slot-rules.ts';
import { partOfSpeech } from './parts-of-speech.ts';

const PREPOSITIONS: Readonly<Record<string, Slot>> = {
  with: 'WITH', alongside: 'WITH', to: 'RECIPIENT', into: 'DESTINATION', toward: 'RECIPIENT', towards: 'RECIPIENT', for: 'RECIPIENT', of: 'OF', by: 'AGENT', between: 'BETWEEN', among: 'BETWEEN', amongst: 'BETWEEN',
  against: 'AGAINST', upon: 'AGAINST', at: 'PLACE', in: 'PLACE', inside: 'PLACE', near: 'PLACE', outside: 'PLACE', across: 'PLACE', throughout: 'PLACE', within: 'PLACE', around: 'PLACE', from: 'ORIGIN',
  about: 'ABOUT', over: 'ABOUT', regarding: 'ABOUT', concerning: 'ABOUT', through: 'NONE', via: 'NONE', without: 'NONE', despite: 'NONE', like: 'NONE', as: 'NONE', amid: 'NONE', after: 'NONE', before: 'NONE', during: 'NONE',
  since: 'NONE', than: 'NONE', under: 'NONE', including: 'WITH', following: 'NONE', behind: 'NONE', on: 'ABOUT',
};
/** Nouns whose "of", "by", "from" only says whose they are: to reject an offer from a state is to reject the state's. */
const BELONGING = new Set(['of', 'by', 'from']);
/** At the head of a clause with a verb of its own they govern no noun: "after Paris backed the plan". */
const SUBORDINATORS = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'like']);
const SAYING = /^(?:said|says|say|told|announced|reported|reports|confirmed|added|quoted|stated)$/;
const REPORTING = /^(?:said|says|say|saying|told|announced|announces|reported|claimed|claims|confirmed|warned|believes|believed|alleged|insisted|insists|stated|that)$/;
const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|may|might|can|could|must|should|shall)$/;
/** "Will meet Sim Ann, and call on": behind another verb stands that verb's object. */
const OBJECT_OF_ANOTHER = 'object';
const TIMES = /^(?:week|month|year|day|morning|afternoon|evening|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;
const LOOK_BACK = 9;
function isAside(view: TokenView, from: number, to: number, triggerFrom: number): boolean {
  const as = view.form(from - 1) === 'the' ? from - 2 : from - 1;
  if (view.form(as) !== 'as' || !view.isPunctuation(as - 1)) return false;
  for (let at = to; at < triggerFrom; at++) if (view.isPunctuation(at)) return true;
  return false;
}

const OWNER_REACH = 4;
/** "Attack on", "sanctions on", "call on": whom a deed hits stands behind "on" close by. */
const ON_REACH = 3;

/** Slots by place and preposition: who stands before the verb acts, who stands behind it is acted upon, unless a preposition says otherwise. */
export const englishSlots: SlotRules = {
  partOfSpeech,
  hasSubject,
  capitalActs,
  slot(view: TokenView, question: SlotQuestion): Slot {
    const { actorFrom, actorTo, triggerFrom, triggerTo, nominal, passive } = question;
    const leads = actorFrom < triggerFrom;
    // "Malaysia, as ASEAN Chair, supports"
    if (leads && !nominal && isAside(view, actorFrom, actorTo, triggerFrom)) return 'NONE';
    // "during the Crown Prince's visit": whose it is stands right before the noun, whatever governs both
    if (leads && nominal && triggerFrom - actorTo <= OWNER_REACH && view.form(actorTo) === "'s" && isOneGroup(view, actorTo, triggerFrom)) return 'AGENT';
    const before = governing(view, question);
    if (before === OBJECT_OF_ANOTHER || (!leads && !nominal && isOfNextVerb(view, triggerTo, actorFrom))) return 'NONE';
    if (!leads && isSource(view, actorFrom, actorTo)) return 'NONE';
    if (before === 'on' && !leads && actorFrom - triggerTo <= ON_REACH) return 'AGAINST';
    if (before === 'by' && !nominal && !passive) return leads ? 'NONE' : 'OBJECT';
    if (before !== '') return PREPOSITIONS[before]!;
    if (!leads && nominal && actorFrom - triggerTo <= 2 && /^(?:that|which)$/.test(view.form(triggerTo))) return 'AGENT';
    if (leads && isPossessor(view, actorTo)) return nominal ? (isOneGroup(view, actorTo, triggerFrom) ? 'AGENT' : 'NONE') : isOutside(view, actorTo, triggerFrom) ? 'NONE' : passive ? 'OBJECT' : 'SUBJECT';
    if (!leads) return nominal ? 'NONE' : passive ? 'NONE' : 'OBJECT';
    // "over cross-border firing that killed": of what stands right in front of "that"
    if (!nominal && !passive && isRelativePronoun(view, triggerFrom - 1) && actorTo < triggerFrom - 1) return 'NONE';
    if (goesOn(view, triggerFrom) ? isReported(view, question) : isOutside(view, actorTo, triggerFrom)) return 'NONE';
    return passive ? 'OBJECT' : 'SUBJECT';
  },
};

/**
 * The preposition that ties an actor to the trigger, looking back over the nouns that it describes: in "talks with leaders of Romania's government"
 * it is "with", in "rejected a fresh offer from Pakistan" there is none.
 */
function governing(view: TokenView, { actorFrom, triggerFrom, triggerTo, clauseFrom, nominal, passive }: SlotQuestion): string {
  // "officials in Baghdad accused Turkey of": what stands in the phrase's own gap is governed within it
  const floor = actorFrom >= triggerTo ? triggerTo : actorFrom > triggerFrom ? triggerFrom : clauseFrom;
  let belonging = '';
  for (let at = actorFrom - 1; at >= floor && at >= actorFrom - LOOK_BACK; at--) {
    const form = view.form(at);
    if (view.isPunctuation(at)) return belonging;
    if (form === 'that' || form === 'which' || form === 'who') return '';
    if ((at === clauseFrom || (at === clauseFrom + 1 && view.isPunctuation(clauseFrom))) && !nominal && actorFrom < triggerFrom && SUBORDINATORS.has(form)) return belonging === 'by' ? belonging : '';
    if (Object.hasOwn(PREPOSITIONS, form) && !isQuantity(view, at)) {
      // "In 2021 China agreed": it governs the year
      if (actorFrom < triggerFrom && at + 1 < actorFrom && isTime(view, at + 1)) continue;
      // "was received in Tokyo on Tuesday by": whatever stands between, a passive's "by" is its own
      if (form === 'by' && passive && at >= triggerTo) return form;
      // "the massacre committed by Israel": the participle's own
      if (form === 'by' && at > triggerTo && (view.words[at - 1]!.grammar & PARTICIPLE) !== 0 && !AUXILIARY.test(view.form(at - 2))) return form;
      if (nominal && isChairedBy(view, at)) return 'by';
      // "the attacks on Kyiv by Russia"
      if (belonging === 'by' && actorFrom >= triggerTo && /^(?:on|against|in|at|of)$/.test(form)) return belonging;
      // "From Rwanda the minister will fly to Burundi"
      if (form === 'from' && at === clauseFrom) return form;
      if (!BELONGING.has(form)) return form;
      if (at === triggerTo) return form;
      belonging = belonging === '' ? form : belonging;
      continue;
    }
    if (DETERMINERS.test(form) && actorFrom < triggerFrom && at > floor && beginsGroup(view, at)) return belonging;
    const { grammar } = view.words[at]!;
    if (nominal && actorFrom >= triggerTo && (grammar & VERB) !== 0 && (grammar & (NOUN | ADJECTIVE | PRONOUN)) === 0) return OBJECT_OF_ANOTHER;
    if (actorFrom < triggerFrom && (grammar & VERB) !== 0 && (grammar & PRONOUN) === 0 && !isNominalHere(view, at)) return REPORTING.test(form) || nominal || AUXILIARY.test(form) ? '' : OBJECT_OF_ANOTHER;
    if (form === 'and' || form === 'or') return belonging;
  }
  if (TRUST.test(view.form(triggerTo - 2)) && view.form(triggerTo - 1) === 'in') return '';
  if (belonging === '' && actorFrom >= triggerTo && Object.hasOwn(OWN_PREPOSITION, view.form(triggerTo - 1))) return nominal ? view.form(triggerTo - 1) : OWN_PREPOSITION[view.form(triggerTo - 1)]!;
  return nominal || belonging === 'by' ? belonging : '';
}

/** "The session, co-chaired by A and B", "under the co-chairmanship of": whoever chairs takes part. */
const isChairedBy = (view: TokenView, at: number): boolean => (view.form(at) === 'by' && /^(?:co-?)?(?:chaired|headed|led|presided)$/.test(view.form(at - 1))) || (view.form(at) === 'of' && /^(?:co-?)?(?:chair(?:man|person)?ship|presidency)$/.test(view.form(at - 1)));

/** What somebody goes on to do, told by a plain form behind "will" and "and". */
const NEXT_DEED = /^(?:meet|visit|attend|hold|sign|host|receive|deliver|co-chair|call|pay|travel|witness|participate|speak|address|tour|inaugurate|open|launch|discuss|exchange)$/;

/** "Rejected a proposal and urged Germany": behind "and" and a past form that is no noun stands that verb's object. */
function isOfNextVerb(view: TokenView, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (view.form(at) !== 'and' && view.form(at) !== 'but') continue;
    const next = /^(?:also|then|later|subsequently|further)$/.test(view.form(at + 1)) ? at + 2 : at + 1;
    const { grammar } = view.words[next]!;
    if (next < to && (grammar & VERB) !== 0 && (grammar & PAST) !== 0 && ((grammar & (NOUN | ADJECTIVE)) === 0 || ((grammar & NOUN) === 0 && takesObject(view, next + 1)))) return true;
    if (next < to && NEXT_DEED.test(view.form(next)) && isUnderWill(view, from)) return true;
    // "will call on the president, and in Suva he will hold talks with", "be received by the president and will chair"
    for (let ahead = next; ahead < to && ahead < next + 5; ahead++) if (/^(?:will|would|is|are|was|were|has|have|had)$/.test(view.form(ahead)) && (ahead === next || /^(?:he|she|they|it|who)$/.test(view.form(ahead - 1)))) return true;
  }
  return false;
}

/** "And reiterated Kuwait's solidarity": a determiner, a possessor or "that" follows a verb, not an adjective. */
const takesObject = (view: TokenView, at: number): boolean => DETERMINERS.test(view.form(at)) || /^(?:that|on|to|upon)$/.test(view.form(at)) || view.form(at + 1) === "'s";

const WILL_REACH = 5;

const isUnderWill = (view: TokenView, to: number): boolean => {
  for (let at = to - 1; at >= to - WILL_REACH && at >= 0; at--) if (/^(?:will|to)$/.test(view.form(at))) return true;
  return false;
};

const DETERMINERS = /^(?:the|a|an|its|his|her|their|our)$/;

/** "In 2021", "on 5 May", "last week". */
const isTime = (view: TokenView, at: number): boolean => TIMES.test(view.form(at)) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(view.form(at)) || (/^(?:late|early|last|mid)$/.test(view.form(at)) && TIMES.test(view.form(at + 1)));

/** "In Amman tomorrow the minister": behind a noun or a time a determiner begins another group, which the preposition before does not govern. */
const beginsGroup = (view: TokenView, at: number): boolean => {
  const before = view.form(at - 1);
  return !view.isPunctuation(at - 1) && !Object.hasOwn(PREPOSITIONS, before) && !/^(?:and|or|all|both|half|such|than|only|also|not|even|just|including|to|but)$/.test(before) && ((view.words[at - 1]!.grammar & VERB) === 0 || (view.words[at - 1]!.grammar & NOUN) !== 0);
};

/** A trigger's own last word ("arrive in", "talks with", "attack on") governs what follows; of "call on", "withdraw from" that is the object. */
const OWN_PREPOSITION: Readonly<Record<string, string>> = { in: 'in', at: 'in', to: 'to', into: 'into', for: 'for', with: 'with', between: 'between', against: 'against', by: 'by', on: '', from: '', of: '' };

/** "Expressed confidence in the government": in whom one trusts, and no place. */
const TRUST = /^(?:confidence|faith|trust|belief)$/;

/** "Up to 100", "more than 20", "as many as": no preposition of what follows. */
const isQuantity = (view: TokenView, at: number): boolean => /^(?:up|close|more|less|fewer|rather|other|many|much|few|at|due|prior)$/.test(view.form(at - 1)) || /^(?:many|much|least|most|well)$/.test(view.form(at + 1));

/** "Singapore's call", "the Republic of Singapore Air Force (RSAF)'s missions". */
const isPossessor = (view: TokenView, to: number): boolean => view.form(to) === "'s" || (view.isPunctuation(to) && view.isPunctuation(to + 2) && view.form(to + 3) === "'s");

/** Nothing but nouns and what describes them, or "of": "Singapore's commencement of airdrop missions". */
function isOneGroup(view: TokenView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.form(at) !== 'of' && Object.hasOwn(PREPOSITIONS, view.form(at))) return false;
  return to - from < LOOK_BACK;
}

const DEALT_WITH = /^(?:with|by|and|between|that|to|against|on|upon|urged?|urges|urging|pressed|presses|asked|asks|accused?|accuses|warned|warns|told|tells|blamed?|blames|criticised|criticized|condemn(?:s|ed)?|denounced?|denounces|slam(?:s|med)|blast(?:s|ed)|rebuked?|thank(?:s|ed)|praised?|praises|back(?:s|ed)|support(?:s|ed)|help(?:s|ed)|persuaded?|pressured?|lobbied|threaten(?:s|ed)|def(?:y|ied|ies)|sanction(?:s|ed)|punish(?:es|ed)?|allow(?:s|ed)?|let|lets|give|gave|gives|offer(?:s|ed)?|assured?|reassured?|remind(?:s|ed)|suspects?|suspected|chided?|begged|invited?|invites|wants?|wanted|needs?|informed|notified|recogni[sz]ed?|but|as|if|while|because|said|says)$/;
const PLACES = /^(?:in|at|from|near|through|around|into|outside|of|for)$/;

/** A capital acts where a verb follows it, or behind who it is dealt with by ("urged Moscow"); never behind a preposition of place. */
function capitalActs(view: TokenView, from: number, to: number): boolean {
  const start = view.form(from - 1) === 'the' ? from - 1 : from;
  const before = view.form(start - 1);
  if (before === 'in' && GOVERNING.test(view.form(start - 2)) && !view.hasInitialCapital(start - 3) && isFinite(view, to)) return true;
  if (PLACES.test(before)) return /^(?:in|to|from)$/.test(before) && /^(?:embassy|embassies|consulate|ambassadors?|envoys?|diplomats|chargé)$/.test(view.form(from - 2));
  // "Moscow also expelled"
  const isVerb = (at: number): boolean => (view.words[at]?.grammar ?? 0) !== 0 && (view.words[at]!.grammar & VERB) !== 0 && ((view.words[at]!.grammar & NOUN) === 0 || view.form(at).endsWith('s'));
  // "Washington and Seoul began"
  const verb = isVerb(BEFORE_VERB.test(view.form(to)) ? to + 1 : to) || (view.form(to) === 'and' && view.hasInitialCapital(to + 1) && isVerb(to + 2));
  return start === 0 || verb || DEALT_WITH.test(before) || (before === '' && (view.isPunctuation(start - 1) || view.form(to) === "'s"));
}

/** "Officials in Baghdad said", "the government in Khartoum denied": who governs there, or serves those who do. */
const GOVERNING = /^(?:officials?|authorities|government|regime|rulers|ministry|leadership|parliament|police|army|military|courts?|prosecutors?|lawmakers|generals?|junta)$/;

const isFinite = (view: TokenView, at: number): boolean => ((view.words[at]?.grammar ?? 0) & VERB) !== 0 && ((view.words[at]!.grammar & NOUN) === 0 || (view.words[at]!.grammar & PAST) !== 0 || AUXILIARY.test(view.form(at)));

/** Adverbs between a subject and its verb. */
const BEFORE_VERB = /^(?:also|then|later|again|now|meanwhile|promptly|swiftly|subsequently|immediately|repeatedly|formally|strongly|firmly|quickly|already|still)$/;

/** A noun in front of the trigger that no preposition governs, and that is not only a time ("on Tuesday"): "protesters", "the opposition". */
function hasSubject(view: TokenView, clauseFrom: number, triggerFrom: number): boolean {
  if (isRelativePronoun(view, triggerFrom - 1)) return true;
  let governed = false;
  for (let at = clauseFrom; at < triggerFrom; at++) {
    const { form, grammar } = view.words[at]!;
    if (view.isPunctuation(at) || form === 'and') governed = false;
    else if (Object.hasOwn(PREPOSITIONS, form)) governed = true;
    // "suspected militants"
    else if (at === clauseFrom && (grammar & PARTICIPLE) !== 0 && ((view.words[at + 1]?.grammar ?? 0) & NOUN) !== 0 && at + 1 < triggerFrom) continue;
    else if ((grammar & VERB) !== 0 && (grammar & NOUN) === 0) return false;
    else if (!governed && !TIMES.test(form) && (grammar & NOUN) !== 0 && (grammar & PRONOUN) === 0 && (at + 1 === triggerFrom || (view.words[at + 1]!.grammar & NOUN) === 0)) return true;
  }
  return false;
}

const isNominalHere = (view: TokenView, at: number): boolean => ((partOfSpeech(view, at, at + 1, at, view.words[at]!.grammar) ?? NOUN) & VERB) === 0;

/** "That" behind a noun opens a relative clause; behind a verb it opens what is said. */
const isRelativePronoun = (view: TokenView, at: number): boolean => view.form(at) === 'that' && (view.hasInitialCapital(at - 1) || (((view.words[at - 1]?.grammar ?? 0) & NOUN) !== 0 && ((view.words[at - 1]?.grammar ?? 0) & VERB) === 0));

/** ", the White House said": whoever reports the deed has no part in it. */
function isSource(view: TokenView, actorFrom: number, actorTo: number): boolean {
  for (let at = actorTo; at < actorTo + 3; at++) if (SAYING.test(view.form(at))) return view.isPunctuation(actorFrom - 1) || view.isPunctuation(actorFrom - 2);
  return false;
}

/** "…, and underlined": behind a comma and "and" the sentence goes on with its own subject. */
const goesOn = (view: TokenView, triggerFrom: number): boolean => {
  const and = view.form(triggerFrom - 1) === 'also' || view.form(triggerFrom - 1) === 'further' ? triggerFrom - 2 : triggerFrom - 1;
  return view.form(and) === 'and' && view.isPunctuation(and - 1);
};

/** "Noted that trade had grown, and underlined": whoever stands behind "that" belongs to what was noted. */
function isReported(view: TokenView, { actorFrom, clauseFrom }: SlotQuestion): boolean {
  for (let at = clauseFrom + 1; at < actorFrom; at++) if (view.form(at) === 'that' && (view.words[at - 1]!.grammar & (NOUN | VERB)) !== 0) return true;
  return false;
}

/** "Said his country would": the speaker's own side. */
const OWN_SIDE = /^(?:own|country|government|nation|administration|army|forces|troops|people|state|kingdom|republic|cabinet|ministry|military|navy)$/;

/** "Russia said Ukraine attacked": between the actor and the trigger another subject follows a verb of saying. */
function isOutside(view: TokenView, actorTo: number, triggerFrom: number): boolean {
  for (let at = actorTo; at < triggerFrom - 1; at++) {
    if (!REPORTING.test(view.form(at)) || view.isPunctuation(at + 1)) continue;
    for (let next = at + 1; next < triggerFrom; next++) {
      const { form, grammar } = view.words[next]!;
      if (form === 'that' || (grammar & VERB) !== 0) continue;
      if (['it', 'he', 'she', 'they', 'on', 'in'].includes(form)) return false;
      if (/^(?:his|her|its|their|our)$/.test(form) && OWN_SIDE.test(view.form(next + 1))) return false;
      if (form !== '' && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|also|not|to|would|will)$/.test(form)) return true;
    }
  }
  return false;
}
