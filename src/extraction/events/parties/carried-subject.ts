import { unique } from '../../../domain/unique.ts';
import { ADJECTIVE, NOMINATIVE, PRONOUN } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { isJoined, isSubject } from './parts.ts';
import { participialClause } from './participial.ts';
import type { Scene } from '../scene.ts';

/**
 * The subject that is not said again: whoever stands right before a relative clause, else who acts in the trigger's sentence outside its
 * clause, else who acts in the sentence before. Those who act together are one.
 */
export function carriedSubject(scene: Scene, trigger: Match, clause: Clause): Actor | null {
  const { document } = scene;
  const number = document.sentenceOf[trigger.from]!;
  const own = scene.actorsOfSentence(number).filter((actor) => actor.to <= trigger.from);
  const antecedent = antecedentOf(scene, own, clause, trigger);
  if (antecedent) return antecedent;
  const quoted = document.pack.names.inflects && !document.pack.slots.verbLast ? speakerBehind(scene, trigger) : null;
  if (quoted) return quoted;
  if (document.pack.slots.hasSubject?.(document, clause.from, trigger.from)) return isInstitution(scene, clause, trigger) ? stateBefore(scene, number) : null;
  const subject = own.find((actor) => isSubject(document, actor));
  if (subject) return subject.kind === 'parties' ? scene.partiesAt(subject) : together(scene, own, subject);
  const sayer = document.pack.slots.verbLast ? speakerBehind(scene, trigger) : null;
  if (sayer) return sayer;
  const carried = subjectBefore(scene, number);
  return carried && (carried.actor.kind === 'parties' ? scene.partiesAt(carried.actor) : together(scene, carried.actors, carried.actor));
}

/** The subject of one of the two sentences before, with those who act there. */
function subjectBefore(scene: Scene, number: number): { actor: Actor; actors: readonly Actor[] } | null {
  const { sentences } = scene.document;
  const { paragraph } = sentences[number]!;
  for (let before = number - 1; before >= 0 && before >= number - 2; before--) {
    if (sentences[before]!.paragraph < paragraph - 1) break;
    const actors = scene.actorsOfSentence(before);
    const actor = actors.find((candidate) => isSubject(scene.document, candidate));
    if (actor) return { actor, actors };
  }
  return null;
}

/** «Депутаты также осудили»: is the clause's subject a body that does not say of which state? */
const isInstitution = ({ matches }: Scene, clause: Clause, trigger: Match): boolean =>
  matches.roles.some((role) => role.entry.row.role === 'INSTITUTION' && role.from >= clause.from && role.to <= trigger.from && (role.grammar & NOMINATIVE) !== 0);

/** The one state that acted before, for whom such a body acts. */
function stateBefore(scene: Scene, number: number): Actor | null {
  const before = subjectBefore(scene, number)?.actor;
  return before?.countries.length === 1 ? { ...before, people: [] } : null;
}

/** «„…“, – деді Тоқаев», «„…“, — заявил Эрдоган»: whoever stands right behind a verb of saying has said what is in front. */
function speakerBehind(scene: Scene, trigger: Match): Actor | null {
  const saying = new Set(scene.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'SPEECH').map((cue) => cue.to));
  return scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).find((actor) => actor.from >= trigger.to && saying.has(actor.from) && isSubject(scene.document, actor)) ?? null;
}

/** «… Миллер и министр Озерец, которые встречаются», «Москва, отозвавшая посла»: who ends where the relative clause begins. */
function antecedentOf(scene: Scene, actors: readonly Actor[], clause: Clause, trigger: Match): Actor | null {
  if (!startsRelative(scene, scene.document.isMark(clause.from, ',') ? clause.from + 1 : clause.from) && participialClause(scene, trigger)?.from !== clause.from) return null;
  const last = actors.filter((actor) => actor.to === clause.from).at(-1);
  if (!last) return null;
  let first = last;
  for (let index = actors.indexOf(last) - 1; index >= 0 && isJoined(scene.document, actors[index]!, first); index--) first = actors[index]!;
  return together(scene, actors, first);
}

const startsRelative = (scene: Scene, at: number): boolean =>
  scene.cuesAt(at).some((cue) => cue.from === at && cue.entry.row.kind === 'CLAUSE' && (scene.document.words[at]!.grammar & (PRONOUN | ADJECTIVE)) !== 0);

/** An actor with those that stand joined to it behind. */
function together({ document }: Scene, actors: readonly Actor[], first: Actor): Actor {
  const joined = [first];
  for (const actor of actors.slice(actors.indexOf(first) + 1)) {
    if (!isJoined(document, joined.at(-1)!, actor)) break;
    joined.push(actor);
  }
  if (joined.length === 1) return first;
  return { ...first, to: joined.at(-1)!.to, countries: unique(joined.flatMap((actor) => actor.countries)), people: unique(joined.flatMap((actor) => actor.people)), organizations: unique(joined.flatMap((actor) => actor.organizations)) };
}
