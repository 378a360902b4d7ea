import { GERUND, NOUN, PASSIVE } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { befallen, BY_WHOMEVER, struck, suffered } from './befallen.ts';
import { carriedSubject } from './carried-subject.ts';
import { countries, inSlots, organizations, people, type Cast } from '../cast.ts';
import { stateBefore } from './deed-nouns.ts';
import { opponent } from './opponents.ts';
import { isNominal, type Part } from './parts.ts';
import type { Scene } from '../scene.ts';
import { inflects, statesInPlace } from './targets.ts';
import { unnamedSubject } from './unnamed-subjects.ts';

/** Who does a deed. */
export interface Doers {
  actors: readonly Actor[];
  /** Does the clause itself name them, and not what stands before it? */
  own: boolean;
  /** Are they only told as what they are («неизвестные»), of no state? */
  nobody: boolean;
}

/** Those of whom the clause says that they do it, else whose it is, else whoever acted before; a whole cast where the wording tells it in its own way, null where nobody is told. */
export function doersOf(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[]): Doers | Cast | null {
  const { type } = trigger.entry.row;
  const { partOfSpeech, verbLast } = scene.document.pack.slots;
  const ownerless = isNominal(trigger) && (verbLast === true || partOfSpeech !== undefined);
  const owners = isNominal(trigger) && (!ownerless || verbLast) ? parts.filter((part) => part.slot === 'OF' && (part.actor.from >= trigger.to ? part.actor.from - trigger.to <= 1 : verbLast)).map((part) => part.actor) : [];
  let actors = owners.length > 0 && type !== 'ACCUSE' ? owners : actingIn(scene, trigger, parts, ownerless);
  if (ownerless && type === 'ASSAULT') actors = actors.filter((actor) => !condemns(scene, trigger, actor.to));
  // "Qatar's condemnation of the Israeli bombing": whose adjective stands before the noun
  const before = ownerless ? stateBefore(scene, trigger) : [];
  if (before.length > 0 && (actors.length === 0 || partOfSpeech)) actors = before;
  if (isStateless(actors)) return null;
  if (countries(actors).length + organizations(actors).length > 0) return { actors, own: true, nobody: false };
  if (ownerless) return null;
  const told = toldOtherwise(scene, trigger, clause, parts);
  if (told !== undefined) return told;
  const unnamed = unnamedSubject(scene, trigger, clause);
  const carried = unnamed ?? carriedSubject(scene, trigger, clause);
  const nobody = unnamed?.countries.length === 0;
  return carried && { actors: [carried], own: nobody, nobody };
}

/** A deed whose doer the clause leaves out, by who suffers it, where it was done, or to whom it goes; undefined where it tells nothing of the kind. */
function toldOtherwise(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[]): Cast | null | undefined {
  const { document } = scene;
  const type = trigger.entry.row.type!;
  const byWhomever = BY_WHOMEVER.has(type);
  const cast = inflects(scene) && byWhomever ? befallen(scene, trigger, clause, parts) : null;
  if (cast) return cast;
  if (byWhomever && document.pack.slots.hasSubject?.(document, clause.from, trigger.from)) return heldWhere(scene, trigger, clause, suffered(parts)) ?? struck(scene, parts, trigger, clause);
  const sent = inflects(scene) && type === 'AID' ? sentOff(scene, trigger, clause, parts) : null;
  if (sent) return sent;
  if ((trigger.grammar & PASSIVE) !== 0) {
    if (document.form(trigger.from).startsWith('summon')) return summoned(scene, parts, trigger);
    return inflects(scene) && type === 'ACCUSE' ? chargedByOther(scene, trigger, parts) : heldWhere(scene, trigger, clause, suffered(parts));
  }
  // "a terrorist attack targeting a convoy": who did it nobody says
  const isOfNoun = document.pack.slots.partOfSpeech !== undefined && type === 'ASSAULT' && (trigger.grammar & GERUND) !== 0 && ((document.words[trigger.from - 1]?.grammar ?? 0) & NOUN) !== 0;
  return isOfNoun ? struck(scene, parts, trigger, clause) : undefined;
}

/** Somebody of whom the text does not say whom he acts for: then it is not said who acts. */
const isStateless = (actors: readonly Actor[]): boolean => people(actors).length > 0 && countries(actors).length + organizations(actors).length === 0;

/** "Qatar's condemnation of the attack": whoever condemns it has not done it. */
const condemns = ({ matches }: Scene, trigger: Match, from: number): boolean =>
  matches.events.some((other) => other.entry.row.type === 'ACCUSE' && isNominal(other) && other.from >= from && other.to <= trigger.from);

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
