import type { CountryCode } from '../../domain/country.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import { unique } from '../../domain/unique.ts';
import { GENITIVE, NOUN } from '../../language/shared/grammar.ts';
import type { Slot } from '../../language/shared/slot-rules.ts';
import type { Actor } from '../actors/actor.ts';
import type { Person } from '../people/people.ts';
import type { Clause } from '../text/clauses.ts';
import type { Match } from '../text/matches.ts';
import type { Scene } from './scene.ts';
import type { Part } from './parties/parts.ts';

/** Who takes part in an event, and from which side. */
export interface Cast {
  source: CountryCode[];
  target: CountryCode[];
  people: Person[];
  organizations: OrganizationId[];
  /** The parties stand in the trigger's own clause; else they were carried over from elsewhere. */
  own: boolean;
}

/** A frame: how a kind of trigger fills its slots. Null where the clause does not hold what such an event needs. */
export type Frame = (scene: Scene, trigger: Match, clause: Clause) => Cast | null;

export const inSlots = (parts: readonly Part[], ...slots: Slot[]): Actor[] => parts.filter((part) => slots.includes(part.slot)).map((part) => part.actor);
export const countries = (actors: readonly Actor[]): CountryCode[] => unique(actors.flatMap((actor) => actor.countries));
export const people = (actors: readonly Actor[]): Person[] => unique(actors.flatMap((actor) => actor.people));
export const organizations = (actors: readonly Actor[]): OrganizationId[] => unique(actors.flatMap((actor) => actor.organizations));

/** A compound beside the trigger: «казахстанско-кувейтские переговоры», "Singapore-Jordan talks", «заседание казахстанско-венгерской комиссии». */
export function compoundBeside(scene: Scene, trigger: Match): CountryCode[] {
  const single = scene.countriesAt(trigger.from).filter((mention) => mention.from === mention.to - 1);
  // «встреча сопредседателей казахстанско-корейской комиссии»
  const { pack, words } = scene.document;
  const next = words[trigger.to]?.grammar ?? 0;
  const beyond = pack.names.inflects && !pack.slots.verbLast && (next & NOUN) !== 0 && (next & GENITIVE) !== 0 ? 1 : 0;
  const near = single.filter((mention) => (mention.to <= trigger.from && trigger.from - mention.to <= 2) || (mention.from >= trigger.from && mention.from - trigger.to <= beyond));
  const codes = unique(near.filter((mention) => near.some((other) => other !== mention && other.from === mention.from)).map((mention) => mention.code));
  return codes.length > 1 ? codes : [];
}

export const mutualCast = (actors: readonly Actor[], extra: readonly CountryCode[], own: boolean): Cast => {
  const all = unique([...countries(actors), ...extra]);
  return { source: all, target: all, people: people(actors), organizations: organizations(actors), own };
};

export const isEnough = (cast: Cast): boolean => cast.source.length > 1 || (cast.source.length > 0 && cast.organizations.length > 0) || (cast.people.length > 1 && cast.source.length > 0 && cast.people.some((person) => person.country === null));
