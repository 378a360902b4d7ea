import { unique } from '../../../domain/unique.ts';
import { PASSIVE, PAST } from '../../../language/shared/grammar.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { countries, inSlots, organizations, people, type Cast } from '../cast.ts';
import type { Part } from './parts.ts';
import type { Scene } from '../scene.ts';
import { OBJECT_REACH, pointedAt, statesInPlace, undergoing } from './targets.ts';

/** Violence is told whoever did it: "gunmen killed two Turkish engineers". */
export const BY_WHOMEVER: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE']);

/**
 * «Вооружённые люди напали на посольство Великобритании», «в США арестован российский бизнесмен»: whom it befell, and of an arrest the state
 * that makes it, where it is made. Null where somebody of the sentences before may be the subject.
 */
export function befallen(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[]): Cast | null {
  const passive = (trigger.grammar & PASSIVE) !== 0;
  if (!passive && (trigger.grammar & PAST) === 0) return null;
  const impersonal = scene.document.pack.slots.speaksForPlace?.(scene.document, clause.from, trigger.from) ?? false;
  if (!passive && !impersonal && !scene.document.pack.slots.hasSubject?.(scene.document, clause.from, trigger.from)) return null;
  const source = trigger.entry.row.type === 'COERCE' && (passive || impersonal) ? statesInPlace(scene, trigger, clause).slice(0, 1) : [];
  const touched = passive ? parts.filter((part) => part.slot === 'OBJECT' || part.slot === 'SUBJECT').map((part) => part.actor) : undergoing(trigger, parts, []);
  const things = passive ? scene.countriesAt(trigger.from).filter((mention) => mention.form === 'ADJECTIVE' && mention.from >= clause.from && mention.to <= clause.to && Math.abs(mention.from - trigger.from) < OBJECT_REACH).map((mention) => mention.code) : pointedAt(scene, trigger, clause);
  const target = unique(countries(touched).length > 0 ? countries(touched) : things).filter((code) => !source.includes(code)).slice(0, 1);
  return target.length > 0 ? { source, target, people: people(touched), organizations: organizations(touched), own: true } : null;
}

/** "Was killed": a passive that does not say by whom has only whom it befell. */
export function suffered(parts: readonly Part[]): Cast | null {
  const victims = inSlots(parts, 'OBJECT');
  return countries(victims).length > 0 ? { source: [], target: countries(victims), people: people(victims), organizations: organizations(victims), own: true } : null;
}

/** "Ambushed a French convoy", "exploded outside the Turkish consulate": what is hit is of a state. */
export function struck(scene: Scene, parts: readonly Part[], trigger: Match, clause: Clause): Cast | null {
  const bodies = inSlots(parts, 'PLACE', 'AGAINST').filter((actor) => actor.kind === 'body' && actor.from >= trigger.to);
  const things = scene.countries.filter((mention) => mention.from >= trigger.to && mention.to <= clause.to && mention.form === 'ADJECTIVE').map((mention) => mention.code);
  const target = unique([...countries(bodies), ...things]).slice(0, 1);
  return target.length > 0 ? { source: [], target, people: [], organizations: [], own: true } : null;
}
