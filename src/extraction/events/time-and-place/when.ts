import { ANY_CASE, FUTURE, GERUND, INFINITIVE, NOUN, PARTICIPLE, PAST, PRESENT, VERB } from '../../../language/shared/grammar.ts';
import { addDays, type DateMention } from '../../dates/date-mention.ts';
import { isRelative, type Clause } from '../../text/clauses.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';
import { isNominal } from '../parties/parts.ts';
import type { Scene } from '../scene.ts';
import type { Telling } from '../tellings/telling.ts';

/** Praise at a talk of the same states is what was said there, no deed of its own. */
export const isTalkOf = (talk: Telling, { cast }: Telling): boolean => talk.type === 'CONSULT' && [...cast.source, ...cast.target].every((code) => talk.cast.source.includes(code) || talk.cast.target.includes(code));

/** What the same people agree on, sign or say together where a dated talk is told is of that day. */
export function datedByTalks(scene: Scene, events: readonly Telling[]): void {
  const paragraph = (event: Telling): number => scene.document.sentences[event.sentence]!.paragraph;
  for (const event of events) {
    if (event.type === 'CONSULT' || event.date !== null || event.cast.people.length < 2) continue;
    const talk = events.find((other) => other.type === 'CONSULT' && other.mode !== 'VISIT' && other.date !== null && other.modality === event.modality && paragraph(other) === paragraph(event) && event.cast.people.every((person) => other.cast.people.includes(person)));
    if (talk) Object.assign(event, { date: talk.date, endDate: talk.endDate, dateSource: talk.dateSource });
  }
}

/** «договорились провести раунд в 2026 году»: the date of what is agreed upon, not of the agreement. */
const isOfContent = (scene: Scene, trigger: Match, date: DateMention): boolean =>
  trigger.entry.row.type === 'AGREE' && scene.document.pack.names.inflects && scene.matches.events.some((other) => other.from >= trigger.to && other.to <= date.from && other.entry.row.type === 'CONSULT');

/** «По завершении консультаций стороны условились провести раунд в 2025 году»: behind another deed a date is not that of the occasion. */
const isOfOther = (scene: Scene, trigger: Match, date: DateMention): boolean =>
  scene.document.pack.names.inflects && !scene.document.pack.slots.verbLast && scene.document.is('OCCASION', trigger.from - 1) && scene.matches.events.some((other) => other.from >= trigger.to && other.to <= date.from && date.from - other.to <= OWN_DATE);
const OWN_DATE = 6;

/** «договорились возобновить переговоры, прерванные в 2008 году»: behind a comma and a participle a date is the participle's. */
function isOfParticiple(document: Document, trigger: Match, date: DateMention): boolean {
  if (!document.pack.names.inflects || document.pack.slots.verbLast) return false;
  for (let at = trigger.to; at < date.from - 1; at++) {
    const next = document.words[at + 1]!.grammar;
    if (document.isMark(at, ',') && (next & PARTICIPLE) !== 0 && (next & VERB) === 0) return true;
  }
  return false;
}

const OF_PARTICIPLE = 6;

/** «Переговоры министров, начавшиеся 19 октября», «встреча, намеченная на 18 июня»: the day at a participle that tells when what the noun names is held. */
function ofHeld(document: Document, trigger: Match, dates: readonly DateMention[]): DateMention | null {
  if (!document.pack.names.inflects || document.pack.slots.verbLast || !isNominal(trigger)) return null;
  const { to } = document.sentence(trigger.from);
  for (let at = trigger.to; at < to - 1; at++) {
    const { grammar, readings } = document.words[at + 1]!;
    if ((document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & NOUN) === 0) return null;
    if (!document.isMark(at, ',') || (grammar & PARTICIPLE) === 0 || (grammar & VERB) !== 0 || (grammar & trigger.grammar & ANY_CASE) === 0) continue;
    if (!readings.some((reading) => document.pack.functionWords.TAKE_PLACE.has(reading.lemma))) continue;
    return dates.find((date) => date.from > at + 1 && date.from - at <= OF_PARTICIPLE && date.to <= to) ?? null;
  }
  return null;
}

/** "Letters on the loss of lives in the earthquake on 6 February", «после землетрясения 6 февраля»: what befell people has a day of its own. */
function isOfMishap(document: Document, { from, to }: Match, date: DateMention): boolean {
  const before = document.is('ON_DAY', date.from - 1) ? date.from - 2 : date.from - 1;
  return (before < from || before >= to) && (document.is('MISHAP', before) || document.isLemma('MISHAP', before));
}

const SAID_WITHIN = 3;

/** "Agreed to hold the next round in 2025", "on holding it in May": what is agreed upon is a deed of its own. */
function isMeantBetween({ document: { words }, matches }: Scene, trigger: Match, date: DateMention): boolean {
  if (matches.events.some((other) => other.from >= trigger.to && other.to <= date.from)) return true;
  for (let at = trigger.to - 1; at < date.from; at++) if ((words[at]!.grammar & GERUND) !== 0 || (words[at]!.grammar & (INFINITIVE | FUTURE)) !== 0 && (words[at]!.grammar & NOUN) === 0) return true;
  return false;
}

const STANCES: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'APPEAL', 'REQUEST']);

/** Days by which the day of what is told to come may lie behind that of the article. */
const LATE_NEWS = 60;

/** «20 ноября посетит», «встреча состоится в сентябре», told in March: of what is to come a day or month without its year that is long over is the next year's. */
function isLongOver(document: Document, trigger: Match, clause: Clause, { date, source, weekday }: DateMention, published: string): boolean {
  if (!document.pack.names.inflects || document.pack.slots.verbLast || source === 'TEXT' || weekday || date.endsWith('-02-29') || date >= addDays(published, -LATE_NEWS).slice(0, date.length)) return false;
  return isToCome(trigger.grammar) || (isNominal(trigger) && takesPlaceLater(document, trigger, clause));
}

const isToCome = (grammar: number): boolean => (grammar & FUTURE) !== 0 && (grammar & (PAST | PRESENT | NOUN)) === 0;

/** «встреча состоится» */
function takesPlaceLater(document: Document, trigger: Match, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) if ((at < trigger.from || at >= trigger.to) && isToCome(document.words[at]!.grammar) && document.isLemma('TAKE_PLACE', at)) return true;
  return false;
}

/** The day of a deed, as far as its words and the day of the article (`published`, as `YYYY-MM-DD`) let it be that one. */
export function dateOfDeed(scene: Scene, trigger: Match, clause: Clause, dates: readonly DateMention[], published: string | null): DateMention | null {
  const dated = dateOf(scene, trigger, clause, dates);
  if (!dated) return null;
  const isPast = (trigger.grammar & PAST) !== 0;
  if (published && isLongOver(scene.document, trigger, clause, dated, published)) return { ...dated, date: `${Number(dated.date.slice(0, 4)) + 1}${dated.date.slice(4)}`, endDate: null };
  const isOfMonth = scene.document.pack.slots.partOfSpeech !== undefined && dated.date.length === 7;
  // "the bridge across the March": a month takes no article
  if (isOfMonth && scene.document.is('ARTICLE', dated.from - 1)) return null;
  // "last visited in January", told in September: the January before
  if (isOfMonth && published && dated.source !== 'TEXT' && dated.date > published.slice(0, 7) && isPast) return { ...dated, date: `${Number(dated.date.slice(0, 4)) - 1}${dated.date.slice(4)}` };
  return published && isPast && (trigger.grammar & PRESENT) === 0 && dated.date > published ? null : dated;
}

/** The day of what lies ahead: a weekday is the next one. */
export function dateAhead({ document }: Scene, clause: Clause, dated: DateMention | null, published: string | null): DateMention | null {
  if (!dated?.weekday || !published || dated.date >= published) return dated;
  // "left on Monday for China, where he will sign": a day of another clause is not that of what lies ahead
  if (document.pack.slots.partOfSpeech && (dated.from < clause.from || dated.to > clause.to)) return null;
  return { ...dated, date: addDays(dated.date, 7) };
}

/** The date in the trigger's clause that stands nearest to it, else the only one of its sentence. */
function dateOf(scene: Scene, trigger: Match, clause: Clause, all: readonly DateMention[]): DateMention | null {
  const dates = all.filter((date) => !isOfMishap(scene.document, trigger, date));
  const distance = (date: DateMention): number => Math.min(Math.abs(date.from - trigger.to), Math.abs(trigger.from - date.to));
  const held = ofHeld(scene.document, trigger, dates);
  if (held) return held;
  const inClause = dates.filter((date) => date.from >= clause.from && date.to <= clause.to && !isOfParticiple(scene.document, trigger, date) && !isOfContent(scene, trigger, date) && !isOfOther(scene, trigger, date)).sort((one, other) => distance(one) - distance(other));
  // "will meet the minister on 18 August, and call on the president on 19 August": what stands behind a verb is its own
  // "condemns the attack carried out on 11 March": a stance taken in the present has not the day of what it is about
  if (scene.document.pack.slots.partOfSpeech && STANCES.has(trigger.entry.row.type!) && trigger.entry.row.frame !== 'pledge' && (trigger.grammar & PRESENT) !== 0 && (trigger.grammar & PAST) === 0 && inClause[0] && inClause[0].from > trigger.to) return null;
  // "agreed to hold the next round in 2025": the day of what is agreed upon
  if (scene.document.pack.slots.partOfSpeech && trigger.entry.row.type === 'AGREE' && inClause[0] && inClause[0].from - trigger.to > SAID_WITHIN && isMeantBetween(scene, trigger, inClause[0])) return inClause.find((date) => date.to <= trigger.from) ?? null;
  const behind = scene.document.pack.slots.partOfSpeech ? inClause.find((date) => date.from >= trigger.to && !scene.matches.events.some((other) => other.from >= trigger.to && other.to <= date.from)) : undefined;
  if (behind) return behind;
  if (inClause.length > 0) return inClause[0]!;
  const sentence = scene.document.sentence(trigger.from);
  // "his trip in July, when he met"
  const opener = scene.document.isPunctuation(clause.from) ? clause.from + 1 : clause.from;
  const before = scene.document.form(opener) === 'when' && (trigger.grammar & PAST) !== 0 ? dates.find((date) => date.to === clause.from) : undefined;
  if (before) return before;
  const inSentence = dates.filter((date) => date.from >= sentence.from && date.to <= sentence.to);
  const only = inSentence.length === 1 && inSentence[0]!.from < trigger.from ? inSentence[0]! : null;
  // "China, which sponsored talks last August, called for restraint": what a relative clause dates is its own
  return only && scene.document.pack.slots.partOfSpeech && isRelative(scene.document, scene.clauses.at(only.from).from) && scene.clauses.at(only.from) !== clause ? null : only;
}
