import type { EventType, Modality } from '../../../domain/event.ts';
import { FUTURE, INFINITIVE, PAST, PRESENT } from '../../../language/shared/grammar.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { isCandidature } from '../frames/addressed.ts';
import type { Cast } from '../cast.ts';
import { isAgreedUpon, isCalledOff, isCondition } from './content.ts';
import { modalityOf } from './modality.ts';
import { isNominal } from '../parties/parts.ts';
import type { Scene } from '../scene.ts';

/** An event as it stands once it is clear whether it was done: a denied agreement is a rejection, an announced blow a threat. */
export interface Outcome {
  type: EventType;
  modality: Modality;
}

/** What an event becomes when it is denied: not to support is to reject. */
const DENIED: Partial<Record<EventType, EventType>> = { SUPPORT: 'REJECT', AGREE: 'REJECT', CONCEDE: 'REJECT', RETREAT: 'REJECT' };

/** What is done by saying it, whatever it says of the future: "will not accept", "will strike if". */
const SAID_NOW: ReadonlySet<EventType> = new Set(['REJECT', 'THREATEN', 'REQUEST', 'AGREE']);

/** What is worth keeping though it is only thinkable, or denied by a noun («срыв перемирия»): talks and agreements. */
const KEPT_UNREAL: ReadonlySet<EventType> = new Set(['CONSULT']);

/** «Мы никому не угрожаем» tells of nothing that was done. */
const HOSTILE_WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'THREATEN', 'REQUEST']);

/** What somebody will do for another is what he promises. */
const PROMISED: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT', 'COOPERATE', 'SUPPORT']);

/** Hostile deeds that somebody announces are threats. */
const THREATENED: ReadonlySet<EventType> = new Set(['SANCTION', 'ASSAULT', 'COERCE']);

/** Is it done, ahead, thinkable, denied or past, as the words around the phrase say? `date` and `published` as `YYYY-MM-DD`. */
export function toldModality(scene: Scene, trigger: Match, clause: Clause, date: string | null, published: string | null): Modality {
  const modality = modalityOf(scene, trigger, clause, date, published);
  if ((modality === 'ACTUAL' || modality === 'FUTURE') && isNominal(trigger) && isCalledOff(scene, trigger, clause)) return 'NEGATED';
  if (modality === 'ACTUAL' && trigger.entry.row.type === 'CONSULT' && (isNominal(trigger) || (trigger.grammar & INFINITIVE) !== 0) && isAgreedUpon(scene, trigger, clause)) return 'FUTURE';
  return modality;
}

/** What comes of a phrase told so; null where nothing happened that is worth keeping. */
export function outcomeOf(scene: Scene, trigger: Match, clause: Clause, told: Modality, cast: Cast, wasRefusedBefore: () => boolean): Outcome | null {
  const { document } = scene;
  const { mode, frame } = trigger.entry.row;
  const english = document.pack.slots.partOfSpeech !== undefined;
  let type = trigger.entry.row.type as EventType;
  let modality: Modality = (frame === 'invite' || frame === 'inviteTo') && told !== 'NEGATED' ? 'HYPOTHETICAL' : told;
  const opposite = modality === 'NEGATED' ? (DENIED[type] ?? (isWithheld(scene, trigger, type) ? 'REJECT' : undefined)) : undefined;
  // «ранее Исламабад не признавал»: what was refused before lies behind as well
  if (opposite) [type, modality] = [opposite, !english && wasRefusedBefore() ? 'HISTORICAL' : 'ACTUAL'];
  const kept = english && type === 'SUPPORT' && (frame === 'pledge' || isCandidature(document, trigger) || document.is('STAND_BY', trigger.from) || document.form(trigger.from - 2) === 'continue');
  if (kept && modality === 'FUTURE' && frame !== 'pledge') modality = 'ACTUAL';
  if (modality === 'FUTURE' && PROMISED.has(type) && !mode && !kept) [type, modality] = ['AGREE', 'ACTUAL'];
  if (SAID_NOW.has(type) && ((modality === 'FUTURE' && !isYetToBeAsked(scene, trigger, type)) || (modality === 'HYPOTHETICAL' && type === 'THREATEN'))) modality = 'ACTUAL';
  if (modality === 'FUTURE' && THREATENED.has(type)) [type, modality] = ['THREATEN', 'ACTUAL'];
  if (modality === 'HYPOTHETICAL' && !isCondition(scene, trigger, clause) && THREATENED.has(type) && (trigger.grammar & FUTURE) !== 0 && cast.target.length > 0) [type, modality] = ['THREATEN', 'ACTUAL'];
  const isUnreal = modality === 'HYPOTHETICAL' || (modality === 'NEGATED' && (isNominal(trigger) || HOSTILE_WORDS.has(type)));
  return isUnreal && !KEPT_UNREAL.has(type) && !(modality === 'HYPOTHETICAL' && mode === 'SIGNING' && isPlannedOnce(document, trigger)) ? null : { type, modality };
}

/** «планировали подписать соглашение»: what was to be signed is told as well as a talk that was to be held. */
const isPlannedOnce = ({ pack }: Scene['document'], trigger: Match): boolean => pack.names.inflects && !pack.slots.verbLast && (trigger.grammar & INFINITIVE) !== 0;

/** «запросит у Вашингтона разъяснения»: a request that is announced is still to be made. */
const isYetToBeAsked = ({ document }: Scene, trigger: Match, type: EventType): boolean =>
  type === 'REQUEST' && document.pack.names.inflects && !document.pack.slots.verbLast && !isNominal(trigger) && (trigger.grammar & FUTURE) !== 0 && (trigger.grammar & (PAST | PRESENT | INFINITIVE)) === 0;

/** «не будет поставлять оружие»: what somebody says that he will not do for another he refuses. */
const isWithheld = ({ document }: Scene, trigger: Match, type: EventType): boolean =>
  document.pack.names.inflects && !document.pack.slots.verbLast && (type === 'AID' || type === 'COOPERATE') && !isNominal(trigger) && ((trigger.grammar & FUTURE) !== 0 || document.is('COMING', trigger.from - 1));
