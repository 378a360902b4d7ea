import { PARTICIPLE, PASSIVE, VERB } from '../../language/shared/grammar.ts';
import type { Slot } from '../../language/shared/slot-rules.ts';
import type { Actor } from '../actors/actor.ts';
import { carriedSubject } from '../events/parties/carried-subject.ts';
import type { Scene } from '../events/scene.ts';
import { isNominal, isSubject, type Part } from '../events/parties/parts.ts';
import type { Person } from '../people/people.ts';
import type { Clause } from '../text/clauses.ts';
import type { Match } from '../text/matches.ts';
import type { Quotations } from './quotations.ts';

/** Passive words that say how their subject feels («обеспокоен», «заинтересован»); the subject of others undergoes them («приглашён»). */
const STATES_OF_MIND: ReadonlySet<string> = new Set(['EXPRESS_CONCERN', 'READY_TO_COOPERATE', 'THANK', 'PRAISE']);

/** «обеспокоен», «приглашён»; not «рассматриваем», which is one as well. */
const isPassive = (scene: Scene, trigger: Match): boolean =>
  (trigger.grammar & PASSIVE) !== 0 && !scene.document.words[trigger.from]!.readings.some(({ grammar }) => (grammar & VERB) !== 0 && (grammar & (PASSIVE | PARTICIPLE)) === 0);

/** Subject and agents, of a noun also whose it is; else who is quoted; else who spoke last. All who speak together speak for themselves each. */
export function speakersOf(scene: Scene, quotations: Quotations, trigger: Match, clause: Clause): Actor[] {
  if (trigger.entry.row.voice === 'reporter') return reporterOf(scene, quotations, trigger, clause);
  const parts = scene.parts(trigger, clause);
  const passive = isPassive(scene, trigger);
  // where verbs come last, feelings are expressed: «алаңдаушылық білдірілді» does not say by whom
  const undergoes = passive && (scene.document.pack.slots.verbLast === true || !STATES_OF_MIND.has(trigger.entry.row.type!));
  const speaking: readonly Slot[] = undergoes ? ['AGENT'] : passive ? ['OBJECT', 'SUBJECT'] : ['SUBJECT', 'AGENT'];
  const direct = parts.filter((part) => speaking.includes(part.slot)).filter(isVoice).map((part) => part.actor);
  // «спикер Италия маңызды серіктес екенін атап өтті»: where verbs come last, the second subject is that of what is said
  const { verbLast } = scene.document.pack.slots;
  if (direct.length > 0) return trigger.entry.row.mutual === '1' && !verbLast ? direct : direct.slice(0, joinedCount(direct, verbLast ? 1 : 0));
  if (isNominal(trigger)) {
    const owners = parts.filter((part) => part.slot === 'OF').filter(isVoice).map((part) => part.actor);
    if (owners.length > 0) return owners.slice(0, 1);
  }
  const quoted = quotations.speakerAt(trigger.from);
  if (quoted === null) return [];
  const told = quoted ?? attributed(scene, trigger);
  if (told) return [told];
  if (undergoes) return [];
  if (parts.some((part) => part.slot === 'SUBJECT' && part.actor.people.length > 0)) return [];
  const carried = carriedSubject(scene, trigger, clause);
  return carried ? [carried] : [];
}

/** «Лавров сообщил, что Россия готова …»: whoever says it for his state. */
export function sayerFor(scene: Scene, trigger: Match, voice: string): Person | undefined {
  const before = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.to <= trigger.from && isSubject(scene.document, actor));
  return before.flatMap((actor) => (actor.people.length === 1 ? actor.people : [])).find((person) => person.country === voice);
}

/** «…, что санкции должны быть сняты»: not what the clause is about says so but who is quoted with it, or whose words it is told in. */
function reporterOf(scene: Scene, quotations: Quotations, trigger: Match, clause: Clause): Actor[] {
  const quoted = quotations.speakerAt(trigger.from);
  const named = quoted === undefined ? attributed(scene, trigger) : quoted;
  if (named || quoted === null) return named ? [named] : [];
  const { document } = scene;
  const sentence = document.sentenceOf[trigger.from]!;
  const saying = scene.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'SPEECH' && (cue.to <= clause.from || cue.from >= trigger.to || isReported(scene, cue, trigger)));
  if (saying.length === 0) return [];
  const told = saying[0]!.to <= clause.from ? scene.parts(saying[0]!, scene.clauses.at(saying[0]!.from)).filter((part) => part.slot === 'SUBJECT' && isVoice(part)).map((part) => part.actor) : [];
  const speakers = told.length > 0 ? told : scene.actorsOfSentence(sentence).filter((actor) => (actor.to <= Math.max(clause.from, saying[0]!.from) || actor.from >= saying[0]!.to) && isSubject(document, actor) && isVoice({ actor }));
  if (speakers.length > 0) return speakers.slice(0, joinedCount(speakers));
  // «По его словам, …»
  const carried = saying[0]!.to <= clause.from || isAside(scene, saying[0]!, trigger) ? carriedSubject(scene, saying[0]!, scene.clauses.at(saying[0]!.from)) : null;
  return carried ? [carried] : [];
}

/** "The minister said that it was unacceptable": without commas, what stands behind a verb of saying is what is said. */
const isReported = (scene: Scene, cue: Match, trigger: Match): boolean => isAside(scene, cue, trigger) || (scene.document.pack.slots.partOfSpeech !== undefined && cue.to <= trigger.from);

/** «Как заявил министр, …»: a comma stands between the verb of saying and what is said. */
function isAside({ document }: Scene, cue: Match, trigger: Match): boolean {
  for (let at = cue.to; at < trigger.from; at++) if (document.isMark(at, ',')) return true;
  return false;
}

/** «По словам министра, …», «по мнению Парижа»: whose words they are. */
function attributed(scene: Scene, trigger: Match): Actor | null {
  const saying = new Set(scene.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'SPEECH' && cue.to - cue.from > 1).map((cue) => cue.to));
  if (saying.size === 0) return null;
  return scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).find((actor) => saying.has(actor.from) && !isSubject(scene.document, actor) && isVoice({ actor })) ?? null;
}

const isVoice = ({ actor }: Pick<Part, 'actor'>): boolean => actor.countries.length > 0 || actor.organizations.length > 0;

/** How many of the actors stand side by side from the first on. */
function joinedCount(actors: readonly Actor[], least = 0): number {
  const gap = (index: number): number => actors[index]!.from - actors[index - 1]!.to;
  let count = 1;
  while (count < actors.length && gap(count) <= 2 && gap(count) >= least) count++;
  return count;
}
