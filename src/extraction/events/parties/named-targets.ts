import type { CountryCode } from '../../../domain/country.ts';
import { PASSIVE } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { countries } from '../cast.ts';
import { isNominal, type Part } from './parts.ts';
import type { Scene } from '../scene.ts';
import { HOSTILE, inflects, NO_TARGETS, ownersOfObject, pointedAt, SAID_OF, statesBehind, undergoing } from './targets.ts';

/** Whom the clause names as those to whom a deed is done. */
export interface NamedTargets {
  actors: readonly Actor[];
  /** Those of the actors who are not only whose something is. */
  bodies: readonly Actor[];
  /** Their states, else those whose people or things are named. */
  states: CountryCode[];
  /** Does the clause name the states themselves? */
  areNamed: boolean;
}

/** Deeds against a state's people or goods («российских дипломатов», "Russian oil") are against the state. */
const AGAINST_PROPERTY: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE']);

export function namedTargets(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[], doers: readonly Actor[]): NamedTargets {
  const source = countries(doers);
  const { type } = trigger.entry.row;
  const isAnother = (code: CountryCode): boolean => !source.includes(code);
  const actors = inflects(scene) ? undergoing(trigger, parts, doers, source).filter((actor) => !(type === 'ACCUSE' && isStruck(scene, trigger, actor))) : undergoingByPlace(scene, trigger, parts, doers);
  const blamed = actors.filter((actor) => !isHitByBlamed(scene, trigger, parts, actor));
  const meantByVerb = scene.document.pack.slots.partOfSpeech ? meant(scene, trigger, blamed.filter((actor) => actor.countries.length === 0 || actor.countries.some(isAnother))) : blamed;
  const named = countries(meantByVerb).filter(isAnother);
  // «назвал запуск северокорейской ракеты нарушением резолюций ООН»: whose the resolutions are is not whom one blames
  const bodies = actors.filter((actor) => actor.countries.length > 0 || parts.some((part) => part.actor === actor && part.slot !== 'OF'));
  if (named.length > 0 || (inflects(scene) && bodies.length > 0)) return { actors, bodies, states: named, areNamed: named.length > 0 };
  const owners = inflects(scene) ? pointedAt(scene, trigger, clause) : AGAINST_PROPERTY.has(type!) ? statesBehind(scene, trigger, clause, source) : ownersOfObject(scene, trigger, clause);
  return { actors, bodies, states: owners.filter(isAnother), areNamed: false };
}

/** Without cases: whoever stands behind the verb, as far as no preposition says otherwise. */
const undergoingByPlace = (scene: Scene, trigger: Match, parts: readonly Part[], doers: readonly Actor[]): Actor[] =>
  parts.filter((part) => !doers.includes(part.actor) && (part.actor.to > trigger.to || part.actor.from > trigger.from || isNominal(trigger) || scene.document.pack.slots.verbLast === true || isUndergone(scene, trigger, part)) && !isAlongside(scene, trigger, part) && (!NO_TARGETS.has(part.slot) || isRecalledFrom(scene, trigger, part))).map((part) => part.actor);

/** "Condemns Russia's war against Ukraine": not against whom the blamed deed is. */
function isHitByBlamed(scene: Scene, trigger: Match, parts: readonly Part[], actor: Actor): boolean {
  const isNamed = trigger.entry.row.type === 'ACCUSE' && scene.document.pack.slots.partOfSpeech !== undefined && parts.some((part) => part.slot === 'OBJECT' && part.actor.from >= trigger.to);
  return isNamed ? parts.some((part) => part.actor === actor && part.slot === 'AGAINST' && part.actor.from > trigger.to + 1) : isVictim(scene, trigger, parts, actor);
}

/** "The condemnation of the attack on Iranian territory": against whom the condemned deed is. */
const isVictim = ({ document, matches }: Scene, trigger: Match, parts: readonly Part[], actor: Actor): boolean =>
  document.pack.slots.partOfSpeech !== undefined && trigger.entry.row.type === 'ACCUSE' && parts.some((part) => part.actor === actor && part.slot === 'AGAINST') &&
  matches.events.some((other) => other.entry.row.type === 'ASSAULT' && isNominal(other) && other.from >= trigger.to && other.to <= actor.from);

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

/** «осуждает нанесение ударов по территории Сирии»: whom the blamed attack hits. */
function isStruck({ document }: Scene, trigger: Match, actor: Actor): boolean {
  let attack = false;
  for (let at = trigger.to; at < actor.from; at++) {
    if (attack && (document.is('AGAINST', at) || document.is('PLACE', at))) return true;
    attack ||= document.isLemma('ATTACK', at);
  }
  return false;
}

/** "Imposed sanctions in coordination with the United Kingdom": whoever does it too. */
function isAlongside({ document }: Scene, trigger: Match, part: Part): boolean {
  if (!document.pack.slots.partOfSpeech || !HOSTILE.has(trigger.entry.row.type!) || part.slot !== 'WITH') return false;
  const before = document.is('ARTICLE', part.actor.from - 1) ? part.actor.from - 2 : part.actor.from - 1;
  return document.form(before) === 'alongside' || (document.form(before) === 'with' && document.is('TOGETHER', before - 1));
}

/** "Recalled its ambassador from Paris": a sanction is against whom somebody is called away from. */
const isRecalledFrom = (scene: Scene, trigger: Match, part: Part): boolean => (scene.document.pack.slots.verbLast === true && part.slot === 'ORIGIN' && (trigger.entry.row.type === 'RETREAT' || trigger.entry.row.type === 'SANCTION')) || scene.document.pack.slots.partOfSpeech !== undefined && (trigger.entry.row.type === 'SANCTION' || (trigger.entry.row.type === 'REJECT' && part.actor.from - trigger.to <= 2)) && part.slot === 'ORIGIN' && part.actor.from > trigger.from;
