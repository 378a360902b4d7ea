import type { CountryCode } from '../../../domain/country.ts';
import { ACCUSATIVE, ADJECTIVE, ANY_CASE, GERUND, INFINITIVE, NOMINATIVE, NOUN, PARTICIPLE, PASSIVE, VERB } from '../../../language/shared/grammar.ts';
import type { Slot } from '../../../language/shared/slot-rules.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';

/** An actor with the part it plays in a trigger's clause. */
export interface Part {
  actor: Actor;
  slot: Slot;
}

/** Without cases, of two subjects with a finite verb between them the later one is the trigger's: "Russia denied it, Ukraine attacked". */
export function nearestSubjects(document: Document, parts: Part[]): Part[] {
  const subjects = parts.filter((part) => part.slot === 'SUBJECT' && part.actor.countries.length + part.actor.organizations.length > 0);
  for (let index = 1; index < subjects.length; index++) {
    const [earlier, later] = [subjects[index - 1]!, subjects[index]!];
    for (let at = earlier.actor.to; at < later.actor.from; at++)
      if ((document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & NOUN) === 0) for (const part of subjects.slice(0, index)) part.slot = 'NONE';
  }
  return parts;
}

/** «призвал обе стороны избегать … и предложил»: what stands right behind another verb and may be its object is its object. */
export function belongToOtherVerbs(document: Document, parts: readonly Part[], trigger: Match): void {
  for (const part of parts) {
    const before = document.words[part.actor.from - 1]?.grammar ?? 0;
    const isVerb = (before & VERB) !== 0 && (before & (NOUN | PASSIVE)) === 0;
    if (part.slot === 'SUBJECT' && isVerb && part.actor.to <= trigger.from && (part.actor.cases & ACCUSATIVE) !== 0 && (part.actor.cases & NOMINATIVE) !== 0 && part.actor.from - 1 !== trigger.from) part.slot = 'NONE';
  }
}

/** «Россия поставит вертолёты, сообщил лаосский министр»: of several subjects the one right behind a verb of saying is that verb's. */
export function saysItOfOthers(document: Document, parts: readonly Part[], trigger: Match, cues: () => readonly Match[]): void {
  const subjects = parts.filter((part) => part.slot === 'SUBJECT');
  if (subjects.length < 2) return;
  const saying = cues();
  for (const part of subjects) {
    const verb = saying.filter((cue) => cue.from >= trigger.to && cue.to <= part.actor.from).at(-1);
    // «Как сообщал ранее помощник президента, Монголию посетит премьер»
    const aside = saying.some((cue) => cue.to <= part.actor.from && part.actor.from - cue.to <= 1 && document.isMark(part.actor.to, ',') && part.actor.to < trigger.from && subjects.some((other) => other.actor.from > part.actor.to));
    if (aside) part.slot = 'NONE';
    if (!verb || subjects.every((other) => other === part || other.actor.from >= verb.from)) continue;
    if (!hasVerbBetween(document, verb.to, part.actor.from)) part.slot = 'NONE';
  }
}

const JOINED_VERB_REACH = 3;

/** Where a second verb is joined to the one before it («… принят президентом и проведёт переговоры с министром»): the tokens that join, up to the clause's end. */
function verbJoints(document: Document, from: number, to: number): number[] {
  const joints: number[] = [];
  for (let at = from + 1; at < to - 1; at++) {
    if (!document.is('AND', at)) continue;
    for (let verb = at + 1; verb <= at + JOINED_VERB_REACH && verb < to; verb++) {
      const { grammar } = document.words[verb]!;
      if ((grammar & (VERB | INFINITIVE)) !== 0 && (grammar & (NOUN | ADJECTIVE)) === 0) joints.push(at);
      if ((grammar & (VERB | INFINITIVE | NOUN)) !== 0 || document.isPunctuation(verb)) break;
    }
  }
  return joints;
}

/** Of two verbs that are joined, what stands on the other's side is the other's, but for a subject in front of both. */
export function standWithJoinedVerb(document: Document, parts: readonly Part[], trigger: Match, from: number, to: number): void {
  const joints = parts.length < 2 ? [] : verbJoints(document, from, to).filter((at) => at >= trigger.to || at < trigger.from);
  for (const at of joints)
    for (const part of parts) {
      const [before, behind] = [part.actor.to <= at, part.actor.from > at];
      if (before && trigger.from > at && part.slot !== 'SUBJECT' && hasVerbBetween(document, from, part.actor.from)) part.slot = 'NONE';
      else if (behind && trigger.to <= at && trigger.to < at) part.slot = 'NONE';
    }
}

/** «Помощь пострадавшим оказали Иран и Китай»: behind a phrase that has its object in front of its verb stands the subject. */
export function actBehindObject(document: Document, parts: readonly Part[], trigger: Match): void {
  const [first, last] = [document.words[trigger.from]!.grammar, document.words[trigger.to - 1]!.grammar];
  if (trigger.to - trigger.from < 2 || (first & NOUN) === 0 || (last & VERB) === 0 || (last & NOUN) !== 0) return;
  for (const part of parts) if (part.slot === 'OBJECT' && part.actor.from >= trigger.to && (part.actor.cases & NOMINATIVE) !== 0) part.slot = 'SUBJECT';
}

/** «заявил после продления договора с КНР по итогам беседы с»: what stands in front of another verb is not with the noun's. */
export function standBeforeOtherVerb(document: Document, parts: readonly Part[], trigger: Match): void {
  // what a noun tells that is itself a subject has its own verb in between
  if (!document.is('PLACE', trigger.from - 1) && !document.is('OCCASION', trigger.from - 1) && !document.is('SIDELINES', trigger.from - 1)) return;
  for (const part of parts) if ((part.slot === 'WITH' || part.slot === 'BETWEEN') && part.actor.to <= trigger.from && hasVerbBetween(document, part.actor.to, trigger.from)) part.slot = 'NONE';
}

/** «в ходе пребывания … министр будет принят президентом»: an instrumental behind a passive verb is no noun's agent. */
export function actForOwnVerb(document: Document, parts: readonly Part[], trigger: Match): void {
  for (const part of parts) if (part.slot === 'AGENT' && part.actor.from >= trigger.to && hasVerbBetween(document, trigger.to, part.actor.from)) part.slot = 'NONE';
}

/** «Сетиаван предложил создать группу, Москва это предложение поддержала»: behind a comma another subject has its own verb. */
export function actInOwnSentence(document: Document, parts: readonly Part[], trigger: Match): void {
  const subjects = parts.filter((part) => part.slot === 'SUBJECT' && part.actor.to <= trigger.from && (part.actor.cases & NOMINATIVE) !== 0);
  const last = subjects.at(-1);
  if (subjects.length < 2 || !last || !document.isMark(last.actor.from - 1, ',')) return;
  for (const part of subjects) if (part !== last && hasVerbBetween(document, part.actor.to, last.actor.from)) part.slot = 'NONE';
}

/** «провёл ряд встреч на полях заседания ШОС»: whose session it is takes no part in what goes on beside it. */
export function standOnSidelines(document: Document, parts: readonly Part[], trigger: Match): void {
  let sidelines = trigger.to;
  while (sidelines < document.count && !document.is('SIDELINES', sidelines) && !document.isMark(sidelines, '.')) sidelines++;
  for (const part of parts) if (part.actor.from > sidelines && !hasVerbBetween(document, sidelines, part.actor.from) && part.slot !== 'WITH') part.slot = 'NONE';
}

function hasVerbBetween(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & NOUN) === 0) return true;
  return false;
}

/** «К. Мидзухару принял министр», «Ашхабад посетила делегация»: of two that may be the subject, the one behind the verb that can be nothing else is. */
export function undergoesInFront(parts: readonly Part[], trigger: Match, nominal: boolean): void {
  if (nominal) return;
  const isSure = ({ actor, slot }: Part): boolean => slot === 'SUBJECT' && actor.from >= trigger.to && (actor.cases & NOMINATIVE) !== 0 && (actor.cases & ACCUSATIVE) === 0 && actor.from - trigger.to <= 2;
  if (!parts.some(isSure)) return;
  for (const part of parts) if (part.slot === 'SUBJECT' && part.actor.to <= trigger.from && ((part.actor.cases & ACCUSATIVE) !== 0 || part.actor.cases === 0)) part.slot = 'OBJECT';
}

/** «Қазақстан мен Кувейт арасында», «Тоқаев пен Путинге»: where the last of a group alone shows the case, the others stand bare in front of it. */
export function shareLastSlot(document: Document, parts: Part[]): void {
  for (let index = parts.length - 2; index >= 0; index--) {
    const [left, right] = [parts[index]!, parts[index + 1]!];
    // «қырғыз әріптесі Жээнбек Кулубаевпен»
    if (left.actor.kind === 'colleague' && right.actor.from === left.actor.to) left.slot = right.slot;
    const joined = right.actor.from - left.actor.to === 1 && (document.is('AND', left.actor.to) || (document.isMark(left.actor.to, ',') && document.is('AND', right.actor.to)));
    if (joined && (left.actor.cases === 0 || (left.actor.cases & NOMINATIVE_BITS) !== 0)) left.slot = right.slot;
  }
}

export const overlaps = (actor: Actor, trigger: Match): boolean => actor.from < trigger.to && actor.to > trigger.from;

/** «отозвать из Москвы посла», "called on Israel to": the actor stands where the phrase has a gap. */
export const fillsGap = (actor: Actor, trigger: Match): boolean => actor.from > trigger.from && actor.to <= trigger.to;

/** «вызвать посла Великобритании»: the phrase ends in the first word of an actor, its object. */
export const runsOn = (actor: Actor, trigger: Match): boolean => actor.from > trigger.from && actor.from < trigger.to && actor.to > trigger.to;

export const isNominal = (trigger: Match): boolean => (trigger.grammar & (NOUN | ADJECTIVE)) !== 0 && (trigger.grammar & (VERB | INFINITIVE | GERUND | PARTICIPLE)) === 0;

const NOMINATIVE_BITS = 0x81;

/** Could it be the subject of its sentence? In languages without cases, whoever stands first. */
export function isSubject(document: Document, actor: Actor): boolean {
  if ((actor.cases & ANY_CASE) === 0) return document.sentence(actor.from).from >= actor.from - 3;
  return (actor.cases & NOMINATIVE_BITS) !== 0;
}

const JOINS = new Set([',', '—', '–', '-', '/']);

/** Do two actors stand side by side, with nothing but a comma, a dash or "and" between? */
export function isJoined(document: Document, left: Actor, right: Actor): boolean {
  if (document.pack.slots.partOfSpeech && (isApposition(document, left, right) || isBehindDeterminer(document, left, right))) return true;
  if (right.from - left.to > 2) return false;
  if (left.cases !== 0 && right.cases !== 0 && (left.cases & right.cases) === 0 && ((left.cases >> 7) & right.cases) === 0 && ((right.cases >> 7) & left.cases) === 0) return false;
  if (left.kind === 'colleague' && right.from === left.to) return true;
  if (right.from - left.to === 1 && document.isMark(left.to, ',') && right.cases === 0 && document.pack.names.inflects) return false;
  // "on the sidelines of the assembly, the minister met": a comma alone joins only what goes on as a list
  if (document.pack.slots.partOfSpeech && right.from - left.to === 1 && document.isMark(left.to, ',') && !document.isMark(right.to, ',') && !document.is('AND', right.to)) return false;
  for (let at = left.to; at < right.from; at++) if (!JOINS.has(document.raw(at)) && !document.is('AND', at) && !isOwner(document, at, right)) return false;
  return right.from > left.to;
}

/** «министр и его шведский коллега» */
const isOwner = (document: Document, at: number, right: Actor): boolean => at > 0 && at === right.from - 1 && document.is('POSSESSOR', at) && document.is('AND', at - 1);

/** "His Jordanian counterpart, Rami Khasawneh": a name behind a comma says who an office's holder is. */
const isApposition = (document: Document, left: Actor, right: Actor): boolean =>
  (left.kind === 'colleague' || left.kind === 'office') && right.kind === 'person' && right.from - left.to === 1 && document.isMark(left.to, ',') && right.countries.length === 1 && left.countries.includes(right.countries[0]!);

/** "The minister of Kuwait, X, and his Jordanian counterpart", "the leaders of A and the president of B": an article or a possessive stands before a second of a list, unless a verb follows, whose subject it is. */
function isBehindDeterminer(document: Document, left: Actor, right: Actor): boolean {
  if (!document.is('DETERMINER', right.from - 1) || !document.is('AND', right.from - 2) || document.form(right.from - 2) === 'with') return false;
  const end = document.isMark(left.to, ',') ? left.to + 1 : left.to;
  const next = document.words[right.to]?.grammar ?? 0;
  return end === right.from - 2 && ((next & VERB) === 0 || (next & NOUN) !== 0 || (left.kind === 'state' && right.kind === 'state' && document.is('FINITE_AUXILIARY', right.to)));
}

export const countriesOf = (parts: readonly Part[]): CountryCode[] => [...new Set(parts.flatMap((part) => part.actor.countries))];
