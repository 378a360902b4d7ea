import { ADJECTIVE, FUTURE, GERUND, INFINITIVE, NOUN, PARTICIPLE, PASSIVE, PAST, PRESENT, PRONOUN, VERB } from '../shared/grammar.ts';
import type { TokenView } from '../shared/slot-rules.ts';

const FINITE = VERB | PAST | PRESENT | FUTURE;
const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', "'ll", 'cannot', "won't", "wouldn't", "can't", "couldn't", "shouldn't"]);
const COMING = /^(?:will|'ll|shall|would|could|may|might)$/;
const DO = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"]);
const BE = new Set(['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "'re", "isn't", "aren't", "wasn't", "weren't"]);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "hasn't", "haven't", "hadn't"]);
const PREPOSITIONS = new Set(['of', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'after', 'before', 'during', 'about', 'over', 'under', 'against', 'between', 'through', 'into', 'following', 'despite', 'without', 'since', 'until', 'ahead', 'via', 'amid', 'as', 'upon', 'like']);
const LEADS_TO = /^(?:pleased|honou?red|delighted|glad|privileged|opportunity|honou?r|pleasure|privilege|beg[aiu]n|begins?|start(?:s|ed)?|continu(?:e|es|ed|ing)|decid(?:e|es|ed)|proceed(?:s|ed)?|vot(?:e|es|ed)|moved?|managed?|rushed|is|are|was|were|be|due|set|scheduled|expected|slated|poised|planned|plans?|planning|intends?|intended|about|going|used)$/;
const TIMES = /^(?:on|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const INVITED_REACH = 8;
const MEANT_REACH = 4;
const FIRST_REACH = 5;
const MODAL_REACH = 30;
/** "The importance of protecting", "committed to supporting": what is only named as an end. */
const PREPOSITIONS_OF_ENDS = new Set(['of', 'to', 'for', 'in', 'on', 'at', 'towards', 'toward']);
/** What may stand between a verb and what decides its form: "was warmly received", "did not visit", "has on Friday met". */
const ADVERB = /(?:ly|[^u]ly)$/;
const BETWEEN = new Set(['not', "n't", 'also', 'again', 'never', 'already', 'just', 'jointly', 'now', 'then', 'still', 'yesterday', 'today', 'subsequently', 'earlier', 'recently', 'soon', 'only', 'even', 'once', 'both', 'all', 'each', 'first', 'later', 'together', 'reportedly', 'formally', 'officially', 'finally', 'repeatedly', 'once']);

/**
 * What a word of several parts of speech ("visit", "talks", "agreed") is where it stands. `from` to `to` is a phrase of the lexicon, `head` its
 * first inflecting word or -1, `grammar` what that word may be. PASSIVE marks a participle behind a form of "be" or before "by".
 */
export function partOfSpeech(view: TokenView, from: number, to: number, head: number, grammar: number): number | null {
  if (head < 0 && to - from > 1) {
    const told = uninflected(view, from, to);
    return told === NOUN && isMeant(view, from) ? null : told;
  }
  if (head > from) return isMeant(view, from) ? null : nominalHead(view, from, grammar);
  const at = governor(view, from);
  const before = at < 0 ? '' : isMonth(view, at) ? 'the' : view.form(at);
  if (before === 'to' && (grammar & INFINITIVE) !== 0) return isRealised(view, at) ? INFINITIVE | VERB : isAnnouncing(view, at) ? VERB | FUTURE : null;
  // "looked forward to visiting Australia"
  if (before === 'to' && (grammar & GERUND) !== 0 && view.form(at - 1) === 'forward') return GERUND;
  if ((MODALS.has(before) || DO.has(before)) && (grammar & INFINITIVE) !== 0) return VERB | (COMING.test(before) ? FUTURE : PRESENT);
  if (BE.has(before) && (grammar & PARTICIPLE) !== 0) return VERB | PARTICIPLE | PASSIVE;
  if (BE.has(before) && (grammar & GERUND) !== 0) return VERB | PRESENT;
  if (HAVE.has(before) && (grammar & PARTICIPLE) !== 0) return VERB | PAST;
  if (before === 'being' && (grammar & PARTICIPLE) !== 0) return VERB | PARTICIPLE | PASSIVE;
  if ((grammar & (PAST | PARTICIPLE)) !== 0 && (grammar & INFINITIVE) === 0) return pastOrParticiple(view, at, from, to, grammar);
  // "joins others in condemning"
  if ((grammar & GERUND) !== 0 && before === 'in' && isShared(view, at)) return GERUND | VERB;
  // "after meeting Fiji's President": with an object of its own the noun is a verb
  if ((grammar & GERUND) !== 0 && to - from === 1 && (at < 0 || AS_ADVERB.test(before)) && takesObject(view, to)) return GERUND;
  // "the Israeli bombing of a hospital"
  if ((grammar & GERUND) !== 0 && view.form(from + 1) === 'of') return isMeant(view, from) ? null : NOUN;
  if ((grammar & GERUND) !== 0 && (before === 'from' || (PREPOSITIONS_OF_ENDS.has(before) && view.form(to) !== 'of'))) return null;
  if ((grammar & GERUND) !== 0) return (grammar & NOUN) !== 0 && isNounPlace(view, at, to) ? (isMeant(view, from) ? null : NOUN) : GERUND;
  if (before === 'and' && (grammar & INFINITIVE) !== 0 && sharesModal(view, at)) return VERB | FUTURE;
  if ((before === 'and' || before === 'or') && (grammar & INFINITIVE) !== 0 && (grammar & NOUN) !== 0 && sharesPlural(view, at, to)) return VERB | PRESENT;
  if ((before === 'and' || before === 'or') && (grammar & (INFINITIVE | PAST)) === 0 && (grammar & PRESENT) !== 0 && (grammar & NOUN) !== 0 && sharesThirdPerson(view, at)) return VERB | PRESENT;
  if ((grammar & NOUN) !== 0 && isMeant(view, from)) return null;
  if ((grammar & NOUN) === 0 || (grammar & FINITE) === 0) return grammar;
  return !isBehindAside(view, at, from, to) && (isNounPlace(view, at, to) || isBareNoun(view, at, to, grammar)) ? NOUN : grammar & ~NOUN;
}

/** "During the May visit": no verb. */
const isMonth = (view: TokenView, at: number): boolean => view.form(at) === 'may' && view.hasInitialCapital(at) && /^(?:the|his|her|their|its|last|this|on|in)$/.test(view.form(at - 1));

const AS_ADVERB = /^(?:after|before|while|when|on|upon|by|following)$/;

/** A name, a possessive or an article. */
const takesObject = (view: TokenView, to: number): boolean => (view.hasInitialCapital(to) && !view.isPunctuation(to) && to < view.words.length) || /^(?:his|her|its|their|our|the|a|an)$/.test(view.form(to));

const JOINED_REACH = 8;

const isShared = (view: TokenView, at: number): boolean => {
  for (let back = at - 1; back >= 0 && back >= at - JOINED_REACH && !view.isPunctuation(back); back--) if (/^(?:join|joins|joined|joining|united)$/.test(view.form(back))) return true;
  return false;
};

/** "Will meet the president and call on the speaker": a plain form behind "and" still hangs on "will". */
function sharesModal(view: TokenView, and: number): boolean {
  for (let at = and - 1; at >= 0 && at >= and - MODAL_REACH && !/^[.;]$/.test(view.form(at)); at--) {
    if (view.form(at) === 'will' || view.form(at) === "'ll") return true;
    if (isFiniteAlone(view, at)) return false;
  }
  return false;
}

/** "We condemn the attacks and call on both sides": a plain form behind "and" with an object goes on with the plain present before it. */
function sharesPlural(view: TokenView, and: number, to: number): boolean {
  const next = view.form(to - 1) === 'on' || view.form(to - 1) === 'upon' || view.form(to - 1) === 'for' || /^(?:on|upon|for|the|its|their|our|a|an|that|all)$/.test(view.form(to));
  if (!next) return false;
  for (let at = and - 1; at > 0 && at >= and - MODAL_REACH && !/^[.;]$/.test(view.form(at)); at--) {
    const { grammar } = view.words[at]!;
    if ((grammar & VERB) === 0 || (grammar & NOUN) !== 0) continue;
    return (grammar & INFINITIVE) !== 0 && (/^(?:we|they|i|you)$/.test(view.form(at - 1)) || /^(?:we|they|i|you)$/.test(view.form(at - 2)));
  }
  return false;
}

/** "South Africa condemns the strikes and calls for a ceasefire": behind a verb in -s another goes on. */
function sharesThirdPerson(view: TokenView, and: number): boolean {
  for (let at = and - 1; at > 0 && at >= and - MODAL_REACH && !/^[.;]$/.test(view.form(at)); at--) {
    const { grammar, form } = view.words[at]!;
    if ((grammar & PRESENT) !== 0 && (grammar & (NOUN | INFINITIVE | PRONOUN | PAST)) === 0 && form.endsWith('s')) return true;
  }
  return false;
}

const isFiniteAlone = (view: TokenView, at: number): boolean => (view.words[at]!.grammar & PAST) !== 0 && (view.words[at]!.grammar & (NOUN | ADJECTIVE)) === 0;

/** "Began to shell", "is to visit", "became the first state to recognise", "invited the president to visit": other infinitives only say what somebody means to do. */
function isRealised(view: TokenView, to: number): boolean {
  let before = to - 1;
  while (before > 1 && TIMES.test(view.form(before))) before--;
  if (LEADS_TO.test(view.form(before))) return true;
  // "agreed to hold the next round in Tashkent": what is agreed upon is planned
  if (/^(?:agreed|agree|concurred|resolved)$/.test(view.form(before)) && /^(?:hold|convene|meet|organise|organize|host|conduct|reconvene)$/.test(view.form(to + 1))) return true;
  if (view.form(to - 1) === 'and') return isJoinedToRealised(view, to);
  for (let at = to - 1; at > 0 && at >= to - FIRST_REACH && !view.isPunctuation(at); at--) if (/^(?:first|second|third|latest|last|only)$/.test(view.form(at)) && view.form(at - 1) === 'the') return true;
  for (let at = to - 2; at >= 0 && at >= to - INVITED_REACH && !view.isPunctuation(at); at--) if (/^invit(?:e|es|ed|ing|ation)$/.test(view.form(at))) return true;
  return false;
}

const HEADLINE_WORDS = 12;
const ENGAGEMENTS = /^(?:visit|host|meet|receive|travel|attend|hold|welcome|pay|make|undertake|participate|tour|co-chair|sign|join)$/;

/** "Foreign Minister to visit Vanuatu": a headline without a verb in front tells what is to come. */
function isAnnouncing(view: TokenView, to: number): boolean {
  if (!view.hasInitialCapital(to - 1) || view.isPunctuation(to - 1) || !ENGAGEMENTS.test(view.form(to + 1))) return false;
  for (let at = to - 1; at >= 0 && !/^[.!?:;]$/.test(view.form(at)); at--) {
    const { grammar, form } = view.words[at]!;
    if (to - at > HEADLINE_WORDS || ((grammar & VERB) !== 0 && (grammar & NOUN) === 0) || /^(?:for|invitation|invited|invites|decision|plans?|offer|readiness|request|call|calls|urges?|asks?|wants?)$/.test(form)) return false;
    if (view.isPunctuation(at) && form !== ',' && form !== '-') return true;
  }
  return true;
}

/** "Is due to travel to Israel and to meet the president": as real as the first of them. */
function isJoinedToRealised(view: TokenView, to: number): boolean {
  for (let at = to - 2; at > 0 && at > to - MODAL_REACH && !/^[.;]$/.test(view.form(at)); at--) if (view.form(at) === 'to' && (view.words[at + 1]!.grammar & INFINITIVE) !== 0) return view.form(at - 1) !== 'and' && isRealised(view, at);
  return false;
}

/** "Refuse to resume talks": the object of such an infinitive has not come about either; "on the sidelines of a conference" only says where. */
function isMeant(view: TokenView, from: number): boolean {
  for (let at = from - 1; at > from - MEANT_REACH && at > 0 && !view.isPunctuation(at); at--) if (view.form(at) === 'of' && /^(?:sidelines|margins|eve|occasion|anniversary|success|outcomes?|results|decisions|hosting|organisation|organization)$/.test(view.form(at - 1))) return !isHeldApart(view, at, from);
  for (let at = from - 1; at >= 1 && at >= from - MEANT_REACH && !view.isPunctuation(at); at--) {
    const { grammar } = view.words[at]!;
    if (view.form(at - 1) === 'to' && (grammar & INFINITIVE) !== 0) return !isRealised(view, at - 1);
    if ((grammar & (PRONOUN | ADJECTIVE | PARTICIPLE)) === 0 && view.form(at) !== 'of') return false;
  }
  return false;
}

/** "The organisation of the next meeting", "the results of the state visit": told of besides the talk that goes on. */
function isHeldApart(view: TokenView, of: number, from: number): boolean {
  if (/^(?:organisation|organization|hosting)$/.test(view.form(of - 1))) return /^(?:next|upcoming|forthcoming|planned)$/.test(view.form(of + 1)) || /^(?:next|upcoming|forthcoming|planned)$/.test(view.form(of + 2));
  if (!/^(?:outcomes?|results|success)$/.test(view.form(of - 1))) return false;
  for (let at = of; at <= from + 1; at++) if (/^visits?$/.test(view.form(at))) return true;
  return false;
}

/** A phrase whose inflecting word is not its first is a noun with what describes it ("telephone call*"), unless a verb leads it. */
function nominalHead(view: TokenView, from: number, grammar: number): number {
  const first = view.words[from]!.grammar;
  return (grammar & NOUN) !== 0 && ((first & FINITE) === 0 || (first & (NOUN | ADJECTIVE)) !== 0) ? NOUN : grammar & ~NOUN;
}

function uninflected(view: TokenView, from: number, to: number): number {
  const first = view.words[from]!.grammar;
  if (view.form(from) === 'due' || view.form(from + 1) === 'due') return VERB | FUTURE;
  if ((first & FINITE) !== 0 && (first & (NOUN | ADJECTIVE)) === 0) return first & ~PARTICIPLE;
  const verbal = view.form(from + 1) === 'to' && !(from > 0 && isDeterminer(view, from - 1) && !isPronounSubject(view, from - 1)) && ((view.words[from + 2]?.grammar ?? 0) & INFINITIVE) !== 0;
  if ((first & NOUN) !== 0 && ((first & FINITE) === 0 || !verbal)) return NOUN;
  return (view.words[to - 1]!.grammar & NOUN) !== 0 ? NOUN : VERB | PRESENT;
}

/** The word that decides: the nearest before it that is no adverb; -1 at the start of a sentence or behind a mark. */
function governor(view: TokenView, from: number): number {
  let at = from - 1;
  while (at >= 0 && !view.isPunctuation(at) && (BETWEEN.has(view.form(at)) || (ADVERB.test(view.form(at)) && (view.words[at]!.grammar & (NOUN | VERB | ADJECTIVE)) === 0))) at--;
  return at < 0 || view.isPunctuation(at) ? -1 : at;
}

/** "The agreed plan" describes, "the camp attacked by rebels" is passive, "Russia agreed" tells. */
function pastOrParticiple(view: TokenView, at: number, from: number, to: number, grammar: number): number {
  if (view.form(to) === 'by' && to - from <= 2 && (grammar & PARTICIPLE) !== 0 && at >= 0 && (view.words[at]!.grammar & NOUN) !== 0) return VERB | PARTICIPLE | PASSIVE;
  if (at < 0 && from > 0 && (grammar & PARTICIPLE) !== 0 && /^(?:from|by)$/.test(view.form(to))) return PARTICIPLE;
  if ((grammar & PARTICIPLE) !== 0 && hasFiniteBefore(view, from)) return PARTICIPLE;
  // "all those unjustly detained"
  if (at >= 0 && view.form(at) === 'those' && (grammar & PARTICIPLE) !== 0) return PARTICIPLE;
  // "a speedy recovery to the injured"
  if (at >= 0 && view.form(at) === 'the' && (grammar & PARTICIPLE) !== 0 && (view.isPunctuation(to) || to >= view.words.length)) return PARTICIPLE;
  // "for displaced people": behind a preposition, before a noun
  if (at >= 0 && (grammar & PARTICIPLE) !== 0 && PREPOSITIONS.has(view.form(at)) && ((view.words[from + 1]?.grammar ?? 0) & NOUN) !== 0 && ((view.words[from + 1]?.grammar ?? 0) & (PRONOUN | VERB)) === 0) return PARTICIPLE;
  const describes = at >= 0 && isDeterminer(view, at) && ((view.words[from + 1]?.grammar ?? 0) & (NOUN | ADJECTIVE)) !== 0 && !isPronounSubject(view, at);
  return describes ? PARTICIPLE : VERB | PAST;
}

/**
 * "Released sailors seized in March": behind a verb with its object a second one only describes, unless what is said follows. A first one before a preposition
 * describes itself ("a delegation led by the premier travelled").
 */
function hasFiniteBefore(view: TokenView, from: number): boolean {
  for (let at = from - 1; at >= 0 && !view.isPunctuation(at); at--) {
    const { form, grammar } = view.words[at]!;
    if (/^(?:and|or|but|that|who|which|when|while|after|before|because|as|if|where|although|though|since|until|has|have|had|is|are|was|were|be|been)$/.test(form)) return false;
    // "Bui Van Hung signed": part of a name
    if ((grammar & VERB) === 0 || (grammar & (NOUN | ADJECTIVE)) !== 0 || (view.hasInitialCapital(at) && at > 0 && view.hasInitialCapital(at - 1))) continue;
    if ((grammar & PARTICIPLE) !== 0 && PREPOSITIONS.has(view.form(at + 1)) && !TIMES.test(view.form(at + 2))) continue;
    return (grammar & PAST) !== 0 && !SAYING.test(form);
  }
  return false;
}

const SAYING = /^(?:said|told|announced|reported|claimed|confirmed|warned|believed|alleged|insisted|stated|admitted|denied|hoped|feared|knew|thought|saw|heard|found|showed)$/;

const isPronounSubject = (view: TokenView, at: number): boolean => ['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'which', 'that', 'all', 'both', 'some', 'others', 'this', 'these', 'those', 'each', 'many', 'most'].includes(view.form(at));

const isDeterminer = (view: TokenView, at: number): boolean => !OBJECT_PRONOUN.test(view.form(at)) && (/^\d/.test(view.form(at)) || (view.words[at]!.grammar & PRONOUN) !== 0 || view.form(at) === "'s");
/** Folded, the United States are one as well. */
const OBJECT_PRONOUN = /^(?:us|him|them|me|himself|herself|itself|themselves)$/;

/** Behind a determiner, an adjective, a preposition, a genitive; or before "of", "between": only a noun stands there. */
function isNounPlace(view: TokenView, at: number, to: number): boolean {
  const next = view.form(to);
  if (next === 'of' || next === 'between') return true;
  if (at < 0) return next !== 'the' && next !== 'a' && next !== 'that' && !(next === 'to' && ((view.words[to + 1]?.grammar ?? 0) & INFINITIVE) !== 0);
  const form = view.form(at);
  if (isDeterminer(view, at)) return !isPronounSubject(view, at) || ['this', 'that', 'these', 'those', 'all', 'both', 'some', 'each', 'many', 'most'].includes(form);
  if (PREPOSITIONS.has(form) || form === 'to' || ORDINALS.test(form)) return true;
  const { grammar } = view.words[at]!;
  if ((grammar & ADJECTIVE) !== 0 && (grammar & NOUN) === 0) return true;
  return (grammar & FINITE) !== 0 && (grammar & (NOUN | PRONOUN)) === 0;
}

const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|latest)$/;

/** "The minister of Egypt, Hany Shawky, meets Nikos Papadakis": behind the comma that ends an apposition, before a name. */
const isBehindAside = (view: TokenView, at: number, from: number, to: number): boolean =>
  at < 0 && from > 1 && view.isPunctuation(from - 1) && view.form(from).endsWith('s') && ((to - from === 1 && view.hasInitialCapital(to) && !view.isPunctuation(to)) || (to - from === 2 && /^(?:to|for)$/.test(view.form(to - 1)) && view.hasInitialCapital(to)));

/** Behind another noun: "Iran visit" is a noun, having no -s; "treason charges" too, where nothing follows that a verb would take. */
function isBareNoun(view: TokenView, at: number, to: number, grammar: number): boolean {
  if (at < 0) return true;
  const { grammar: before, form } = view.words[at]!;
  if ((before & PRONOUN) !== 0 && isPronounSubject(view, at)) return false;
  if ((before & ADJECTIVE) !== 0 && !ACTS.test(form)) return true;
  if ((grammar & INFINITIVE) !== 0 && (grammar & PAST) !== 0 && (before & NOUN) !== 0) return false;
  if ((grammar & INFINITIVE) !== 0) return !form.endsWith('s') || (before & NOUN) === 0;
  if ((view.hasInitialCapital(at) && !MONTHS.test(form)) || ACTS.test(form)) return false;
  return view.isPunctuation(to) || to >= view.words.length || PREPOSITIONS.has(view.form(to)) || ((view.words[to]!.grammar & VERB) !== 0 && (view.words[to]!.grammar & NOUN) === 0) || view.form(to) === 'and';
}

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Nouns of who acts: what follows them is a verb rather than one more noun. */
const ACTS = /^(?:minister|president|premier|leader|king|official|spokes(?:man|woman|person)|government|ministry|parliament|army|council|secretary|ambassador|envoy|chief|head|he|she|it|who|which)$/;
