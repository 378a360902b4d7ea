import type { CountryCode } from '../../domain/country.ts';
import type { EventMode, EventType } from '../../domain/event.ts';
import { FUTURE, IMPERATIVE, INFINITIVE, NOUN, PAST, PRESENT } from '../../language/shared/grammar.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { addDays } from '../dates/date-mention.ts';
import { opensArticle } from '../dates/own-day.ts';
import { clauseEvidence } from '../text/clause-evidence.ts';
import type { Match } from '../text/matches.ts';
import { apart, isInTurn, isReceivedByEach, isReciprocal, isSeparate, toEach } from './apart.ts';
import { isAgreedUpon, isAim, isAttribute, isCalledOff, isCondition, isContent, isOfNature, isOfOneself, isPurpose, isThankedFor } from './content.ts';
import { isCandidature } from './addressed.ts';
import { isNoAgreement, isOnlyHoped } from './courtesies.ts';
import { distantMode } from './at-a-distance.ts';
import type { Cast } from './cast.ts';
import { FRAMES } from './frames.ts';
import { asGift, isOfGoods } from './gifts.ts';
import { withAddressee } from './addressees.ts';
import { fromEach } from './letters-of-each.ts';
import { withHeads } from './heads.ts';
import { mergeTellings } from './merge.ts';
import { modalityOf } from './modality.ts';
import { withOtherSide } from './other-side.ts';
import { isNominal } from './parts.ts';
import { participialClause } from './participial.ts';
import { datedByReminders } from './reminders.ts';
import { withSayer } from './sayers.ts';
import type { Scene } from './scene.ts';
import { isAttended } from './gatherings.ts';
import { inflects } from './targets.ts';
import { isTalkedAbout } from './talked-about.ts';
import type { Telling } from './telling.ts';
import { toldOn } from './told-on.ts';
import { namedWith, toldOfNobody } from './unnamed.ts';
import { datedByTalks, dateOf, isTalkOf } from './when.ts';
import { placeOf } from './where.ts';

/** The events of a text, one entry a real event, in the order in which they are first told. */
export function findEvents(scene: Scene, dates: readonly DateMention[], publishedAt: string | null): Telling[] {
  // where nouns and participles show no time, the day that the text gives itself tells what lies behind it
  const published = publishedAt ?? (scene.document.pack.slots.partOfSpeech ? toldOn(scene, dates) : null);
  // the day that an article is written on is its own, and no deed's
  const ofDeeds = publishedAt && scene.document.pack.slots.partOfSpeech ? dates.filter((date) => !opensArticle(scene.document, date)) : dates;
  const told = scene.matches.events.filter((trigger) => !isCommand(scene, trigger) && !isOfName(scene, trigger)).flatMap((trigger) => tellBest(scene, trigger, ofDeeds, published));
  const tellings = told.filter((telling) => telling.mode !== 'CORRESPONDENCE' || !told.some((other) => other.type === 'ACCUSE' && other.at === telling.at)).filter((telling) => telling.frame !== 'praise' || !told.some((talk) => isTalkOf(talk, telling))).filter((telling) => !told.some((other) => other.type === OUTDONE[telling.type] && other.at === telling.at));
  const merged = mergeTellings(scene, tellings.filter((telling) => telling.type !== 'STATEMENT'));
  datedByReminders(scene, merged, dates);
  datedByTalks(scene, merged);
  const complete = inflects(scene) ? merged.map((event) => withOtherSide(scene, event)) : merged;
  return withNewsStatement(complete, tellings.filter((telling) => telling.type === 'STATEMENT'));
}

/** «казни»: what may be the imperative of a verb is no order in news, but a noun. */
const isCommand = (scene: Scene, { grammar }: Match): boolean => inflects(scene) && (grammar & IMPERATIVE) !== 0 && (grammar & (PAST | PRESENT | FUTURE | INFINITIVE | NOUN)) === 0;

/** "Bui Van Hung", "Ban Ki-moon": a word of somebody's name tells nothing. */
const isOfName = (scene: Scene, { from, to }: Match): boolean =>
  scene.document.pack.slots.partOfSpeech !== undefined && to - from === 1 && scene.document.hasInitialCapital(from) && scene.actorsOfSentence(scene.document.sentenceOf[from]!).some((actor) => actor.people.some(({ mentions }) => mentions.some(({ chain }) => chain.from <= from && chain.to >= to)));

/** What an event becomes when it is denied: not to support is to reject. */
const DENIED: Partial<Record<EventType, EventType>> = { SUPPORT: 'REJECT', AGREE: 'REJECT', CONCEDE: 'REJECT', RETREAT: 'REJECT' };

/** Of two types that the same words tell, the one that says more: joint exercises are no show of force, a charge called groundless is refused. */
const OUTDONE: Partial<Record<EventType, EventType>> = { APPEAL: 'REQUEST', MOBILIZE: 'COOPERATE', ACCUSE: 'REJECT' };

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
  // «встреча глав МИД Казахстана и Японии»: no session of many, still a meeting; a verb with its object is not told without it
  const among = scene.document.pack.slots.partOfSpeech || trigger.entry.row.frame === 'gather' ? (trigger.shorter ?? []) : (trigger.shorter ?? []).filter((shorter) => shorter.from === trigger.from && shorter.to > trigger.to);
  for (const choice of [trigger, ...(trigger.entry.row.frame === 'accredit' && scene.document.pack.slots.partOfSpeech ? [] : among).filter((shorter) => !asks || shorter.entry.row.type !== 'CONSULT' || shorter.entry.row.frame === 'inviteTo')]) {
    const told = tell(scene, choice, dates, published);
    if (told.length > 0) return told.map((telling) => (toldOfNobody(scene, choice, telling.modality) ? { ...telling, cast: { ...telling.cast, people: namedWith(scene, choice, telling.cast.people) } } : telling));
  }
  return [];
}

function tell(scene: Scene, phrase: Match, dates: readonly DateMention[], published: string | null): Telling[] {
  const { document } = scene;
  const trigger = asGift(scene, phrase);
  const { mode, frame, weak } = trigger.entry.row;
  const clause = participialClause(scene, trigger) ?? scene.clauses.at(trigger.from);
  if (isPurpose(scene, trigger, clause) || isContent(scene, trigger, clause) || isAim(scene, trigger) || isThankedFor(scene, trigger, clause) || isAttribute(scene, trigger) || scene.isWithinOffice(trigger.from)) return [];
  // «протокол о совместном патрулировании»: the treaty is the news, what it is about is not yet
  if (trigger.entry.row.type === 'COOPERATE' && isTalkedAbout(document, trigger)) return [];
  if (trigger.entry.row.type === 'ASSAULT' && isOfNature(scene, trigger)) return [];
  if (isOfOneself(scene, trigger) || isOfGoods(scene, trigger, clause)) return [];
  const english = document.pack.slots.partOfSpeech !== undefined;
  if (english && (isTravelDenied(scene, trigger) || (mode === 'MEETING' && isBehindMediation(scene, trigger, clause)))) return [];
  // "March 27" tells a day, and no march
  if (english && dates.some((date) => trigger.from >= date.from && trigger.to <= date.to)) return [];
  if (english && (isNoAgreement(scene, trigger) || isOnlyHoped(scene, trigger))) return [];
  if (english && (isQuarrel(scene, trigger) || isThreatened(scene, trigger))) return [];
  if (english && trigger.entry.row.type === 'MOBILIZE' && isReliefSent(scene, trigger)) return [];
  // "decided to review the agreement": what is meant to be talked about reminds of no talk
  if (english && weak === '1' && typeOf(trigger) === 'CONSULT' && (trigger.grammar & INFINITIVE) !== 0 && document.form(trigger.from - 1) === 'to') return [];
  if (english && typeOf(trigger) === 'COOPERATE' && isLetter(scene, trigger)) return [];
  if (english && trigger.entry.row.type === 'RETREAT' && isEnvoyRecalled(scene, trigger)) return [];
  if (english && trigger.entry.row.type === 'SANCTION' && isTalkCalledOff(scene, trigger)) return [];
  const told = FRAMES[frame!]?.(scene, trigger, clause) ?? null;
  if (!told) return [];
  const cast = trigger.entry.row.type === 'CONSULT' && weak !== '1' && (mode === 'MEETING' || mode === 'VIDEO') ? withHeads(scene, trigger, told) : withAddressee(scene, trigger, clause, told);
  if (english && mode === 'VISIT' && cast.people.length === 0 && isOfTravellers(scene, document.sentence(trigger.from).from, trigger.from)) return [];
  if (english && trigger.entry.row.type === 'CONSULT' && isInDocumentName(scene, trigger)) return [];
  if (english && isNominal(trigger) && cast.source.length + cast.target.length === 0) return [];
  let dated = dateOf(scene, trigger, clause, dates);
  // "the bridge across the March": a month takes no article
  if (english && dated?.date.length === 7 && document.is('ARTICLE', dated.from - 1)) dated = null;
  // "last visited in January", told in September: the January before
  if (english && dated && published && dated.date.length === 7 && dated.source !== 'TEXT' && dated.date > published.slice(0, 7) && (trigger.grammar & PAST) !== 0) dated = { ...dated, date: `${Number(dated.date.slice(0, 4)) - 1}${dated.date.slice(4)}` };
  if (dated && published && (trigger.grammar & PAST) !== 0 && (trigger.grammar & PRESENT) === 0 && dated.date > published) dated = null;
  let type = trigger.entry.row.type as EventType;
  let modality = modalityOf(scene, trigger, clause, dated?.date ?? null, published);
  if ((modality === 'ACTUAL' || modality === 'FUTURE') && isNominal(trigger) && isCalledOff(scene, trigger, clause)) modality = 'NEGATED';
  if (modality === 'ACTUAL' && type === 'CONSULT' && (isNominal(trigger) || (trigger.grammar & INFINITIVE) !== 0) && isAgreedUpon(scene, trigger, clause)) modality = 'FUTURE';
  // "left on Monday for China, where he will sign": a day of another clause is not that of what lies ahead
  if (modality === 'FUTURE' && dated?.weekday && published && dated.date < published && document.pack.slots.partOfSpeech && (dated.from < clause.from || dated.to > clause.to)) dated = null;
  if (modality === 'FUTURE' && dated?.weekday && published && dated.date < published) dated = { ...dated, date: addDays(dated.date, 7) };
  if ((frame === 'invite' || frame === 'inviteTo') && modality !== 'NEGATED') modality = 'HYPOTHETICAL';
  const opposite = modality === 'NEGATED' ? (DENIED[type] ?? (isWithheld(scene, trigger, type) ? 'REJECT' : undefined)) : undefined;
  // «ранее Исламабад не признавал»: what was refused before lies behind as well
  const refusedBefore = opposite !== undefined && !english && modalityOf(scene, trigger, clause, dated?.date ?? null, published, true) === 'HISTORICAL';
  if (opposite) [type, modality] = [opposite, refusedBefore ? 'HISTORICAL' : 'ACTUAL'];
  const kept = english && type === 'SUPPORT' && (frame === 'pledge' || isCandidature(document, trigger) || document.is('STAND_BY', trigger.from) || document.form(trigger.from - 2) === 'continue');
  if (kept && modality === 'FUTURE' && frame !== 'pledge') modality = 'ACTUAL';
  if (modality === 'FUTURE' && PROMISED.has(type) && !mode && !kept) [type, modality] = ['AGREE', 'ACTUAL'];
  if (SAID_NOW.has(type) && (modality === 'FUTURE' || (modality === 'HYPOTHETICAL' && type === 'THREATEN'))) modality = 'ACTUAL';
  if (modality === 'FUTURE' && THREATENED.has(type)) [type, modality] = ['THREATEN', 'ACTUAL'];
  if (modality === 'HYPOTHETICAL' && !isCondition(scene, trigger, clause) && THREATENED.has(type) && (trigger.grammar & FUTURE) !== 0 && cast.target.length > 0) [type, modality] = ['THREATEN', 'ACTUAL'];
  if (!KEPT_UNREAL.has(type) && (modality === 'HYPOTHETICAL' || (modality === 'NEGATED' && (isNominal(trigger) || HOSTILE_WORDS.has(type))))) return [];
  const joins = type === 'CONSULT' && mode === 'MEETING' && isAttended(scene, trigger, clause);
  // three or more parties make a gathering of a meeting that is one
  const gathered = frame !== 'accredit' && (english ? isOfMany(scene, trigger, cast) : inflects(scene) && isOfOneGroup(scene, trigger, cast)) && mode === 'MEETING' && cast.source.length > 2 && cast.own && !isSeparate(scene, trigger, clause) && !isInTurn(scene, trigger, cast);
  const telling: Telling = {
    type, mode: gathered ? 'MULTILATERAL' : english && mode === 'MEETING' && isByTelephone(scene, trigger, clause) ? 'PHONE' : english && mode === 'PHONE' && isInPerson(scene, trigger, clause) ? 'MEETING' : (distantMode(scene, trigger, clause) ?? ((mode || null) as EventMode | null)), cast: withSayer(scene, trigger, type, cast), modality, date: dated?.date ?? null, endDate: dated?.endDate ?? null, dateSource: dated?.source ?? 'NONE',
    place: placeOf(scene, trigger, clause), evidence: clauseEvidence(document, trigger.from, trigger.to, clause), at: trigger.from, sentence: document.sentenceOf[trigger.from]!, weak: weak === '1' || joins, joins, frame: frame!, another: isAnother(scene, trigger) || (english && modality === 'FUTURE' && type === 'CONSULT' && isNominal(trigger) && !cast.own),
    rule: `event:${frame}:${isNominal(trigger) ? 'noun' : 'verb'}`,
  };
  if (type === 'CONSULT' && !telling.weak && cast.own && (cast.source.length === 2 || ((mode === 'MULTILATERAL' || gathered) && cast.source.length > 2)) && (cast.people.length > 1 || (english && cast.source.length === 2 && scene.talkBefore(trigger.from) === null)) && mode !== 'VISIT') scene.noteTalk(trigger.from, { countries: cast.source, people: cast.people });
  if (isReciprocal(scene, telling, clause)) return cast.source.map((code) => ({ ...telling, cast: { ...cast, source: [code], target: cast.source.filter((other) => other !== code), people: cast.people.filter((person) => person.country === null || person.country === code) } }));
  if (frame === 'letter') return english ? toEach(telling).flatMap((letter) => fromEach(document, letter)) : toEach(telling);
  if (mode === 'VISIT' && cast.target.length > 1) return cast.target.map((code) => ({ ...telling, cast: { ...cast, target: [code] } }));
  return frame === 'accredit' || isSeparate(scene, trigger, clause) || isInTurn(scene, trigger, cast) || (english && isReceivedByEach(scene, trigger, cast)) ? apart(scene, telling) : [telling];
}

/** «не будет поставлять оружие»: what somebody says that he will not do for another he refuses. */
const isWithheld = ({ document }: Scene, trigger: Match, type: EventType): boolean =>
  document.pack.names.inflects && !document.pack.slots.verbLast && (type === 'AID' || type === 'COOPERATE') && !isNominal(trigger) && ((trigger.grammar & FUTURE) !== 0 || document.is('COMING', trigger.from - 1));

/** "A Memorandum of Understanding on Political Consultations": what a document is about is no meeting. */
function isInDocumentName({ document }: Scene, trigger: Match): boolean {
  // "concluded a memorandum on political consultations"
  if (!isNominal(trigger)) {
    let about = trigger.to - 1;
    while (about > trigger.from && document.form(about) !== 'on') about--;
    for (let at = trigger.from + 1; at < about; at++) if (document.is('TREATY', at)) return true;
    return false;
  }
  let on = trigger.from - 1;
  while (on > 0 && trigger.from - on < 4 && document.form(on) !== 'on') on--;
  if (document.form(on) !== 'on') return false;
  for (let at = on - 1; at > 0 && on - at < DOCUMENT_REACH && !document.isPunctuation(at); at--) if (document.is('PAPER', at)) return true;
  return false;
}
const DOCUMENT_REACH = 9;

const CALL_REACH = 4;

/** "Received today a telephone call", "discussed, over the phone, ways": however the phrase goes, it was a telephone call. */
function isByTelephone({ document }: Scene, trigger: Match, clause: { from: number; to: number }): boolean {
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('TELEPHONE', at)) return true;
  for (let at = trigger.to; at < clause.to && at < trigger.to + CALL_REACH; at++) if (document.is('TELEPHONE', at) && document.is('BY_MEANS_OF', document.is('ARTICLE', at - 1) ? at - 2 : at - 1)) return true;
  return false;
}

/** "Spoke with his Iraqi counterpart in Paris": where a place is named and no telephone, they met. */
function isInPerson(scene: Scene, trigger: Match, clause: { from: number; to: number }): boolean {
  const { document } = scene;
  if (!document.is('SPEAK', trigger.from)) return false;
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('TELEPHONE', at)) return false;
  if (scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'ASIDE')) return true;
  let place = false;
  for (let at = trigger.to; at < clause.to; at++) {
    if (document.is('NO_PLACE_BEHIND', at) && !document.is('MARGINS', at + 2)) return place && !document.is('CALL', at);
    place ||= document.form(at) === 'in' && document.hasInitialCapital(at + 1) && !document.is('MONTH', at + 1) && document.form(at - 1) !== 'counterparts' && document.form(at - 1) !== 'ambassador';
  }
  return place;
}

/** People of three states, or an office told of several at once, or a word for so many; else the third may only stand in the same clause. */
function isOfMany(scene: Scene, trigger: Match, cast: Cast): boolean {
  if (new Set(cast.people.map((person) => person.country)).size > 2) return true;
  const { from, to } = scene.document.sentence(trigger.from);
  for (let at = from; at < to; at++) if (scene.document.is('MORE_THAN_TWO', at)) return true;
  return scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).some((actor) => actor.kind === 'office' && actor.countries.length > 1);
}

/** «лидеры Казахстана, Киргизии и Италии встретились»: one office of three states. */
const isOfOneGroup = (scene: Scene, trigger: Match, { source }: Cast): boolean =>
  scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).some((actor) => actor.countries.length > 2 && actor.countries.length === source.length);

/** "Withdrew its ambassador from Paris": a sanction, and no retreat. */
function isEnvoyRecalled({ document }: Scene, trigger: Match): boolean {
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('ENVOY', at)) return true;
  return false;
}

const CALLED_OFF_REACH = 5;

/** "Called off his trip": a visit that does not take place, and no sanction. */
const isTalkCalledOff = ({ document, matches }: Scene, trigger: Match): boolean =>
  document.isLemma('CALL_OFF', trigger.from) && matches.events.some((other) => other.entry.row.mode === 'VISIT' && isNominal(other) && other.from >= trigger.to && other.from - trigger.to < CALLED_OFF_REACH);

/** "Will not travel to Japan": a visit that does not take place, and no refusal. */
const isTravelDenied = ({ document, matches }: Scene, trigger: Match): boolean =>
  trigger.entry.row.type === 'REJECT' && document.form(trigger.to - 1) === 'not' && (document.form(trigger.to) === 'go' || document.form(trigger.to + 1) === 'place' || matches.events.some((other) => other.from === trigger.to && other.entry.row.type === 'CONSULT'));

const MEDIATED_WITHIN = 9;

/** "Offered to host a new round of talks between them": the talks are what is mediated. */
const isBehindMediation = ({ matches }: Scene, trigger: Match, clause: { from: number }): boolean =>
  isNominal(trigger) && matches.events.some((other) => other.entry.row.mode === 'THIRD_PARTY' && other.from >= clause.from && other.to <= trigger.from && trigger.from - other.to < MEDIATED_WITHIN);

const typeOf = (trigger: Match): string => trigger.entry.row.type!;

const LETTER_REACH = 4;

/** "Handed over a letter", "handed over the remains of a soldier": no cooperation. */
function isLetter({ document }: Scene, trigger: Match): boolean {
  if (!document.form(trigger.from).startsWith('hand')) return false;
  for (let at = trigger.from + 1; at < trigger.from + LETTER_REACH + 2 && at < document.count; at++) if (document.is('HANDED_OVER', at)) return true;
  return false;
}

/** "Citizens who plan to travel to Libya": people at large are on no visit. */
const isOfTravellers = ({ document }: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (document.is('TRAVELLERS', at)) return true;
  return false;
};

const QUARREL_REACH = 5;

/** "Clash with Kyiv over oil transit": a quarrel of words. */
function isQuarrel({ document }: Scene, trigger: Match): boolean {
  if (trigger.entry.row.type !== 'ASSAULT' || !document.form(trigger.from).startsWith('clash')) return false;
  for (let at = trigger.to; at < trigger.to + QUARREL_REACH && at < document.count && !document.isPunctuation(at); at++) if (document.form(at) === 'over') return true;
  return false;
}

/** "Threatened to halt electricity exports": what somebody threatens to do is no second event. */
const isThreatened = ({ document, matches }: Scene, trigger: Match): boolean =>
  matches.events.some((other) => other.entry.row.type === 'THREATEN' && document.isLemma('VOW', other.from) && other.from < trigger.from && trigger.from - other.from <= 3 && document.form(other.from + 1) === 'to');

/** "Dispatched a relief team of the Self-Defense Forces": who is sent to help is no force. */
function isReliefSent({ document }: Scene, trigger: Match): boolean {
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('RELIEF', at)) return true;
  return false;
}

/** «Следующий раунд», «предыдущая встреча»: not the one that the article tells of. */
const isAnother = (scene: Scene, trigger: Match): boolean =>
  (scene.document.pack.slots.partOfSpeech !== undefined && trigger.entry.row.type === 'CONSULT' && !isNominal(trigger) && scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'ANOTHER' && cue.from > trigger.from && cue.to <= trigger.to)) || isNominal(trigger) && scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'ANOTHER' && (scene.document.pack.slots.partOfSpeech ? cue.from < trigger.from : cue.to <= trigger.from) && trigger.from - cue.to <= 1);

/** What somebody says is an event of its own where it is put out as a statement, else only where the article tells of no other deed of his state. */
function withNewsStatement(events: Telling[], statements: readonly Telling[]): Telling[] {
  const acting = new Set<CountryCode>(events.flatMap((event) => [...event.cast.source, ...event.cast.target]));
  const formal = statements.find((statement) => statement.frame === 'reply' && statement.modality === 'ACTUAL' && statement.sentence <= 4);
  if (formal) return [...events, formal];
  const news = statements.find((statement) => statement.modality === 'ACTUAL' && statement.sentence <= 3 && (statement.cast.people.length > 0 || !statement.weak) && !acting.has(statement.cast.source[0]!));
  return news ? [...events, news] : events;
}
