import type { Actor } from '../../actors/actor.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { isNominal } from './parts.ts';
import { saysItBehind } from './said-behind.ts';
import type { Scene } from '../scene.ts';

/** What somebody does by speaking to or of a state: it is told whoever speaks. */
const SPOKEN: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT']);

/**
 * Of a language without cases, a subject that does not say of which state it is: "parliament will cut aid, a Polish deputy said" is of the state of whoever
 * says so; rebels and protesters are of none, and what they demand or blame is told of whom it is said to.
 */
export function unnamedSubject(scene: Scene, trigger: Match, clause: Clause): Actor | null {
  const { document, matches } = scene;
  if (!document.pack.slots.partOfSpeech || isNominal(trigger) || !document.pack.slots.hasSubject?.(document, clause.from, trigger.from)) return null;
  const named = scene.actorsOfSentence(document.sentenceOf[trigger.from]!);
  const role = matches.roles.find(({ from, to }) => from >= clause.from && to <= trigger.from && !named.some((actor) => actor.from <= from && actor.to >= to));
  if (!role || document.is('PLACE', role.from - 1)) return null;
  if (role.entry.row.role === 'INSTITUTION') return named.find((actor) => actor.from > trigger.to && actor.countries.length > 0 && saysItBehind(scene, actor)) ?? null;
  return role.entry.row.role === 'LOCAL' && SPOKEN.has(trigger.entry.row.type!) ? { kind: 'body', from: role.from, to: role.to, cases: 0, countries: [], people: [], organizations: [] } : null;
}
