import type { CountryCode } from '../../../domain/country.ts';
import { unique } from '../../../domain/unique.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Person } from '../../people/people.ts';
import type { Match } from '../../text/matches.ts';
import { countries, organizations, people, type Frame } from '../cast.ts';
import { MATERIAL, materialNoun } from '../parties/deed-nouns.ts';
import { doersOf } from '../parties/doers.ts';
import { namedTargets } from '../parties/named-targets.ts';
import { isNominal, type Part } from '../parties/parts.ts';
import type { Scene } from '../scene.ts';
import { HOSTILE, inflects } from '../parties/targets.ts';
import { answersDeed, understoodTargets } from '../parties/understood-targets.ts';

/** The subject, or of a noun whose it is, acts upon somebody: the object, the recipient, whom it is against; where nobody is named, whoever is understood. */
export const act: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  if (isNominal(trigger) && inflects(scene) && MATERIAL.has(trigger.entry.row.type!)) return materialNoun(scene, trigger, parts);
  const doers = doersOf(scene, trigger, clause, parts);
  if (!doers || !('actors' in doers)) return doers;
  const source = countries(doers.actors);
  const named = namedTargets(scene, trigger, clause, parts, doers.actors);
  if (source.length === 0 && organizations(doers.actors).length === 0 && !(doers.nobody && named.states.length > 0)) return null;
  const target = named.states.length > 0 ? named.states : understoodTargets({ scene, trigger, clause, parts, source, bodies: named.bodies, tell: act });
  remember(scene, trigger, source, named.states);
  return {
    source, target: target.filter(isOfToday).slice(0, inflects(scene) && named.areNamed && named.states.length > 2 ? MOST_NAMED : 2),
    people: unique([...people(doers.actors), ...thoseItIsDoneTo(scene, trigger, parts, doers.actors)]), organizations: unique([...organizations(doers.actors), ...organizations(named.actors)]), own: doers.own,
  };
};

/** What is charged may be answered, and what is done blamed, a little later. */
function remember(scene: Scene, trigger: Match, source: readonly CountryCode[], target: readonly CountryCode[]): void {
  const type = trigger.entry.row.type!;
  if (scene.document.pack.slots.partOfSpeech) {
    if (CHARGES.has(type)) scene.noteCharge(trigger.from, source, target);
    if (OFFENCES.has(type) && target.length > 0) scene.noteOffence(trigger.from, source);
  } else if (HOSTILE.has(type) && !isNominal(trigger) && !(inflects(scene) && answersDeed(scene, trigger))) scene.noteOffence(trigger.from, source);
}

/** A state that has ended (ISO 3166-3) is no party of anything. */
const isOfToday = (code: CountryCode): boolean => code.length === 2;

/** What is condemned as "the attack", "the decision" a little later. */
const OFFENCES: ReadonlySet<string> = new Set(['ASSAULT', 'SANCTION', 'COERCE']);

const CHARGES: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

/** Deeds that are done to somebody in person: he takes part in them («выслал посла Хосе Лопеса»). */
const IN_PERSON: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'RETREAT']);

/** «вручил послу ноту»: handed to somebody. */
const isNote = ({ document }: Scene, trigger: Match): boolean => trigger.entry.row.type === 'ACCUSE' && document.isLemma('NOTE', trigger.to - 1);

const thoseItIsDoneTo = (scene: Scene, trigger: Match, parts: readonly Part[], subjects: readonly Actor[]): Person[] =>
  inflects(scene) && (IN_PERSON.has(trigger.entry.row.type!) || isNote(scene, trigger)) && !isNominal(trigger) ? people(parts.filter((part) => (part.slot === 'OBJECT' || part.slot === 'RECIPIENT') && part.actor.kind === 'person' && !subjects.includes(part.actor) && part.actor.from >= trigger.from).map((part) => part.actor)) : [];

/** «отозвал послов из Индии, Китая и США»: as many as the clause lists. */
const MOST_NAMED = 6;
