import type { Modality } from '../../../domain/event.ts';
import { ADJECTIVE, ANY_CASE, CONDITIONAL, FUTURE, GERUND, INFINITIVE, NEGATIVE, NOMINATIVE, NOUN, PARTICIPLE, PASSIVE, PAST, PRESENT, PRONOUN, VERB } from '../../../language/shared/grammar.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';
import type { Scene } from '../scene.ts';
import { isNominal } from '../parties/parts.ts';
import { isTalkedAbout } from './talked-about.ts';
import { isCalledOffBefore, isPrevented, isToBeAttended, isToTakePlace, isUnsure, wasPlanned } from './planned.ts';

/** How many words before a verb its negation may stand. */
const NEGATION_REACH = 2;
const HEDGE_REACH = 7;
/** How many words behind a verb that comes last its auxiliaries may stand. */
const BEHIND_REACH = 3;

/** Is the trigger itself negated? Decided before anything else. */
export function isNegated(document: Document, cues: readonly Match[], trigger: Match): boolean {
  if ((trigger.grammar & NEGATIVE) !== 0 || (document.pack.slots.verbLast && isNegatedBehind(document, cues, trigger))) return true;
  // «отменить визит» as one phrase
  if (document.pack.names.inflects && !document.pack.slots.verbLast && cues.some((cue) => cue.entry.row.kind === 'NEGATION' && cue.from === trigger.from && cue.to < trigger.to && !isNominal(trigger) && trigger.entry.row.type === 'CONSULT')) return true;
  if (document.pack.slots.partOfSpeech && isCalledOffBefore(document, cues, trigger)) return true;
  if (isPrevented(document, cues, trigger)) return true;
  return cues.some((cue) => cue.entry.row.kind === 'NEGATION' && cue.to <= trigger.from && trigger.from - cue.to < NEGATION_REACH && document.sentenceOf[cue.from] === document.sentenceOf[trigger.from] && !isEvent(cue));
}

/** A cue with a verb of its own («отменить») governs a noun; «не» stands right before the verb. */
const isEvent = (cue: Match): boolean => cue.to - cue.from > 3;

/** Where verbs come last, a verb or word behind the trigger denies it («келісе алмай отыр», «кездескен жоқ»). */
function isNegatedBehind(document: Document, cues: readonly Match[], trigger: Match): boolean {
  for (let at = trigger.to; at < Math.min(document.count, trigger.to + NEGATION_REACH) && !document.isPunctuation(at); at++)
    if ((document.words[at]!.grammar & NEGATIVE) !== 0 || cues.some((cue) => cue.from === at && cue.entry.row.kind === 'NEGATION')) return true;
  return false;
}

/** `denied`: what it would be, were it not denied. How real an event is: denied, planned, conceivable, long past or done. `year` is that of its date, where it has one. */
export function modalityOf(scene: Scene, trigger: Match, clause: Clause, date: string | null, published: string | null, denied = false): Modality {
  const { document } = scene;
  const cues = scene.cuesAt(trigger.from);
  if (!denied && isNegated(document, cues, trigger)) return 'NEGATED';
  if ((trigger.grammar & CONDITIONAL) !== 0) return 'HYPOTHETICAL';
  const sentence = document.sentence(trigger.from);
  const near = cues.filter((cue) => cue.from >= sentence.from && cue.to <= sentence.to && !(cue.from >= trigger.from && cue.from < trigger.to));
  const inside = (kind: string): boolean => (document.pack.slots.partOfSpeech !== undefined || (inflectsByCase(document) && (kind === 'FUTURE' || trigger.entry.row.mode === 'THIRD_PARTY'))) && trigger.entry.row.type === 'CONSULT' && cues.some((cue) => cue.entry.row.kind === kind && cue.from >= trigger.from && cue.to <= trigger.to && cue.to - cue.from < trigger.to - trigger.from);
  const inClause = near.filter((cue) => cue.from >= clause.from && cue.to <= clause.to);
  const before = (kind: string, reach: number): boolean => inClause.some((cue) => cue.entry.row.kind === kind && cue.to <= trigger.from && trigger.from - cue.to <= reach && !isSubjectOf(document, cue, trigger) && !isBesideVerb(document, cue, trigger));
  const around = (kind: string): boolean => inClause.some((cue) => cue.entry.row.kind === kind);
  // «подготовку визита»: the cue's own last word is the deed
  if (inflectsByCase(document) && isNominal(trigger) && inClause.some((cue) => cue.entry.row.kind === 'FUTURE' && cue.from < trigger.from && cue.to > trigger.from)) return 'FUTURE';
  if (inflectsByCase(document) && trigger.entry.row.type === 'CONSULT' && isNominal(trigger) && inClause.some((cue) => cue.entry.row.kind === 'FUTURE' && cue.to <= trigger.from && trigger.from - cue.to <= ATTRIBUTE_REACH && (document.words[cue.from]!.grammar & (ADJECTIVE | PARTICIPLE)) !== 0 && (document.words[cue.from]!.grammar & VERB) === 0 && (document.words[cue.from]!.grammar & trigger.grammar & ANY_CASE) !== 0)) return 'FUTURE';
  // «поблагодарил за помощь»: what one is thanked for lies behind
  if (inflectsByCase(document) && trigger.entry.row.type === 'AID' && isNominal(trigger) && scene.matches.statements.some((stance) => stance.entry.row.type === 'THANK' && stance.from >= clause.from && stance.to <= trigger.from)) return 'HISTORICAL';
  const isToCome = inflectsByCase(document) && (trigger.grammar & FUTURE) !== 0 && (trigger.grammar & (PAST | PRESENT)) === 0;
  if (!isToCome && near.some((cue) => cue.entry.row.kind === 'HISTORICAL' && (cue.from >= clause.from || cue.from === sentence.from || (document.pack.slots.partOfSpeech !== undefined && isWhen(document, clause) && cue.from < clause.from)) && cue.from < clause.to && !isOfAnotherVerb(document, trigger, cue))) return 'HISTORICAL';
  if (isSetBehind(scene, trigger, near) || isAheadOf(scene, trigger, clause)) return 'FUTURE';
  if (isPossible(document, trigger, inClause)) return 'HYPOTHETICAL';
  if (isWhereReached(scene, trigger) || isPastParticiple(document, trigger, date)) return 'HISTORICAL';
  if ((!isToCome && scene.isRecalled(trigger.from)) || isOfEarlierMonth(scene, trigger, clause, near) || isPluperfect(near, trigger) || isBeforePast(scene, trigger, near) || isBackground(scene, trigger, date)) return 'HISTORICAL';
  if (inflectsByCase(document) && trigger.entry.row.mode === 'VISIT' && (trigger.grammar & PRESENT) !== 0 && inside('FUTURE')) return 'FUTURE';
  if (date && published && date.length >= 4 && Number(date.slice(0, 4)) < Number(published.slice(0, 4))) return 'HISTORICAL';
  if (date && published && document.pack.slots.partOfSpeech && isMonthBefore(date, published)) return 'HISTORICAL';
  if (date && !published && document.pack.slots.partOfSpeech && isDatedByYear(trigger, date)) return 'HISTORICAL';
  if (isUnsure(document, trigger, inClause) || wasPlanned(document, trigger, near, clause)) return 'HYPOTHETICAL';
  if (date && published && date.length === 10 && date > published) return 'FUTURE';
  const tense = document.pack.slots.verbLast ? tenseBehind(document, trigger) : trigger.grammar;
  const lasting = (tense & PRESENT) !== 0 && LASTING.has(trigger.entry.row.type!) && trigger.entry.row.mode !== 'SIGNING';
  // «находится» is the present of one verb and the future of a rare other
  const isAmbiguous = (tense & PRESENT) !== 0 && document.pack.names.inflects && !document.pack.slots.verbLast;
  const finiteFuture = (tense & FUTURE) !== 0 && (tense & PAST) === 0 && !lasting && !isAmbiguous;
  const dependent = (trigger.grammar & (INFINITIVE | GERUND)) !== 0 && (trigger.grammar & PAST) === 0;
  const hedged = document.pack.slots.verbLast && inClause.some((cue) => cue.entry.row.kind === 'HYPOTHETICAL' && cue.from >= trigger.to && cue.from - trigger.to < BEHIND_REACH);
  if (hedged || inside('HYPOTHETICAL') || (before('HYPOTHETICAL', HEDGE_REACH) && !isSetApart(document, trigger)) || isTalkedAbout(document, trigger)) return 'HYPOTHETICAL';
  if (isScheduled(scene, trigger, date, published)) return 'FUTURE';
  if (isDecided(document, trigger)) return 'FUTURE';
  if (isGiftThankedFor(scene, trigger, clause)) return 'HISTORICAL';
  if (finiteFuture || inside('FUTURE') || before('FUTURE', HEDGE_REACH) || ((dependent || isToBeAttended(document, trigger)) && around('FUTURE'))) return 'FUTURE';
  if ((trigger.grammar & PAST) === 0 && !(document.pack.slots.partOfSpeech && STANCES.has(trigger.entry.row.type!) && (trigger.grammar & PRESENT) !== 0) && inClause.some((cue) => cue.entry.row.kind === 'FUTURE' && cue.from >= trigger.to && cue.from - trigger.to <= 3 && !(document.pack.slots.partOfSpeech !== undefined && document.is('AND', cue.from - 1)))) return 'FUTURE';
  if (inflectsByCase(document) && trigger.entry.row.mode === 'VISIT' && (trigger.grammar & PRESENT) !== 0 && inClause.some((cue) => cue.entry.row.kind === 'FUTURE' && (cue.grammar & (VERB | ANY_CASE)) === 0)) return 'FUTURE';
  // «с визитом посетит»: a phrase without a verb of its own has the time of its clause's
  const verbless = isNominal(trigger) || (inflectsByCase(document) && (trigger.grammar & (VERB | INFINITIVE | GERUND | PARTICIPLE)) === 0);
  if (verbless && !document.pack.slots.verbLast && futureClause(document, clause, trigger, cues)) return 'FUTURE';
  return 'ACTUAL';
}

/** "Called for a ceasefire in a call with", "at the invitation of China, his first visit since": where it was said, and what stands in apposition, is real. */
function isSetApart(document: Document, trigger: Match): boolean {
  if (!document.pack.slots.partOfSpeech || !isNominal(trigger) || trigger.entry.row.type !== 'CONSULT') return false;
  const opens = (at: number): boolean => document.form(at) === 'in' || document.is('DURING', at);
  if (opens(trigger.from)) return true;
  let at = trigger.from - 1;
  while (at > 0 && trigger.from - at <= ATTRIBUTE_REACH && (document.form(at) === 'a' || document.is('ARTICLE', at) || (document.words[at]!.grammar & (ADJECTIVE | PRONOUN)) !== 0)) at--;
  return opens(at) || (document.isMark(at, ',') && document.is('POSSESSIVE', at + 1));
}

/** What one thinks of today, whatever it is about. */
const STANCES: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'REQUEST']);

/** «ожидаемом в июне визите», «предстоящая встреча» */
const ATTRIBUTE_REACH = 4;

const inflectsByCase = ({ pack }: Document): boolean => pack.names.inflects && !pack.slots.verbLast;

/** "Last visited Ukraine in January, when the two sides signed a deal": at the time just told. */
const isWhen = (document: Document, { from }: Clause): boolean => document.form(document.isPunctuation(from) ? from + 1 : from) === 'when' && document.isMark(document.isPunctuation(from) ? from : from - 1, ',');

const LEAD_PARAGRAPHS = 2;

/** «В марте Финляндию посетил …» further down: what is past and dated by no day but a month is not the news. */
function isBackground(scene: Scene, trigger: Match, date: string | null): boolean {
  const { document } = scene;
  if (!document.pack.names.inflects || document.pack.slots.verbLast || ((trigger.grammar | document.words[trigger.to - 1]!.grammar) & PAST) === 0) return false;
  return date !== null && (date.length <= 7 || namesYear(scene, trigger)) && document.sentence(trigger.from).paragraph >= LEAD_PARAGRAPHS;
}

const YEAR = /^(?:19|20)\d\d$/;

/** «отношения установлены 24 января 1994 года»: of its own day the news leaves out the year. */
function namesYear(scene: Scene, trigger: Match): boolean {
  const { from, to } = scene.clauses.at(trigger.from);
  for (let at = from; at < to; at++) if (scene.document.isNumber(at) && YEAR.test(scene.document.raw(at))) return true;
  return false;
}

const REACHED_WITHIN = 4;

/** «договорённости, достигнутые по итогам визита»: what the talks of today go back to. */
function isWhereReached({ document }: Scene, trigger: Match): boolean {
  if (!inflectsByCase(document) || trigger.entry.row.type !== 'CONSULT' || !document.is('OCCASION', attributesBefore(document, trigger.from))) return false;
  for (let at = trigger.from - 2; at >= 0 && at >= trigger.from - 2 - REACHED_WITHIN && !document.isPunctuation(at); at--) {
    const { grammar } = document.words[at]!;
    if ((grammar & PARTICIPLE) !== 0 && (grammar & PAST) !== 0 && (grammar & VERB) === 0 && document.isLemma('REACHED', at)) return true;
  }
  return false;
}

/** Back over the adjectives in front of a noun. */
function attributesBefore({ words }: Document, from: number): number {
  let at = from - 1;
  while (at > 0 && (words[at]!.grammar & ADJECTIVE) !== 0 && (words[at]!.grammar & NOUN) === 0) at--;
  return at;
}

/** «В преддверии визита президента», «визит президента, который начнётся в октябре» */
function isAheadOf(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  if (!inflectsByCase(document) || !isNominal(trigger) || trigger.entry.row.type !== 'CONSULT') return false;
  if (document.is('EVE', attributesBefore(document, trigger.from))) return true;
  const { to } = document.sentence(trigger.from);
  if (clause.to >= to || !document.isMark(clause.to, ',') || !(document.isLemma('RELATIVE', clause.to + 1) && (document.words[clause.to + 1]!.grammar & NOMINATIVE) !== 0)) return false;
  const relative = scene.clauses.at(clause.to);
  return futureClause(document, relative, trigger, []) && !looksBack(document, clause);
}

function looksBack({ words }: Document, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++) if ((words[at]!.grammar & VERB) !== 0 && (words[at]!.grammar & NOUN) === 0 && (words[at]!.grammar & PAST) !== 0) return true;
  return false;
}

/** «Переговоры возможны только после вывода войск» */
const isPossible = (document: Document, trigger: Match, cues: readonly Match[]): boolean =>
  inflectsByCase(document) && isNominal(trigger) && cues.some((cue) => cue.entry.row.kind === 'HYPOTHETICAL' && cue.from >= trigger.to && document.is('POSSIBLE', cue.from));

/** «соглашение, подписанное в январе»: by its month alone a participle dates what lies behind. */
const isPastParticiple = (document: Document, trigger: Match, date: string | null): boolean =>
  inflectsByCase(document) && date !== null && date.length <= 7 && (trigger.grammar & PARTICIPLE) !== 0 && (trigger.grammar & PASSIVE) !== 0 && (trigger.grammar & (VERB | ANY_CASE)) !== 0 && (trigger.grammar & VERB) === 0;

const SCHEDULED_WITHIN = 10;

/** «Встреча министров двух стран, намеченная на 18 июня» */
const isSetBehind = ({ document }: Scene, trigger: Match, cues: readonly Match[]): boolean =>
  (document.pack.slots.partOfSpeech !== undefined && isToTakePlace(document, trigger, cues)) || inflectsByCase(document) && isNominal(trigger) && cues.some((cue) => cue.entry.row.kind === 'FUTURE' && cue.from > trigger.to && cue.from - trigger.to <= SCHEDULED_WITHIN && document.isMark(cue.from - 1, ',') && (cue.grammar & PARTICIPLE) !== 0 && (cue.grammar & trigger.grammar & ANY_CASE) !== 0);

/** «договорились провести в сентябре форум» */
function isOfInfinitive({ words }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words[at]!.grammar & INFINITIVE) !== 0 && (words[at]!.grammar & VERB) === 0) return true;
  return false;
}

/** «В марте Финляндию посетил министр, который провёл переговоры»: further down, a month of the past without a day, in the clause or in the one that it hangs on. */
function isOfEarlierMonth(scene: Scene, trigger: Match, clause: Clause, near: readonly Match[]): boolean {
  const { document } = scene;
  if (!document.pack.names.inflects || document.pack.slots.verbLast || ((trigger.grammar & PAST) === 0 && !isNominal(trigger)) || document.sentence(trigger.from).paragraph < LEAD_PARAGRAPHS) return false;
  const opener = document.isPunctuation(clause.from) ? clause.from + 1 : clause.from;
  const hangsOn = document.isLemma('RELATIVE', opener);
  return near.some((cue) => cue.entry.row.kind === 'EARLIER_MONTH' && cue.from < clause.to && !isOfInfinitive(document, trigger.to, cue.from) && !(isNominal(trigger) && futureClause(document, clause, trigger, near)) && (cue.from >= clause.from || hangsOn));
}

/** «… айтқан болатын», «кездескен еді»: what a second past puts in front of the news; who has come stays. */
const isPluperfect = (cues: readonly Match[], trigger: Match): boolean =>
  trigger.entry.row.mode !== 'VISIT' && (trigger.grammar & PAST) !== 0 && cues.some((cue) => cue.entry.row.kind === 'PLUPERFECT' && cue.from === trigger.to);

/** "She travels on to Cairo on Friday": below the headline the present of a visit or talk with a day tells the plan. */
const isScheduled = ({ document }: Scene, trigger: Match, date: string | null, published: string | null): boolean =>
  document.pack.slots.partOfSpeech !== undefined && trigger.entry.row.mode === 'VISIT' && date !== null && published !== null && date.length === 10 && date !== published && (trigger.grammar & PRESENT) !== 0 && (trigger.grammar & (PAST | NOUN | PARTICIPLE)) === 0 && (document.sentenceOf[trigger.from]! > 0 || document.sentences.length === 1 || document.sentences[0]!.paragraph === document.sentences[1]!.paragraph) && /[^i]s$/.test(document.form(trigger.from));

const THANKED_WITHIN = 8;

/** "Appreciated India's gift of wheat", "thanked Japan for its assistance": what one is thanked for has been given before. */
const isGiftThankedFor = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  scene.document.pack.slots.partOfSpeech !== undefined && trigger.entry.row.type === 'AID' && isNominal(trigger) &&
  scene.matches.statements.some((stance) => (stance.entry.row.type === 'THANK' || scene.document.form(stance.from).startsWith('appreciat')) && stance.from >= clause.from && stance.from < trigger.from && trigger.from - stance.from <= THANKED_WITHIN);

const DECIDED: ReadonlySet<string> = new Set(['AID', 'CONSULT']);

/** "Decided to open an embassy": relations are raised by deciding so, a house is not. */
function isOfEmbassy(document: Document, trigger: Match): boolean {
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('EMBASSY', at)) return true;
  return false;
}

/** "Has decided to provide relief goods": decided, and still to be done. */
const isDecided = (document: Document, trigger: Match): boolean =>
  document.pack.slots.partOfSpeech !== undefined && (DECIDED.has(trigger.entry.row.type!) || isOfEmbassy(document, trigger)) && ((document.form(trigger.from - 1) === 'to' && document.is('DECIDED', trigger.from - 2)) || (document.form(trigger.from) === 'to' && document.is('DECIDED', trigger.from - 1)));

const DAYS_OF_NEWS = 30;

/** "In July" of an article of October, or a day more than a month before it: background. */
const isMonthBefore = (date: string, published: string): boolean => (date.length === 7 ? date < published.slice(0, 7) : date.length === 10 && Date.parse(published) - Date.parse(date) > DAYS_OF_NEWS * 86_400_000);

/** "Established diplomatic relations in 1988": of what is news nobody says only the year. */
const isDatedByYear = (trigger: Match, date: string): boolean => date.length === 4 && !isNominal(trigger) && (trigger.grammar & PAST) !== 0 && (trigger.grammar & (PRESENT | FUTURE)) === 0;

const HAD_REACH = 3;

/** "The two had discussed it", "In a call the ministers had discussed": a talk or visit in the past perfect comes before the news, unless somebody reports it ("said he had met"). */
function isBeforePast({ document }: Scene, trigger: Match, cues: readonly Match[]): boolean {
  if (!document.pack.slots.partOfSpeech || trigger.entry.row.type !== 'CONSULT') return false;
  const sentence = document.sentence(trigger.from);
  if (cues.some((cue) => cue.entry.row.kind === 'SPEECH' && cue.from >= sentence.from && cue.to <= sentence.to)) return false;
  const hasHad = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (document.form(at) === 'had' && (document.words[at + 1]!.grammar & (PARTICIPLE | VERB)) !== 0 && (document.words[at + 1]!.grammar & PARTICIPLE) !== 0) return true;
    return false;
  };
  return isNominal(trigger) ? document.is('AT_TIME_OF', sentence.from) && hasHad(trigger.to, sentence.to - 1) : (trigger.grammar & PAST) !== 0 && hasHad(Math.max(sentence.from, trigger.from - HAD_REACH), trigger.from);
}

/** Where the present also tells what is to come (Kazakh), what one says or thinks is of today: «қолдайды» supports, «барады» will go. */
const LASTING: ReadonlySet<string> = new Set(['SUPPORT', 'ACCUSE', 'REJECT', 'REQUEST', 'AGREE', 'APPEAL', 'STATEMENT', 'COOPERATE']);

/** Where verbs come last, what has no tense of its own has that of the finite verb behind it («кездесіп, … талқылайды», «келіссөз өтеді»). */
function tenseBehind(document: Document, trigger: Match): number {
  if ((trigger.grammar & VERB) !== 0) return trigger.grammar;
  const { to } = document.sentence(trigger.from);
  let last = 0;
  for (let at = trigger.to; at < to; at++) {
    const { grammar } = document.words[at]!;
    if ((grammar & VERB) !== 0 && (grammar & NOUN) === 0) last = grammar;
    if (last !== 0 && document.isMark(at, ',')) break;
  }
  return last;
}

/** "Japan's request was turned down": a noun that is asked, hoped or offered hedges no verb that has it for its subject. */
function isSubjectOf(document: Document, cue: Match, trigger: Match): boolean {
  if (!document.pack.slots.partOfSpeech || cue.to - cue.from > 1 || document.form(cue.from - 1) !== "'s") return false;
  for (let at = cue.to; at < trigger.from; at++) if ((document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & (PAST | PRESENT)) !== 0 && (document.words[at]!.grammar & NOUN) === 0) return true;
  return false;
}

/** "Rejected a proposal and urged Germany", "rejects and strongly condemns": behind "and" a second finite form hangs on no first. */
const isBesideVerb = (document: Document, cue: Match, trigger: Match): boolean =>
  document.pack.slots.partOfSpeech !== undefined && (document.is('AND', trigger.from - 1) || document.is('AND', trigger.from - 2)) && cue.to - cue.from === 1 &&
  (((trigger.grammar & PAST) !== 0 && (cue.grammar & PAST) !== 0) || ((trigger.grammar & VERB) !== 0 && (trigger.grammar & PRESENT & cue.grammar) !== 0 && (trigger.grammar & (INFINITIVE | FUTURE)) === 0 && !isBehindModal(document, cue)));

const isBehindModal = (document: Document, cue: Match): boolean => ((document.words[cue.from - 1]?.grammar ?? 0) & FUTURE) !== 0 || document.form(cue.from - 1) === 'to';

/** Without cases, a time behind another finite verb is that verb's: "condemned the trip that he made last year". */
function isOfAnotherVerb(document: Document, trigger: Match, cue: Match): boolean {
  if (!document.pack.slots.partOfSpeech) return false;
  for (let at = trigger.to; at < cue.from; at++) if ((document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & NOUN) === 0) return true;
  // "has been expanding since the visit last June, and agreed": behind a comma and "and" the sentence goes on
  for (let at = cue.to; at < trigger.from && !isNominal(trigger); at++) if (document.isMark(at, ',') && document.form(at + 1) === 'and') return true;
  return false;
}

/** The clause's own finite verb looks ahead, and none looks back. */
function futureClause(document: Document, clause: Clause, trigger: Match, cues: readonly Match[]): boolean {
  if (document.pack.slots.partOfSpeech) {
    // "the next round will be held": the first finite verb behind the noun decides
    for (let at = trigger.to; at < clause.to; at++) {
      const { grammar } = document.words[at]!;
      // "is planned for October"
      if (document.is('IS', at) && cues.some((cue) => cue.entry.row.kind === 'FUTURE' && (cue.from === at || cue.from === at + 1))) return true;
      if ((grammar & VERB) !== 0 && (grammar & NOUN) === 0 && !document.hasInitialCapital(at)) return (grammar & FUTURE) !== 0 && (document.is('WILL', at) || (document.form(at) === 'would' && (document.form(at + 1) === 'be' || document.form(at + 1) === 'take') && document.is('HELD', at + 2)));
    }
  }
  let ahead = false;
  // «посетит Казахстан, сообщил пресс-секретарь»: who says so looks back
  const saying = inflectsByCase(document) ? new Set(cues.filter((cue) => cue.entry.row.kind === 'SPEECH').map((cue) => cue.from)) : new Set<number>();
  for (let at = clause.from; at < clause.to; at++) {
    const { grammar } = document.words[at]!;
    if ((grammar & VERB) === 0 || (grammar & NOUN) !== 0 || saying.has(at)) continue;
    if ((grammar & (PAST | PRESENT)) !== 0) return false;
    if ((grammar & FUTURE) !== 0) ahead = true;
  }
  return ahead;
}

