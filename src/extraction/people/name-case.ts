import { ACCUSATIVE, ADJECTIVE, CASES, DATIVE, FEMININE, GENITIVE, INSTRUMENTAL, MASCULINE, NOMINATIVE, NOUN, PARTICIPLE, PASSIVE, PAST, PLURAL, SINGULAR, VERB } from '../../language/shared/grammar.ts';
import { type NameForm, NamePart } from '../../language/shared/name-rules.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { NameChain } from './chains.ts';
import type { NameCues } from './cues.ts';
import type { NameMention } from './name-mention.ts';
import { UNGOVERNED_NOMINATIVE } from './nominative.ts';

/** What stands around a name says of its case and gender; 0 where nothing does. */
export interface LikelyCase {
  cases: number;
  weight: number;
  gender: number;
}

const NOTHING: LikelyCase = { cases: 0, weight: 0, gender: 0 };
/** A preposition or a verb fixes the case, and so does a word that agrees; a noun in front only suggests whose it is. */
const GOVERNED_WEIGHT = 1.2;
const AGREEING_WEIGHT = 2;
const NEIGHBOUR_WEIGHT = 0.4;
/** «книга Даниила станет»: the noun in front may be the verb's subject. */
const BEHIND_NOUN_WEIGHT = 0.6;
const JOINED_WEIGHT = 1;
/** Of a name that cannot stand in a case. */
const WORST = -2;
/** «рассказал агентству Рейтер Иван Петров»: how far behind its verb a speaker may stand. */
const SPEECH_REACH = 3;
/** What an item of a list begins with. */
const BULLETS = new Set(['•', '·', '*', '▪', '●']);
const PLURAL_SHIFT = 7;
const OBJECTS = (GENITIVE | DATIVE | ACCUSATIVE | INSTRUMENTAL) & SINGULAR;

/** The case that a noun group from `from`, with the name `chain` at its end, likely stands in. */
export function likelyCase(document: Document, cues: NameCues, from: number, chain: NameChain, groupsByEnd: ReadonlyMap<number, OfficeGroup>): LikelyCase {
  const { names } = document.pack;
  if (!names.inflects || names.lastCarriesCase) return NOTHING;
  const governed = from > 0 ? (names.governedCases?.(document.form(from - 1)) ?? 0) : 0;
  if (governed !== 0) return { cases: governed, weight: GOVERNED_WEIGHT, gender: 0 };
  const first = document.startsSentence(from);
  if (from === chain.from && (first || !isNoun(document, from - 1)) && isActedUpon(document, chain)) return { cases: OBJECTS, weight: GOVERNED_WEIGHT, gender: 0 };
  const participle = from === chain.from ? describedBehind(document, chain) : null;
  if (participle) return participle;
  if (first || BULLETS.has(document.raw(from - 1))) return { cases: casesAtStart(document, chain), weight: document.is('AND', chain.to) ? BEHIND_NOUN_WEIGHT : GOVERNED_WEIGHT, gender: first && chain.at.length > 1 ? pastGender(document, chain.to) : 0 };
  if (from === chain.from && actsOnWhatIsBefore(document, from)) return { cases: NOMINATIVE, weight: GOVERNED_WEIGHT, gender: pastGender(document, from - 1) };
  const office = document.isMark(from - 1, ',') && from === chain.from ? groupsByEnd.get(from - 1) : undefined;
  if (office && office.cases !== 0) return { cases: ((office.cases | (office.cases >> PLURAL_SHIFT)) & SINGULAR), weight: GOVERNED_WEIGHT, gender: 0 };
  if (cues.behindRelation.has(from) && !agrees(document, chain, from - 1)) return { cases: GENITIVE, weight: GOVERNED_WEIGHT, gender: 0 };
  const agreeing = from === chain.from ? agreeingWord(document, chain) : null;
  if (agreeing) return agreeing;
  const owner = isNoun(document, from - 1) && (document.words[from - 1]!.grammar & NOMINATIVE) !== 0 && !isPreposition(document, from - 2) && !document.is('OCCASION', from - 2);
  const verb = owner && !cues.speech.has(from - 1) ? null : verbOf(document, cues, from, chain.to);
  if (verb) return verb;
  if (isNoun(document, from - 1)) return { cases: GENITIVE, weight: NEIGHBOUR_WEIGHT, gender: 0 };
  return NOTHING;
}

/** «Мария заявила», «рассказал агентству Эндрю Мвангура»: the verb behind, or the verb of saying in front, whose gender is the name's. */
function verbOf(document: Document, cues: NameCues, from: number, to: number): LikelyCase | null {
  const subject = (at: number): LikelyCase => {
    const { grammar } = document.words[at]!;
    return { cases: NOMINATIVE, weight: at > from && isNoun(document, from - 1) ? BEHIND_NOUN_WEIGHT : GOVERNED_WEIGHT, gender: (grammar & PAST) !== 0 ? grammar & (MASCULINE | FEMININE) : 0 };
  };
  for (let at = from - 1; at >= Math.max(0, from - SPEECH_REACH) && !document.isPunctuation(at); at--) if (cues.speech.has(at) && isVerb(document, at)) return subject(at);
  if (cues.behindInverting.has(from)) return subject(from - 1);
  for (let at = to; at < Math.min(document.count, to + 2) && !document.isPunctuation(at); at++) if (isVerb(document, at)) return subject(at);
  return null;
}

/** «Виктора Шевченко наградили», «Ольге Шевченко стало плохо», «увидели Виктора Шевченко»: the plural or impersonal verb beside one name is not its own. */
function isActedUpon(document: Document, { from, to }: NameChain): boolean {
  const { names } = document.pack;
  const joined = (at: number): boolean => at >= 0 && at < document.count && (document.isPunctuation(at) || document.is('AND', at) || document.is('PARTNER', at)) && !document.isMark(at, '.');
  const others = (at: number): boolean => at >= 0 && at < document.count && document.isWord(at) && (!document.hasInitialCapital(at) || document.startsSentence(at)) && names.othersAct?.(document.words[at]!) === true;
  const before = document.startsSentence(from) ? -1 : from - 1;
  return (others(to) && !joined(before)) || (others(before) && !joined(to) && !others(to));
}

/** «Анке Воеводич, представлявшей Подгорицу, сообщили»: a participle behind a comma stands in the name's case and gender. */
function describedBehind(document: Document, { to }: NameChain): LikelyCase | null {
  if (!document.isMark(to, ',') || to + 1 >= document.count || document.sentenceOf[to + 1] !== document.sentenceOf[to]) return null;
  const { grammar } = document.words[to + 1]!;
  if ((grammar & PARTICIPLE) === 0 || (grammar & (NOUN | VERB)) !== 0 || (grammar & SINGULAR) === 0) return null;
  const gender = grammar & (MASCULINE | FEMININE);
  return { cases: grammar & SINGULAR, weight: GOVERNED_WEIGHT, gender: gender === (MASCULINE | FEMININE) ? 0 : gender };
}

/** «Ёсимасой Накагавой подписан меморандум»: a sentence begins with its subject, or with the doer of what was done. */
const casesAtStart = (document: Document, { to }: NameChain): number =>
  to < document.count && !document.hasInitialCapital(to) && (document.words[to]!.grammar & PASSIVE) !== 0 ? NOMINATIVE | (INSTRUMENTAL & SINGULAR) : NOMINATIVE;

/** «Лекцию прочитала Акико Фудзивара»: an object in front of the verb leaves the subject behind it. */
function actsOnWhatIsBefore(document: Document, from: number): boolean {
  if (from < 2 || document.sentenceOf[from - 2] !== document.sentenceOf[from] || pastGender(document, from - 1) === 0) return false;
  const { grammar, readings } = document.words[from - 2]!;
  if ((grammar & NOUN) === 0) return false;
  // «Комитет возглавила Мирьяна …»: the verb does not agree with what stands in front
  const verbs = pastGender(document, from - 1);
  const agreeing = readings.some((reading) => (reading.grammar & NOMINATIVE & SINGULAR) !== 0 && (reading.grammar & verbs) !== 0);
  return !agreeing && (grammar & ACCUSATIVE) !== 0 && !isPreposition(document, from - 3);
}

/** The gender that a past verb at a token shows; 0 where none stands there. */
function pastGender(document: Document, at: number): number {
  const grammar = at < document.count && !document.hasInitialCapital(at) ? document.words[at]!.grammar : 0;
  return (grammar & VERB) !== 0 && (grammar & PAST) !== 0 && (grammar & (NOUN | ADJECTIVE)) === 0 ? grammar & (MASCULINE | FEMININE) : 0;
}

const isNoun = (document: Document, at: number): boolean => (document.words[at]!.grammar & NOUN) !== 0 && (document.words[at]!.grammar & VERB) === 0;
const isPreposition = (document: Document, at: number): boolean => at >= 0 && (document.is('PLACE', at) || (document.pack.names.governedCases?.(document.form(at)) ?? 0) !== 0);
const isVerb = (document: Document, at: number): boolean => (document.words[at]!.grammar & VERB) !== 0;

/** «дочь Лиза» is one; «брат Ким Чен Ына» and «сын Кадырова» are two. */
function agrees(document: Document, chain: NameChain, noun: number): boolean {
  const first = chain.at[0]!;
  if (chain.parts[0] !== NamePart.FIRST || document.pack.names.eastAsianSurnames.has(document.form(first))) return false;
  const { grammar } = document.words[noun]!;
  const best = (at: number, suits: (form: NameForm) => boolean): number => Math.max(WORST, ...document.pack.names.forms(document.words[at]!, document.raw(at)).filter(suits).map(({ weight }) => weight));
  const agreeing = best(first, ({ cases }) => (cases & grammar & SINGULAR) !== 0);
  if (chain.at.length === 1 || agreeing <= 0 || (grammar & FEMININE) !== 0) return agreeing > 0;
  // «сын Сергея Доренко», «друг Эндрю Мвангуры»: rather his than himself
  const sum = (suits: (form: NameForm) => boolean): number => chain.at.reduce((all, at) => all + best(at, suits), 0);
  return sum(({ cases, gender }) => (cases & grammar & SINGULAR) !== 0 && (gender & MASCULINE) !== 0) > sum(({ cases }) => (cases & GENITIVE) !== 0);
}

/** «мать Раиса», «космонавта Маркоса Понтеса», «известная Ванга»: a noun for a person or an adjective in front stands in the name's case. */
function agreeingWord(document: Document, chain: NameChain): LikelyCase | null {
  const at = chain.from - 1;
  if (!document.isWord(at) || (document.hasInitialCapital(at) && !document.startsSentence(at))) return null;
  const { readings, grammar } = document.words[at]!;
  const adjective = (grammar & ADJECTIVE) !== 0 && (grammar & (NOUN | VERB | PARTICIPLE)) === 0;
  const told = adjective ? readings : readings.filter((reading) => reading.animate);
  const all = told.reduce((bits, reading) => bits | reading.grammar, 0);
  const cases = (all & SINGULAR) | (adjective ? 0 : (all & PLURAL) >> PLURAL_SHIFT);
  if (cases === 0) return null;
  const whose = !adjective && chain.at.length === 1 && chain.parts[0] !== NamePart.FIRST;
  const genders = all & (MASCULINE | FEMININE);
  return { cases, weight: whose ? NEIGHBOUR_WEIGHT : adjective ? AGREEING_WEIGHT : GOVERNED_WEIGHT, gender: !whose && (adjective ? genders !== (MASCULINE | FEMININE) : genders === FEMININE) ? genders : 0 };
}

/** «Кими Райкконена и Марка Уэббера»: names that a comma or a conjunction joins stand in one case, the one that suits them best together. */
export function settleJoined(document: Document, mentions: readonly NameMention[]): void {
  if (!document.pack.names.inflects || document.pack.names.lastCarriesCase) return;
  for (let first = 0; first < mentions.length; ) {
    let behind = first + 1;
    while (behind < mentions.length && isJoined(document, mentions[behind - 1]!, mentions[behind]!)) behind++;
    if (behind - first > 1) favourOneCase(mentions.slice(first, behind));
    first = behind;
  }
}

function isJoined(document: Document, one: NameMention, other: NameMention): boolean {
  const between = other.from - one.to;
  return other.group === null && document.sentenceOf[one.from] === document.sentenceOf[other.from] && between === 1 && (document.isMark(one.to, ',') || document.is('AND', one.to));
}

function favourOneCase(joined: readonly NameMention[]): void {
  let best = { index: 0, sum: Number.NEGATIVE_INFINITY };
  CASES.forEach((name, index) => {
    const suits = ({ readings, cases }: NameMention): number =>
      Math.max(WORST, ...readings.map(({ byCase }) => byCase[index]!)) - (cases === 0 && name === 'nominative' ? UNGOVERNED_NOMINATIVE : 0);
    const sum = joined.reduce((total, mention) => total + suits(mention), 0);
    if (sum > best.sum) best = { index, sum };
  });
  for (const { readings } of joined) {
    for (const reading of readings) reading.score = Math.max(reading.score, reading.byCase[best.index]! + JOINED_WEIGHT);
    readings.sort((one, other) => other.score - one.score || (one.name < other.name ? -1 : 1));
  }
}
