import type { CountryCode } from '../../domain/country.ts';
import { unique } from '../../domain/unique.ts';
import { GERUND, NOUN, PASSIVE } from '../../language/shared/grammar.ts';
import type { Actor } from '../actors/actor.ts';
import type { Person } from '../people/people.ts';
import type { Clause } from '../text/clauses.ts';
import type { Match } from '../text/matches.ts';
import { answeredTo } from './adversaries.ts';
import { carriedSubject } from './carried-subject.ts';
import { befallen, BY_WHOMEVER, struck, suffered } from './befallen.ts';
import { countries, inSlots, organizations, people, type Cast, type Frame } from './cast.ts';
import { MATERIAL, materialNoun, stateBefore } from './deed-nouns.ts';
import { isNominal, type Part } from './parts.ts';
import type { Scene } from './scene.ts';
import { unnamedSubject } from './unnamed-subjects.ts';
import { unsaidTargets } from './unsaid-targets.ts';
import { blamedForAbuse, hasOwnObject, inflects, NO_TARGETS, ownersOfObject, pointedAt, SAID_OF, statesBehind, statesInPlace, undergoing } from './targets.ts';

/** Somebody of whom the text does not say whom he acts for: then it is not said who acts. */
const isStateless = (actors: readonly Actor[]): boolean => people(actors).length > 0 && countries(actors).length + organizations(actors).length === 0;

/** Deeds against a state's people or goods («российских дипломатов», "Russian oil") are against the state. */
const AGAINST_PROPERTY: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE']);

/** The subject, or of a noun whose it is, acts upon somebody: the object, the recipient, whom it is against. */
export const act: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const verbLast = scene.document.pack.slots.verbLast === true;
  const ownerless = isNominal(trigger) && (verbLast || scene.document.pack.slots.partOfSpeech !== undefined);
  if (isNominal(trigger) && inflects(scene) && MATERIAL.has(trigger.entry.row.type!)) return materialNoun(scene, trigger, parts);
  const owners = isNominal(trigger) && (!ownerless || verbLast) ? parts.filter((part) => part.slot === 'OF' && (part.actor.from >= trigger.to ? part.actor.from - trigger.to <= 1 : verbLast)).map((part) => part.actor) : [];
  let subjects = owners.length > 0 && trigger.entry.row.type !== 'ACCUSE' ? owners : actingIn(scene, trigger, parts, ownerless);
  if (ownerless && trigger.entry.row.type === 'ASSAULT') subjects = subjects.filter((actor) => !condemns(scene, trigger, actor.to));
  // "Qatar's condemnation of the Israeli bombing": whose adjective stands before the noun
  const before = ownerless ? stateBefore(scene, trigger) : [];
  if (before.length > 0 && (subjects.length === 0 || scene.document.pack.slots.partOfSpeech)) subjects = before;
  let own = true;
  let nobody = false;
  if (isStateless(subjects)) return null;
  if (countries(subjects).length + organizations(subjects).length === 0) {
    if (ownerless) return null;
    if (inflects(scene) && BY_WHOMEVER.has(trigger.entry.row.type!)) {
      const cast = befallen(scene, trigger, clause, parts);
      if (cast) return cast;
    }
    if (BY_WHOMEVER.has(trigger.entry.row.type!) && scene.document.pack.slots.hasSubject?.(scene.document, clause.from, trigger.from)) return heldWhere(scene, trigger, clause, suffered(parts)) ?? struck(scene, parts, trigger, clause);
    if (inflects(scene) && trigger.entry.row.type === 'AID') {
      const cast = sentOff(scene, trigger, clause, parts);
      if (cast) return cast;
    }
    if ((trigger.grammar & PASSIVE) !== 0) return scene.document.form(trigger.from).startsWith('summon') ? summoned(scene, parts, trigger) : inflects(scene) && trigger.entry.row.type === 'ACCUSE' ? chargedByOther(scene, trigger, parts) : heldWhere(scene, trigger, clause, suffered(parts));
    // "a terrorist attack targeting a convoy": who did it nobody says
    if (scene.document.pack.slots.partOfSpeech && trigger.entry.row.type === 'ASSAULT' && (trigger.grammar & GERUND) !== 0 && ((scene.document.words[trigger.from - 1]?.grammar ?? 0) & NOUN) !== 0) return struck(scene, parts, trigger, clause);
    const unnamed = unnamedSubject(scene, trigger, clause);
    const carried = unnamed ?? carriedSubject(scene, trigger, clause);
    if (!carried) return null;
    nobody = unnamed?.countries.length === 0;
    subjects = [carried];
    own = nobody;
  }
  const source = countries(subjects);
  const targets = inflects(scene) ? undergoing(trigger, parts, subjects, source).filter((actor) => !(trigger.entry.row.type === 'ACCUSE' && isStruck(scene, trigger, actor))) : parts.filter((part) => !subjects.includes(part.actor) && (part.actor.to > trigger.to || part.actor.from > trigger.from || isNominal(trigger) || verbLast || isUndergone(scene, trigger, part)) && !isAlongside(scene, trigger, part) && (!NO_TARGETS.has(part.slot) || isRecalledFrom(scene, trigger, part))).map((part) => part.actor);
  // "condemns Russia's war against Ukraine": not against whom the blamed deed is
  const blamed = trigger.entry.row.type === 'ACCUSE' && scene.document.pack.slots.partOfSpeech && parts.some((part) => part.slot === 'OBJECT' && part.actor.from >= trigger.to) ? targets.filter((actor) => !parts.some((part) => part.actor === actor && part.slot === 'AGAINST' && part.actor.from > trigger.to + 1)) : targets.filter((actor) => !isVictim(scene, trigger, parts, actor));
  const named = countries(scene.document.pack.slots.partOfSpeech ? meant(scene, trigger, blamed.filter((actor) => actor.countries.length === 0 || actor.countries.some((code) => !source.includes(code)))) : blamed).filter((code) => !source.includes(code));
  // «назвал запуск северокорейской ракеты нарушением резолюций ООН»: whose the resolutions are is not whom one blames
  const bodies = targets.filter((actor) => actor.countries.length > 0 || parts.some((part) => part.actor === actor && part.slot !== 'OF'));
  const touched: CountryCode[] = named.length > 0 || (inflects(scene) && bodies.length > 0) ? named : (inflects(scene) ? pointedAt(scene, trigger, clause) : AGAINST_PROPERTY.has(trigger.entry.row.type!) ? statesBehind(scene, trigger, clause, source) : ownersOfObject(scene, trigger, clause)).filter((code) => !source.includes(code));
  if (source.length === 0 && organizations(subjects).length === 0 && !(nobody && touched.length > 0)) return null;
  if (touched.length === 0 && verbLast) touched.push(...unsaidTargets(scene, trigger, clause, source));
  // «расширили санкционные списки по Белоруссии»
  if (touched.length === 0 && inflects(scene) && trigger.entry.row.type === 'SANCTION') touched.push(...countries(parts.filter(({ actor, slot }) => slot === 'ABOUT' && actor.from >= trigger.to && scene.document.is('AGAINST', actor.from - 1)).map(({ actor }) => actor)).filter((code) => !source.includes(code)).slice(0, 1));
  // «поступок Подгорицы назвали ошибкой»: whose deed stands in front of what is said of it
  if (touched.length === 0 && inflects(scene) && !isNominal(trigger) && SAID_OF.has(trigger.entry.row.type!)) touched.push(...countries(inSlots(parts, 'OF').filter((actor) => actor.to === trigger.from)).filter((code) => !source.includes(code)));
  if (touched.length === 0) touched.push(...blamedForAbuse(scene, trigger, clause).filter((code) => !source.includes(code)));
  if (scene.document.pack.slots.partOfSpeech) {
    if (touched.length === 0 && ANSWERS.has(trigger.entry.row.type!)) touched.push(...scene.accusersOf(trigger.from, source));
    if (touched.length === 0 && trigger.entry.row.type === 'ACCUSE' && isAboutKnown(scene, trigger)) touched.push(...scene.lastOffender(trigger.from).filter((code) => !source.includes(code)));
    if (CHARGES.has(trigger.entry.row.type!)) scene.noteCharge(trigger.from, source, touched);
    if (OFFENCES.has(trigger.entry.row.type!) && touched.length > 0) scene.noteOffence(trigger.from, source);
  }
  if (inflects(scene)) {
    if (touched.length === 0 && bodies.length === 0) touched.push(...answeredTo(scene, trigger, clause, source));
    if (touched.length === 0 && (trigger.entry.row.type === 'ASSAULT' || (trigger.entry.row.type === 'ACCUSE' && !isNominal(trigger))) && answersDeed(scene, trigger)) touched.push(...scene.lastOffender(trigger.from).filter((code) => !source.includes(code)));
    if (HOSTILE.has(trigger.entry.row.type!) && !isNominal(trigger) && !answersDeed(scene, trigger)) scene.noteOffence(trigger.from, source);
  }
  if (touched.length === 0 && verbLast && BLAMING.has(trigger.entry.row.type!)) touched.push(...scene.lastOffender(trigger.from).filter((code) => !source.includes(code)));
  if (verbLast && HOSTILE.has(trigger.entry.row.type!) && !isNominal(trigger)) scene.noteOffence(trigger.from, source);
  // "condemns the arbitrary detention of its nationals in Iran"
  if (touched.length === 0 && trigger.entry.row.type === 'ACCUSE' && scene.document.pack.slots.partOfSpeech && !isNominal(trigger) && !hasOwnObject(scene, trigger, clause)) touched.push(...statesInPlace(scene, trigger, { from: trigger.to, to: clause.to }).filter((code) => !source.includes(code)).slice(0, 1));
  if (touched.length === 0 && (OPPOSED.has(trigger.entry.row.type!) || (trigger.entry.row.type === 'AID' && (verbLast || scene.document.pack.slots.partOfSpeech))) && !hasOwnObject(scene, trigger, clause)) touched.push(...opponent(scene, trigger, source));
  // "strongly condemns this attack on democratic freedoms": of whom the article tells
  if (touched.length === 0 && trigger.entry.row.type === 'ACCUSE' && scene.document.pack.slots.partOfSpeech && !isNominal(trigger) && scene.document.is('SUCH', trigger.to)) touched.push(...opponent(scene, trigger, source));
  // "Canada announced similar measures": on whom the article tells of
  if (touched.length === 0 && trigger.entry.row.type === 'SANCTION' && scene.document.pack.slots.partOfSpeech && likens(scene, trigger)) touched.push(...opponentOf(scene, trigger, source));
  // "assistance for displaced people in Lebanon"
  if (touched.length === 0 && trigger.entry.row.type === 'AID' && scene.document.pack.slots.partOfSpeech) touched.push(...statesBehind(scene, trigger, clause, source));
  // "the Embassy of Japan in Mozambique handed over", "action against those in Haiti"
  if (touched.length === 0 && (trigger.entry.row.type === 'AID' || trigger.entry.row.type === 'THREATEN' || (trigger.entry.row.type === 'AGREE' && source.length === 1 && !isNominal(trigger))) && scene.document.pack.slots.partOfSpeech) touched.push(...statesInPlace(scene, trigger, clause).filter((code) => !source.includes(code)).slice(0, 1));
  // "Canada and Ukraine committed to": what several promise without saying to whom they promise each other
  if (touched.length === 0 && source.length > 1 && trigger.entry.row.type === 'AGREE' && scene.document.pack.slots.partOfSpeech) touched.push(...source);
  return { source, target: touched.filter(isOfToday).slice(0, inflects(scene) && named.length > 2 ? MOST_NAMED : 2), people: unique([...people(subjects), ...thoseItIsDoneTo(scene, trigger, parts, subjects)]), organizations: unique([...organizations(subjects), ...organizations(targets)]), own };
};

/** "Qatar's condemnation of the attack": whoever condemns it has not done it. */
const condemns = ({ matches }: Scene, trigger: Match, from: number): boolean =>
  matches.events.some((other) => other.entry.row.type === 'ACCUSE' && isNominal(other) && other.from >= from && other.to <= trigger.from);

/** "The condemnation of the attack on Iranian territory": against whom the condemned deed is. */
const isVictim = ({ document, matches }: Scene, trigger: Match, parts: readonly Part[], actor: Actor): boolean =>
  document.pack.slots.partOfSpeech !== undefined && trigger.entry.row.type === 'ACCUSE' && parts.some((part) => part.actor === actor && part.slot === 'AGAINST') &&
  matches.events.some((other) => other.entry.row.type === 'ASSAULT' && isNominal(other) && other.from >= trigger.to && other.to <= actor.from);

/** A state that has ended (ISO 3166-3) is no party of anything. */
const isOfToday = (code: CountryCode): boolean => code.length === 2;

/** What is condemned as "the attack", "the decision" a little later. */
const OFFENCES: ReadonlySet<string> = new Set(['ASSAULT', 'SANCTION', 'COERCE']);

/** "Two French citizens were released by the authorities": of a passive, who stands in front. */
const isUndergone = ({ document }: Scene, trigger: Match, { slot }: Part): boolean => document.pack.slots.partOfSpeech !== undefined && (trigger.grammar & PASSIVE) !== 0 && slot === 'OBJECT';

const CHARGED_WITHIN = 20;
const OWNER_WITHIN = 5;

/**
 * "Accused Ukraine of blocking Russian oil": whom one charges stands in front of "of"; "welcomed Morocco's decision to send a hospital to Gaza": what one says of
 * somebody's plan or deed is said to him alone, and to those joined to him.
 */
function meant({ document }: Scene, trigger: Match, all: readonly Actor[]): Actor[] {
  const { type } = trigger.entry.row;
  // "assistance to Ukraine, and the two discussed": beside whom is named "the two" begin anew
  const named = all.filter((actor) => actor.kind !== 'parties');
  const targets = named.some((actor) => actor.countries.length > 0) ? named : all;
  if (isNominal(trigger) || !SAID_OF.has(type!)) return [...targets];
  if (document.isLemma('CHARGE', trigger.from)) {
    let of = trigger.from + 1;
    while (of < document.count && of < trigger.to + CHARGED_WITHIN && !document.is('CHARGE_OF', of) && !document.isMark(of, '.')) of++;
    const charged = targets.filter((actor) => actor.from >= trigger.from && actor.to <= of);
    return charged.some((actor) => actor.countries.length > 0) ? charged : [...targets];
  }
  const first = targets.find((actor) => actor.from > trigger.from);
  const isOwner = (actor: Actor): boolean => document.form(actor.to) === "'s";
  return first && isOwner(first) && first.from - trigger.from <= OWNER_WITHIN ? targets.filter((actor) => actor.from < trigger.from || isOwner(actor)) : [...targets];
}

/** "Condemned the shelling": with an article, one that has been told. */
const isAboutKnown = ({ document }: Scene, trigger: Match): boolean => {
  for (let at = trigger.from + 1; at <= trigger.to; at++) if (document.form(at) === 'the' && document.is('KNOWN_ATTACK', at + 1)) return true;
  return false;
};

/** "Two Belarusians were detained in Poland", "a Belgian was freed in Iran": arrests and releases are made by the state where they are made. */
function heldWhere(scene: Scene, trigger: Match, clause: Clause, cast: Cast | null): Cast | null {
  if (!cast || !scene.document.pack.slots.partOfSpeech || (trigger.grammar & PASSIVE) === 0 || !IN_CUSTODY.has(trigger.entry.row.type!)) return cast;
  return { ...cast, source: statesInPlace(scene, trigger, { from: trigger.to, to: clause.to }).filter((code) => !cast.target.includes(code)).slice(0, 1) };
}
const IN_CUSTODY: ReadonlySet<string> = new Set(['COERCE', 'RETREAT']);

/** «Из Узбекистана в Афганистан отправлен груз», «спасатели Азербайджана направлены в Турцию»: aid that is sent goes from a state, or from whose it is, to another. */
function sentOff(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[]): Cast | null {
  const target = countries(parts.filter(({ slot }) => slot === 'DESTINATION' || slot === 'RECIPIENT').map(({ actor }) => actor)).slice(0, 1);
  const from = countries(inSlots(parts, 'ORIGIN'));
  const owners = scene.countriesAt(trigger.from).filter((mention) => mention.from >= clause.from && mention.to <= trigger.to && mention.form !== 'CAPITAL' && !scene.document.is('PLACE', mention.from - 1)).map(({ code }) => code);
  const source = (from.length > 0 ? from : owners).filter((code) => !target.includes(code)).slice(0, 1);
  return source.length > 0 && target.length > 0 ? { source, target, people: [], organizations: [], own: true } : null;
}

/** "The Indian chargé d'affaires was summoned": by the state that the article is about besides. */
function summoned(scene: Scene, parts: readonly Part[], trigger: Match): Cast | null {
  const envoys = inSlots(parts, 'OBJECT', 'SUBJECT').filter((actor) => actor.countries.length > 0).slice(0, 1);
  const target = countries(envoys);
  const source = opponent(scene, trigger, target);
  return source.length > 0 ? { source, target, people: people(envoys), organizations: [], own: true } : suffered(parts);
}

/** «ей заявлен протест»: by the article's other side. */
function chargedByOther(scene: Scene, trigger: Match, parts: readonly Part[]): Cast | null {
  const charged = parts.filter(({ slot, actor }) => (slot === 'RECIPIENT' || slot === 'OBJECT') && actor.countries.length > 0).map(({ actor }) => actor);
  const target = countries(charged).slice(0, 1);
  const source = target.length > 0 ? opponent(scene, trigger, target) : [];
  return source.length > 0 ? { source, target, people: people(charged), organizations: [], own: false } : null;
}

/** «осуждает нанесение ударов по территории Сирии»: whom the blamed attack hits. */
function isStruck({ document }: Scene, trigger: Match, actor: Actor): boolean {
  let attack = false;
  for (let at = trigger.to; at < actor.from; at++) {
    if (attack && (document.is('AGAINST', at) || document.is('PLACE', at))) return true;
    attack ||= document.isLemma('ATTACK', at);
  }
  return false;
}

const ANSWERED_WITHIN = 2;

/** «осудили нападение», «раскритиковали этот шаг», «открыли ответный огонь», «решение назвали недружественным»: what was done just before, and nobody's name beside it. */
function answersDeed({ document }: Scene, trigger: Match): boolean {
  if (!isNominal(trigger) && trigger.from > 0 && document.isLemma('DEED', trigger.from - 1)) return true;
  for (let at = trigger.from + 1; at < Math.min(document.count, trigger.to + ANSWERED_WITHIN) && !document.isPunctuation(at); at++) {
    if (document.isLemma('DEED', at)) return true;
  }
  return false;
}

/** Deeds that are done to somebody in person: he takes part in them («выслал посла Хосе Лопеса»). */
const IN_PERSON: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'RETREAT']);

/** «вручил послу ноту»: handed to somebody. */
const isNote = ({ document }: Scene, trigger: Match): boolean => trigger.entry.row.type === 'ACCUSE' && document.isLemma('NOTE', trigger.to - 1);

const thoseItIsDoneTo = (scene: Scene, trigger: Match, parts: readonly Part[], subjects: readonly Actor[]): Person[] =>
  inflects(scene) && (IN_PERSON.has(trigger.entry.row.type!) || isNote(scene, trigger)) && !isNominal(trigger) ? people(parts.filter((part) => (part.slot === 'OBJECT' || part.slot === 'RECIPIENT') && part.actor.kind === 'person' && !subjects.includes(part.actor) && part.actor.from >= trigger.from).map((part) => part.actor)) : [];

/** "Imposed sanctions in coordination with the United Kingdom": whoever does it too. */
function isAlongside({ document }: Scene, trigger: Match, part: Part): boolean {
  if (!document.pack.slots.partOfSpeech || !HOSTILE.has(trigger.entry.row.type!) || part.slot !== 'WITH') return false;
  const before = document.is('ARTICLE', part.actor.from - 1) ? part.actor.from - 2 : part.actor.from - 1;
  return document.form(before) === 'alongside' || (document.form(before) === 'with' && document.is('TOGETHER', before - 1));
}

/** "Recalled its ambassador from Paris": a sanction is against whom somebody is called away from. */
const isRecalledFrom = (scene: Scene, trigger: Match, part: Part): boolean => (scene.document.pack.slots.verbLast === true && part.slot === 'ORIGIN' && (trigger.entry.row.type === 'RETREAT' || trigger.entry.row.type === 'SANCTION')) || scene.document.pack.slots.partOfSpeech !== undefined && (trigger.entry.row.type === 'SANCTION' || (trigger.entry.row.type === 'REJECT' && part.actor.from - trigger.to <= 2)) && part.slot === 'ORIGIN' && part.actor.from > trigger.from;

/** The subject; the agent of a passive or of a noun («принятие парламентом закона» behind an active verb is none of its own). */
function actingIn(scene: Scene, trigger: Match, parts: readonly Part[], ownerless: boolean): Actor[] {
  const subjects = ownerless ? [] : inSlots(parts, 'SUBJECT');
  if (!inflects(scene)) {
    // "Singapore's condemnation of the invasion by Russia": of a noun whose doer stands behind it
    const behind = ownerless && scene.document.pack.slots.partOfSpeech ? inSlots(parts, 'AGENT').filter((actor) => actor.from >= trigger.to) : [];
    // "a draft by Switzerland was vetoed by Russia"
    const agents = inSlots(parts, 'AGENT');
    const own = scene.document.pack.slots.partOfSpeech && (trigger.grammar & PASSIVE) !== 0 ? agents.filter((actor) => actor.from >= trigger.to) : [];
    return behind.length > 0 ? behind : own.length > 0 ? own : [...agents, ...subjects];
  }
  return subjects.length > 0 ? subjects : isNominal(trigger) || (trigger.grammar & PASSIVE) !== 0 ? inSlots(parts, 'AGENT') : [];
}

/** «Париж шабуылды айыптады»: what was done just before is blamed on whoever did it. */
const BLAMING: ReadonlySet<string> = new Set(['ACCUSE', 'PROTEST', 'THREATEN']);

const HOSTILE: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE', 'SANCTION', 'THREATEN']);

/** Deeds that have somebody against whom they are, said or not. */
const OPPOSED: ReadonlySet<string> = new Set(['ACCUSE', 'THREATEN', 'SANCTION', 'REJECT']);

/** «отозвал послов из Индии, Китая и США»: as many as the clause lists. */
const MOST_NAMED = 6;

const OPPONENT_REACH = 2;
/** Where what was said before goes unsaid again, and sentences are short. */
const LONGER_REACH = 4;

/** "Ukraine rejected the accusations": of those who made them. */
const ANSWERS: ReadonlySet<string> = new Set(['REJECT', 'CONCEDE']);
const CHARGES: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

const likens = ({ document }: Scene, { from, to }: Match): boolean => {
  for (let at = from; at < to; at++) if (document.is('ALIKE', at)) return true;
  return false;
};

/** On whom the last deed of this type before was done. */
function opponentOf(scene: Scene, trigger: Match, source: readonly CountryCode[]): CountryCode[] {
  const before = scene.matches.events.filter((other) => other.to <= trigger.from && other.entry.row.type === trigger.entry.row.type && other.entry.row.frame === 'act' && !likens(scene, other)).at(-1);
  const cast = before ? act(scene, before, scene.clauses.at(before.from)) : null;
  return cast ? cast.target.filter((code) => !source.includes(code)).slice(0, 1) : [];
}

/** The article's other main state, if it is on stage in this sentence or just before. */
export function opponent(scene: Scene, trigger: Match, source: readonly CountryCode[]): CountryCode[] {
  const number = scene.document.sentenceOf[trigger.from]!;
  if (scene.document.pack.slots.partOfSpeech) {
    // in a paragraph that tells of a talk, the other who talks
    const talk = scene.talkInParagraph(trigger.from);
    const partner = talk?.countries.length === 2 && source.length === 1 && talk.countries.includes(source[0]!) ? talk.countries.filter((code) => !source.includes(code)) : [];
    if (partner.length === 1) return partner;
  }
  const other = scene.main.countries.filter((code) => !source.includes(code));
  if (other.length !== 1 || scene.main.countries.length !== 2) return [];
  const stage = Array.from({ length: (scene.document.pack.slots.verbLast ? LONGER_REACH : OPPONENT_REACH) + 1 }, (_, back) => scene.actorsOfSentence(number - back)).flat();
  const near = stage.some((actor) => actor.from < trigger.from && actor.countries.includes(other[0]!));
  return near ? other : [];
}
