import type { StatementType } from '../../domain/statement.ts';
import { FUTURE, INFINITIVE, PARTICIPLE, PASSIVE, PAST, PRESENT, VERB } from '../../language/shared/grammar.ts';
import { isNegated } from '../events/reality/modality.ts';
import { describes, type Scene } from '../events/scene.ts';
import { isNominal } from '../events/parties/parts.ts';
import type { BySentence } from '../text/by-sentence.ts';
import type { Clause } from '../text/clauses.ts';
import type { Match } from '../text/matches.ts';

/** What a stance becomes when it is denied; a denied one that has no opposite is no statement. */
const DENIED: Partial<Record<StatementType, StatementType>> = { SUPPORT: 'OPPOSE', OPPOSE: 'SUPPORT', PRAISE: 'CONDEMN', READY_TO_COOPERATE: 'OPPOSE' };
/** Stances that are taken by saying so: what somebody will say has not been said. */
const SAID: ReadonlySet<StatementType> = new Set(['READY_TO_COOPERATE', 'CONDEMN', 'CONGRATULATE', 'DENY', 'EMPHASIZE', 'PRAISE']);
/** How far behind a call the verb of what is called for may stand. */
const CONTENT_REACH = 6;

/** The stance that a trigger's words take where they stand, among the other triggers of its sentence; null where nobody takes it: it is denied, thinkable, to come, asked of another, or only describes a thing. */
export function stanceOf(scene: Scene, triggers: BySentence<Match>, trigger: Match, clause: Clause): StatementType | null {
  const type = trigger.entry.row.type as StatementType | 'NONE';
  if (type === 'NONE' || describes(scene, trigger)) return null;
  if (scene.document.pack.names.inflects && (isAttribute(trigger) || isObjectOfStance(triggers, trigger) || isCondition(scene, trigger, clause) || isAskedFor(scene, triggers, trigger, clause) || (SAID.has(type) && isAhead(trigger)) || isOldAgreement(scene, trigger))) return null;
  if (isNegated(scene.document, scene.cuesAt(trigger.from), trigger)) return DENIED[type] ?? null;
  return type === 'OPPOSE' && rejectsAllegation(scene, trigger, clause) ? 'DENY' : type;
}

/** «не признаваемого властями посла»: a full passive participle. */
const isAttribute = ({ grammar }: Match): boolean => (grammar & PARTICIPLE) !== 0 && (grammar & PASSIVE) !== 0 && (grammar & VERB) === 0;

const isAhead = ({ grammar }: Match): boolean => (grammar & FUTURE) !== 0 && (grammar & (PAST | PRESENT)) === 0;

/** «Напомним, … стороны условились»: what was agreed long ago is no readiness of today. */
const isOldAgreement = (scene: Scene, trigger: Match): boolean => trigger.entry.row.type === 'READY_TO_COOPERATE' && (trigger.grammar & PAST) !== 0 && scene.isRecalled(trigger.from);

/** «если ООН осудит запуск». */
function isCondition(scene: Scene, trigger: Match, clause: Clause): boolean {
  const opening = clause.from + (scene.document.isPunctuation(clause.from) ? 1 : 0);
  return scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'HYPOTHETICAL' && cue.from === opening && cue.from < trigger.from && scene.document.words[cue.from]!.readings.every((reading) => reading.grammar === 0));
}

/** «поддержала стремление Украины»: the object of another stance. */
const isObjectOfStance = (triggers: BySentence<Match>, trigger: Match): boolean => isNominal(trigger) && triggers.at(trigger.from).some((other) => other.to === trigger.from && !isNominal(other));

/** «призвал Тегеран одобрить проект»: what somebody is to do is no stance of his. */
function isAskedFor(scene: Scene, triggers: BySentence<Match>, trigger: Match, clause: Clause): boolean {
  if ((trigger.grammar & INFINITIVE) === 0 || (trigger.grammar & VERB) !== 0 || trigger.entry.row.type === 'THANK') return false;
  const call = triggers.at(trigger.from).filter((other) => other.to <= trigger.from && other.from >= clause.from && trigger.from - other.to <= CONTENT_REACH).at(-1);
  if (call === undefined || (call.entry.row.type !== 'CALL_FOR' && call.entry.row.type !== 'INVITE')) return false;
  for (let at = call.to; at < trigger.from; at++) if ((scene.document.words[at]!.grammar & VERB) !== 0 && scene.document.is('AND', at - 1)) return false;
  return true;
}

/** «отверг обвинения», «эту версию отклонили»: who rejects what is said of him denies it. */
const rejectsAllegation = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'ALLEGATION' && cue.from >= clause.from && cue.to <= clause.to && Math.abs(cue.from - trigger.from) <= CONTENT_REACH);
