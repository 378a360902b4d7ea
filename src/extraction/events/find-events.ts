import type { CountryCode } from '../../domain/country.ts';
import type { EventMode, EventType } from '../../domain/event.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { addDays, type DateMention } from '../dates/date-mentions.ts';
import { actsAsState } from '../actors/find-actors.ts';
import { PLACE_NAME } from '../../language/shared/word.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { Person } from '../people/people.ts';
import type { Clause } from '../text/clauses.ts';
import type { Document } from '../text/document.ts';
import type { Match } from '../text/matches.ts';
import { clauseEvidence } from '../text/clause-evidence.ts';
import { FRAMES } from './frames.ts';
import { mergeTellings } from './merge.ts';
import { modalityOf } from './modality.ts';
import { datedByReminders } from './reminders.ts';
import { describes, isNominal, type Scene } from './scene.ts';
import type { Cast } from './cast.ts';
import { withSayer } from './sayers.ts';
import type { Telling } from './telling.ts';
import { ADJECTIVE, ANY_CASE, FUTURE, GENITIVE, INFINITIVE, INSTRUMENTAL, NOMINATIVE, NOUN, PARTICIPLE, PAST, PRESENT, VERB } from '../../language/shared/grammar.ts';

/** The events of a text, one entry a real event, in the order in which they are first told. */
export function findEvents(scene: Scene, dates: readonly DateMention[], published: string | null): Telling[] {
  const told = scene.matches.events.flatMap((trigger) => tellBest(scene, trigger, dates, published));
  const tellings = told.filter((telling) => telling.frame !== 'praise' || !told.some((talk) => isTalkOf(talk, telling))).filter((telling) => telling.type !== 'APPEAL' || !told.some((other) => other.type === 'REQUEST' && other.at === telling.at));
  const merged = mergeTellings(scene, tellings.filter((telling) => telling.type !== 'STATEMENT'));
  datedByReminders(scene, merged, dates);
  datedByTalks(scene, merged);
  return withNewsStatement(merged, tellings.filter((telling) => telling.type === 'STATEMENT'));
}

/** Praise at a talk of the same states is what was said there, no deed of its own. */
const isTalkOf = (talk: Telling, { cast }: Telling): boolean => talk.type === 'CONSULT' && [...cast.source, ...cast.target].every((code) => talk.cast.source.includes(code) || talk.cast.target.includes(code));

/** What the same people agree on where a dated talk is told is of that day. */
function datedByTalks(scene: Scene, events: readonly Telling[]): void {
  const paragraph = (event: Telling): number => scene.document.sentences[event.sentence]!.paragraph;
  for (const event of events) {
    if (event.type !== 'AGREE' || event.date !== null || event.cast.people.length < 2) continue;
    const talk = events.find((other) => other.type === 'CONSULT' && other.mode !== 'VISIT' && other.date !== null && other.modality === event.modality && paragraph(other) === paragraph(event) && event.cast.people.every((person) => other.cast.people.includes(person)));
    if (talk) Object.assign(event, { date: talk.date, endDate: talk.endDate, dateSource: talk.dateSource });
  }
}

/** «подписание не планируется», «переговоров не будет», «визит отменён»: a noun whose verb behind it denies it. */
function isCalledOff(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  if (!document.pack.names.inflects || document.pack.slots.verbLast || (trigger.grammar & (NOMINATIVE | GENITIVE)) === 0) return false;
  const denials = new Set(scene.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'NEGATION').map((cue) => cue.from));
  for (let at = trigger.to; at < clause.to; at++) {
    const isVerb = (document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & NOUN) === 0;
    if (denials.has(at)) return isVerb || ((document.words[at + 1]?.grammar ?? 0) & VERB) !== 0;
    if (isVerb) return false;
  }
  return false;
}

/** What an event becomes when it is denied: not to support is to reject. */
const DENIED: Partial<Record<EventType, EventType>> = { SUPPORT: 'REJECT', AGREE: 'REJECT', CONCEDE: 'REJECT', RETREAT: 'REJECT' };
/** What is done by saying it, whatever it says of the future: "will not accept", "will strike if". */
const SAID_NOW: ReadonlySet<EventType> = new Set(['REJECT', 'THREATEN', 'REQUEST', 'AGREE']);
/** What is worth keeping though it is only thinkable, or denied by a noun («срыв перемирия»): talks and agreements. */
const KEPT_UNREAL: ReadonlySet<EventType> = new Set(['CONSULT']);
/** «Мы никому не угрожаем» tells of nothing that was done. */
const HOSTILE_WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'THREATEN', 'REQUEST']);
/** What somebody will do for another is what he promises. */
const PROMISED: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT', 'COOPERATE', 'SUPPORT']);
/** Hostile deeds that somebody announces are threats. */
const THREATENED: ReadonlySet<EventType> = new Set(['SANCTION', 'ASSAULT', 'COERCE']);

/** "Called on all sides to" is no call on somebody. */
const ASKING: ReadonlySet<string> = new Set(['REQUEST', 'APPEAL']);

/** What the longest phrase tells, else the next shorter one of the same start. */
function tellBest(scene: Scene, trigger: Match, dates: readonly DateMention[], published: string | null): Telling[] {
  const asks = ASKING.has(trigger.entry.row.type!);
  for (const choice of [trigger, ...(trigger.shorter ?? []).filter((shorter) => !asks || shorter.entry.row.type !== 'CONSULT')]) {
    const told = tell(scene, choice, dates, published);
    if (told.length > 0) return told;
  }
  return [];
}

function tell(scene: Scene, trigger: Match, dates: readonly DateMention[], published: string | null): Telling[] {
  const { document } = scene;
  const { mode, frame, weak } = trigger.entry.row;
  const clause = scene.clauses.at(trigger.from);
  if (isPurpose(scene, trigger, clause) || isContent(scene, trigger, clause) || isAim(scene, trigger) || isAttribute(scene, trigger) || scene.isWithinOffice(trigger.from)) return [];
  if (trigger.entry.row.type === 'ASSAULT' && isOfNature(scene, trigger)) return [];
  const cast = FRAMES[frame!]?.(scene, trigger, clause) ?? null;
  if (!cast) return [];
  let dated = dateOf(scene, trigger, clause, dates);
  if (dated && published && (trigger.grammar & PAST) !== 0 && (trigger.grammar & PRESENT) === 0 && dated.date > published) dated = null;
  let type = trigger.entry.row.type as EventType;
  let modality = modalityOf(scene, trigger, clause, dated?.date ?? null, published);
  if ((modality === 'ACTUAL' || modality === 'FUTURE') && isNominal(trigger) && isCalledOff(scene, trigger, clause)) modality = 'NEGATED';
  if (modality === 'ACTUAL' && type === 'CONSULT' && isNominal(trigger) && isAgreedUpon(scene, trigger, clause)) modality = 'FUTURE';
  if (modality === 'FUTURE' && dated?.weekday && published && dated.date < published) dated = { ...dated, date: addDays(dated.date, 7) };
  if (frame === 'invite' && modality !== 'NEGATED') modality = 'HYPOTHETICAL';
  const opposite = modality === 'NEGATED' ? DENIED[type] : undefined;
  if (opposite) [type, modality] = [opposite, 'ACTUAL'];
  if (modality === 'FUTURE' && PROMISED.has(type) && !mode) [type, modality] = ['AGREE', 'ACTUAL'];
  if (SAID_NOW.has(type) && (modality === 'FUTURE' || (modality === 'HYPOTHETICAL' && type === 'THREATEN'))) modality = 'ACTUAL';
  if (modality === 'FUTURE' && THREATENED.has(type)) [type, modality] = ['THREATEN', 'ACTUAL'];
  if (modality === 'HYPOTHETICAL' && !isCondition(scene, trigger, clause) && THREATENED.has(type) && (trigger.grammar & FUTURE) !== 0 && cast.target.length > 0) [type, modality] = ['THREATEN', 'ACTUAL'];
  if (!KEPT_UNREAL.has(type) && (modality === 'HYPOTHETICAL' || (modality === 'NEGATED' && (isNominal(trigger) || HOSTILE_WORDS.has(type))))) return [];
  const telling: Telling = {
    type, mode: (mode || null) as EventMode | null, cast: withSayer(scene, trigger, type, cast), modality, date: dated?.date ?? null, endDate: dated?.endDate ?? null, dateSource: dated?.source ?? 'NONE',
    place: placeOf(scene, trigger, clause), evidence: clauseEvidence(document, trigger.from, trigger.to, clause), at: trigger.from, sentence: document.sentenceOf[trigger.from]!, weak: weak === '1', frame: frame!, another: isAnother(scene, trigger),
    rule: `event:${frame}:${isNominal(trigger) ? 'noun' : 'verb'}`,
  };
  if (type === 'CONSULT' && !telling.weak && cast.own && (cast.source.length === 2 || (mode === 'MULTILATERAL' && cast.source.length > 2)) && cast.people.length > 1 && mode !== 'VISIT') scene.noteTalk(trigger.from, { countries: cast.source, people: cast.people });
  if (isReciprocal(scene, telling, clause)) return cast.source.map((code) => ({ ...telling, cast: { ...cast, source: [code], target: cast.source.filter((other) => other !== code), people: cast.people.filter((person) => person.country === null || person.country === code) } }));
  if (frame === 'letter') return toEach(telling);
  if (mode === 'VISIT' && cast.target.length > 1) return cast.target.map((code) => ({ ...telling, cast: { ...cast, target: [code] } }));
  return frame === 'accredit' || isSeparate(scene, trigger, clause) ? apart(scene, telling) : [telling];
}

/** Letters to the heads of several states are one to each. */
function toEach(telling: Telling): Telling[] {
  const { source, target, people } = telling.cast;
  const isOf = (codes: readonly CountryCode[]) => (person: Person): boolean => person.country !== null && codes.includes(person.country);
  if (target.length < 2 || !target.every((code) => people.some(isOf([code])))) return [telling];
  return target.map((code) => ({ ...telling, cast: { ...telling.cast, target: [code], people: people.filter(isOf([...source, code])) } }));
}

/** «Следующий раунд», «предыдущая встреча»: not the one that the article tells of. */
const isAnother = (scene: Scene, trigger: Match): boolean =>
  isNominal(trigger) && scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'ANOTHER' && cue.to <= trigger.from && trigger.from - cue.to <= 1);

/** «Бишкек и Душанбе обвиняют друг друга»: each does it to the other. */
const isReciprocal = (scene: Scene, { cast, type }: Telling, clause: Clause): boolean =>
  cast.source.length === 2 && cast.target.length === 0 && type !== 'CONSULT' && scene.cuesAt(clause.from).some((cue) => cue.entry.row.kind === 'RECIPROCAL' && cue.from >= clause.from && cue.to <= clause.to);

const NATURE_REACH = 3;

/** "The earthquake that struck the peninsula": what nature does no state has done. */
const isOfNature = (scene: Scene, trigger: Match): boolean => scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'NATURE' && ((cue.to <= trigger.from && trigger.from - cue.to < NATURE_REACH) || (cue.from >= trigger.to && scene.document.form(cue.from - 1) === 'by' && cue.from - trigger.to < NATURE_REACH)));

/** A full participle («захваченным») describes a thing; it tells no news. */
const isAttribute = (scene: Scene, trigger: Match): boolean => ((trigger.grammar & PARTICIPLE) !== 0 && (trigger.grammar & VERB) === 0 && trigger.entry.row.frame !== 'visit') || (trigger.entry.row.type !== 'CONSULT' && describes(scene, trigger));

const isSeparate = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  scene.cuesAt(trigger.from).some((cue) => (cue.entry.row.kind === 'SEPARATE' && cue.from >= clause.from && cue.to <= clause.to && Math.abs(cue.from - trigger.from) <= 4) || cue.entry.row.kind === 'ASIDE');

/** "Separate meetings with A, B and C": one event each, with whoever met them all. */
function apart(scene: Scene, telling: Telling): Telling[] {
  const { people } = telling.cast;
  const [host, ...others] = people;
  const counterparts = others.filter((person) => person.country !== host!.country);
  if (counterparts.length === 0) return byState(telling);
  if (counterparts.length < 2) return [telling];
  return counterparts.map((person) => ({ ...telling, cast: { ...telling.cast, ...between(host!, person), people: [host!, person] }, evidence: evidenceOf(scene, telling, person) ?? telling.evidence }));
}

/** The two states of a talk between two people, where both are known. */
function between(host: Person, person: Person): Partial<Cast> {
  if (!host.country || !person.country) return {};
  const both = [host.country, person.country];
  return { source: both, target: both };
}

/** "Met the foreign ministers of A, B and C on the sidelines": one event with each state. */
function byState(telling: Telling): Telling[] {
  const { people, source } = telling.cast;
  const own = people[0]?.country;
  const others = source.filter((code) => code !== own);
  if (telling.type !== 'CONSULT' || telling.mode !== 'MEETING' || !own || others.length < 2) return [telling];
  return others.map((code) => ({ ...telling, cast: { ...telling.cast, source: [own, code], target: [own, code] } }));
}

/** Where the sentence names the one of several who was met. */
function evidenceOf(scene: Scene, telling: Telling, person: Person): Evidence | null {
  const actor = scene.actorsOfSentence(telling.sentence).find((candidate) => candidate.people.includes(person));
  return actor ? scene.document.evidence(actor.from, actor.to) : null;
}

/** «Если Иран введёт санкции, …»: a word that opens a clause and hedges it makes a condition. */
function isCondition(scene: Scene, trigger: Match, clause: Clause): boolean {
  const cues = scene.cuesAt(trigger.from).filter((cue) => cue.from >= clause.from && cue.to <= trigger.from);
  const opens = new Set(cues.filter((cue) => cue.entry.row.kind === 'CLAUSE').map((cue) => cue.from));
  return cues.some((cue) => cue.entry.row.kind === 'HYPOTHETICAL' && opens.has(cue.from));
}

/** «чтобы обсудить», «для проведения встречи»: what somebody came for has not happened yet and is no event of its own. */
function isPurpose(scene: Scene, trigger: Match, clause: Clause): boolean {
  if ((trigger.grammar & INFINITIVE) === 0) return false;
  for (let at = trigger.from - 1; at >= clause.from && at >= trigger.from - 3; at--) if (scene.document.is('PURPOSE', at)) return true;
  return false;
}

/** «вернуться к переговорам», «призвал к диалогу»: a noun behind "to" is what is wanted. */
function isAim(scene: Scene, trigger: Match): boolean {
  const { document } = scene;
  if (!isNominal(trigger)) return false;
  let at = trigger.from - 1;
  while (at > 0 && trigger.from - at < 3 && (document.words[at]!.grammar & ADJECTIVE) !== 0) at--;
  return document.is('AIM', at);
}

/** What one says that one will do or not do, asks, allows: its content is no second event. */
const WITH_CONTENT: ReadonlySet<string> = new Set(['THREATEN', 'REJECT', 'REQUEST', 'AGREE', 'APPEAL', 'ACCUSE', 'CONCEDE']);
const CONTENT_REACH = 6;

/** «қару жеткізді деп кінәлады»: what somebody is blamed for is no second event. */
const isQuoted = (scene: Scene, trigger: Match): boolean =>
  scene.document.is('SAYING', trigger.to) && scene.matches.events.some((other) => other.entry.row.type === 'ACCUSE' && other.from > trigger.to && other.from - trigger.to <= 2);

/** «пригрозила нанести удар», «отказался возвращаться за стол переговоров», «отверг предложение о переговорах»: said, asked or refused, not done. */
function isContent(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  if (document.pack.slots.verbLast) return isQuoted(scene, trigger);
  if (!document.pack.names.inflects) return false;
  const asked = (trigger.grammar & INFINITIVE) !== 0 && (trigger.grammar & (VERB | PAST)) === 0;
  const governor = scene.matches.events.filter((other) => other.to <= trigger.from && other.from >= clause.from && trigger.from - other.to <= CONTENT_REACH && WITH_CONTENT.has(other.entry.row.type!)).at(-1);
  if (!governor) return asked && isAgreedBehind(scene, trigger, clause);
  for (let at = governor.to; at < trigger.from; at++) if ((document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & NOUN) === 0) return false;
  if (isNominal(trigger) && governor.entry.row.type === 'ACCUSE' && trigger.entry.row.frame === 'befall') return trigger.from - governor.to <= 1;
  return asked || (isNominal(trigger) && governor.entry.row.type === 'REJECT' && (trigger.from - governor.to <= 1 || (trigger.grammar & (NOMINATIVE | INSTRUMENTAL)) === 0));
}

/** «договорились провести очередной раунд консультаций»: what is agreed upon is still to come. */
const isAgreedUpon = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  scene.document.pack.names.inflects && !scene.document.pack.slots.verbLast && scene.matches.events.some((other) => other.from >= clause.from && other.to <= trigger.from && trigger.from - other.to <= CONTENT_REACH && other.entry.row.type === 'AGREE' && (other.grammar & VERB) !== 0);

/** «Прекратить огонь стороны договорились»: the verb that governs it may stand behind. */
const isAgreedBehind = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  scene.matches.events.some((other) => other.from >= trigger.to && other.to <= clause.to && other.from - trigger.to <= 3 && WITH_CONTENT.has(other.entry.row.type!) && (other.grammar & (VERB | PAST)) !== 0);

/** The capital that the clause names behind a preposition of place or direction. */
function placeOf(scene: Scene, trigger: Match, clause: Clause): string | null {
  const { document } = scene;
  for (const mention of scene.countriesAt(trigger.from)) {
    if (mention.form !== 'CAPITAL' || mention.from < clause.from || mention.to > clause.to || actsAsState(document, mention)) continue;
    const slot = document.pack.slots.slot(document, {
      actorFrom: mention.from, actorTo: mention.to, cases: mention.grammar & ANY_CASE, triggerFrom: trigger.from, triggerTo: trigger.to, nominal: isNominal(trigger), passive: false, clauseFrom: clause.from,
    });
    if (slot === 'PLACE' || slot === 'DESTINATION') return nominative(document, mention);
  }
  return null;
}

function nominative(document: Document, mention: CountryMention): string {
  const { quote } = document.evidence(mention.from, mention.to);
  if (mention.to - mention.from > 1) return quote;
  const reading = document.words[mention.from]!.readings.find((choice) => choice.nominative && (choice.name & PLACE_NAME) !== 0);
  return reading ? quote[0]! + reading.nominative!.slice(1) : quote;
}

/** «договорились провести раунд в 2026 году»: the date of what is agreed upon, not of the agreement. */
const isOfContent = (scene: Scene, trigger: Match, date: DateMention): boolean =>
  trigger.entry.row.type === 'AGREE' && scene.document.pack.names.inflects && scene.matches.events.some((other) => other.from >= trigger.to && other.to <= date.from && other.entry.row.type === 'CONSULT');

/** «договорились возобновить переговоры, прерванные в 2008 году»: behind a comma and a participle a date is the participle's. */
function isOfParticiple(document: Document, trigger: Match, date: DateMention): boolean {
  if (!document.pack.names.inflects || document.pack.slots.verbLast) return false;
  for (let at = trigger.to; at < date.from - 1; at++) {
    const next = document.words[at + 1]!.grammar;
    if (document.isMark(at, ',') && (next & PARTICIPLE) !== 0 && (next & VERB) === 0) return true;
  }
  return false;
}

/** The date in the trigger's clause that stands nearest to it, else the only one of its sentence. */
function dateOf(scene: Scene, trigger: Match, clause: Clause, dates: readonly DateMention[]): DateMention | null {
  const distance = (date: DateMention): number => Math.min(Math.abs(date.from - trigger.to), Math.abs(trigger.from - date.to));
  const inClause = dates.filter((date) => date.from >= clause.from && date.to <= clause.to && !isOfParticiple(scene.document, trigger, date) && !isOfContent(scene, trigger, date)).sort((one, other) => distance(one) - distance(other));
  if (inClause.length > 0) return inClause[0]!;
  const sentence = scene.document.sentence(trigger.from);
  const inSentence = dates.filter((date) => date.from >= sentence.from && date.to <= sentence.to);
  return inSentence.length === 1 && inSentence[0]!.from < trigger.from ? inSentence[0]! : null;
}

/** What somebody says is an event of its own only where the article tells of no other deed of his state. */
function withNewsStatement(events: Telling[], statements: readonly Telling[]): Telling[] {
  const acting = new Set<CountryCode>(events.flatMap((event) => [...event.cast.source, ...event.cast.target]));
  const news = statements.find((statement) => statement.modality === 'ACTUAL' && statement.sentence <= 3 && statement.cast.people.length > 0 && !acting.has(statement.cast.source[0]!));
  return news ? [...events, news] : events;
}

