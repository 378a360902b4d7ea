import type { CountryCode } from '../../../domain/country.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { unique } from '../../../domain/unique.ts';
import type { Person } from '../../people/people.ts';
import { INSTRUMENTAL, NOMINATIVE } from '../../../language/shared/grammar.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';
import type { Cast } from '../cast.ts';
import { isNominal } from '../parties/parts.ts';
import type { Scene } from '../scene.ts';
import type { Telling } from './telling.ts';

/** Letters to the heads of several states are one to each. */
export function toEach(telling: Telling): Telling[] {
  const { source, target, people } = telling.cast;
  const isOf = (codes: readonly CountryCode[]) => (person: Person): boolean => person.country !== null && codes.includes(person.country);
  if (target.length < 2 || !target.every((code) => people.some(isOf([code])))) return [telling];
  return target.map((code) => ({ ...telling, cast: { ...telling.cast, target: [code], people: people.filter(isOf([...source, code])) } }));
}

/** «Бишкек и Душанбе обвиняют друг друга»: each does it to the other. */
export const isReciprocal = (scene: Scene, { cast, type }: Telling, clause: Clause): boolean =>
  cast.source.length === 2 && cast.target.length === 0 && type !== 'CONSULT' && scene.cuesAt(clause.from).some((cue) => cue.entry.row.kind === 'RECIPROCAL' && cue.from >= clause.from && cue.to <= clause.to);

export const isSeparate = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  scene.cuesAt(trigger.from).some((cue) => (cue.entry.row.kind === 'SEPARATE' && cue.from >= clause.from && cue.to <= clause.to && Math.abs(cue.from - trigger.from) <= 4) || cue.entry.row.kind === 'ASIDE');

/** "Met with Minister A of Hungary and Minister B of Kyrgyzstan": one who meets people of several states meets them in turn. */
export function isInTurn({ document }: Scene, trigger: Match, { people, source }: Cast): boolean {
  if (document.pack.slots.verbLast) return trigger.entry.row.mode === 'MEETING' && trigger.entry.row.frame === 'mutual' && !isNominal(trigger) && isWithEach(document, trigger, people.slice(1));
  if (document.pack.names.inflects) return source.length > 2 && (trigger.entry.row.mode === 'PHONE' || (trigger.entry.row.mode === 'MEETING' && !isNominal(trigger) && document.is('IN_TURN', trigger.from)) || isOfMeetings(document, trigger)) && isOfDifferentStates(people);
  if (!document.pack.slots.partOfSpeech) return false;
  // a telephone has two ends: "telephoned the presidents of Rwanda and Angola"
  if (trigger.entry.row.mode === 'PHONE') return source.length > 2 && !isNominal(trigger) && people[0] !== undefined && people[0].country !== null && !isTogether(document, trigger) && people[0].mentions.some((mention) => mention.from < trigger.from && document.sentenceOf[mention.from] === document.sentenceOf[trigger.from]);
  if (trigger.entry.row.mode !== 'MEETING' || !document.is('MEET', trigger.from)) return false;
  const [host, ...others] = people;
  return source.length > 2 && others.length > 1 && new Set(others.map((person) => person.country)).size === others.length && others.every((person) => person.country !== null && person.country !== host!.country && person.mentions.some((mention) => mention.from > trigger.from));
}

/** «провёл встречи с президентом России и президентом Белоруссии»: more than one, and so one with each. */
export function isOfMeetings(document: Document, trigger: Match): boolean {
  if (trigger.entry.row.mode !== 'MEETING' || isNominal(trigger)) return false;
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('MEETINGS', at)) return true;
  return false;
}

/** "Held a trilateral call with", "spoke jointly by telephone with" */
function isTogether(document: Document, trigger: Match): boolean {
  const { from, to } = document.sentence(trigger.from);
  for (let at = from; at < to; at++) if (document.is('MORE_THAN_TWO', at) || document.is('TOGETHER', at) || document.is('CONFERENCE', at)) return true;
  return false;
}

const isOfDifferentStates = ([host, ...others]: readonly Person[]): boolean =>
  others.length > 1 && new Set(others.map(stateOf)).size === others.length && others.every((person) => stateOf(person) !== null && stateOf(person) !== stateOf(host!));

/** «А-мен және Б-мен кездесті»: of some who are met together the last alone shows the case. */
const isWithEach = (document: Document, trigger: Match, partners: readonly Person[]): boolean =>
  partners.length > 1 && partners.every((person) => person.mentions.some((mention) => mention.to <= trigger.from && document.sentenceOf[mention.from] === document.sentenceOf[trigger.from] && (mention.cases & INSTRUMENTAL) !== 0 && (mention.cases & NOMINATIVE) === 0));

/** Heads of state, of government and of parliament. */
const RECEIVES_ALONE: ReadonlySet<string> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'SPEAKER', 'CROWN_PRINCE']);

const RECEIVING: ReadonlySet<string> = new Set(['mutual', 'receive']);

/** "Had meetings with the President, Maria Rusu, and the Speaker, Igor Ciobanu": who holds one of a state's highest offices receives a guest for himself; a prince and his wife receive him together. */
export function isReceivedByEach(scene: Scene, trigger: Match, { people, source }: Cast): boolean {
  const [guest, ...hosts] = people;
  if (trigger.entry.row.mode !== 'MEETING' || !RECEIVING.has(trigger.entry.row.frame!) || source.length !== 2 || hosts.length < 2) return false;
  const last = Math.max(...hosts.map((person) => person.mentions.find((mention) => mention.from > trigger.from)?.from ?? 0));
  // "called on the president, and held talks with the minister": the second has his own verb
  if (scene.matches.events.some((other) => other.from >= trigger.to && other.to <= last && other.entry.row.type === 'CONSULT')) return false;
  return hosts.every((person) => person.country !== null && person.country === hosts[0]!.country && person.country !== guest!.country && person.office !== 'ROYAL' && person.mentions.some((mention) => mention.from > trigger.from)) && hosts.some((person) => person.office !== null && RECEIVES_ALONE.has(person.office)) && new Set(hosts.map((person) => person.office)).size === hosts.length;
}

/** "Separate meetings with A, B and C": one event each, with whoever met them all. */
export function apart(scene: Scene, telling: Telling): Telling[] {
  const { people } = telling.cast;
  const [host, ...others] = people;
  const counterparts = others.filter((person) => stateOf(person) !== stateOf(host!));
  if (counterparts.length === 0) return byState(telling);
  if (counterparts.length < 2) return [telling];
  return counterparts.map((person, index) => ({ ...telling, cast: { ...telling.cast, ...between(host!, person), people: [host!, person] }, evidence: (index > 0 ? evidenceOf(scene, telling, person) : null) ?? telling.evidence }));
}

/** The two states of a talk between two people, where both are known; or the state and the organisation that the other speaks for. */
function between(host: Person, person: Person): Partial<Cast> {
  const [own, other] = [stateOf(host), stateOf(person)];
  if (own && other) return { source: [own, other], target: [own, other] };
  const bodies = unique(person.stated.flatMap(({ group }) => group.organization ?? []));
  return own && bodies.length > 0 ? { source: [own], target: [own], organizations: bodies } : {};
}

/** As the text tells it, else for whom he is known to act. */
const stateOf = ({ country, side }: Person): CountryCode | null => country ?? side;

/** "Met the foreign ministers of A, B and C on the sidelines": one event with each state. */
function byState(telling: Telling): Telling[] {
  const { people, source } = telling.cast;
  const own = people[0] && stateOf(people[0]);
  const others = source.filter((code) => code !== own);
  if (telling.type !== 'CONSULT' || (telling.mode !== 'MEETING' && telling.mode !== 'PHONE') || !own || others.length < 2) return [telling];
  return others.map((code) => ({ ...telling, cast: { ...telling.cast, source: [own, code], target: [own, code] } }));
}

/** Where the sentence names the one of several who was met. */
function evidenceOf(scene: Scene, telling: Telling, person: Person): Evidence | null {
  const actor = scene.actorsOfSentence(telling.sentence).find((candidate) => candidate.people.includes(person));
  return actor ? scene.document.evidence(actor.from, actor.to) : null;
}
