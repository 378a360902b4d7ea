import type { CountryCode } from '../../domain/country.ts';
import type { EventType } from '../../domain/event.ts';
import { INFINITIVE } from '../../language/shared/grammar.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { opensArticle } from '../dates/own-day.ts';
import { clauseEvidence } from '../text/clause-evidence.ts';
import type { Match } from '../text/matches.ts';
import { apart, isInTurn, isOfMeetings, isReceivedByEach, isReciprocal, isSeparate, toEach } from './tellings/apart.ts';
import { FRAMES } from './frames/frames.ts';
import { asGift } from './frames/gifts.ts';
import { withAddressee } from './parties/addressees.ts';
import { fromEach, fromEachState } from './tellings/letters-of-each.ts';
import { withHeads } from './parties/heads.ts';
import { mergeTellings } from './tellings/merge.ts';
import { modalityOf } from './reality/modality.ts';
import { modeOf } from './tellings/mode-of-talk.ts';
import { isNobodys, isNoDeed, isOtherWord } from './reality/no-deed.ts';
import { withOtherSide } from './parties/other-side.ts';
import { outcomeOf, toldModality } from './reality/outcome.ts';
import { isNominal } from './parties/parts.ts';
import { participialClause } from './parties/participial.ts';
import { withoutChargedDeeds, withoutRefusedTalks } from './parties/told-by-another.ts';
import { datedByReminders } from './time-and-place/reminders.ts';
import { withSayer } from './parties/sayers.ts';
import type { Scene } from './scene.ts';
import { isAttended } from './frames/gatherings.ts';
import { inflects } from './parties/targets.ts';
import type { Telling } from './tellings/telling.ts';
import { toldOn } from './time-and-place/told-on.ts';
import { namedWith, toldOfNobody } from './parties/unnamed.ts';
import { dateAhead, datedByTalks, dateOfDeed, isTalkOf } from './time-and-place/when.ts';
import { placeOf } from './time-and-place/where.ts';

/** The events of a text, one entry a real event, in the order in which they are first told. */
export function findEvents(scene: Scene, dates: readonly DateMention[], publishedAt: string | null): Telling[] {
  // where nouns and participles show no time, the day that the text gives itself tells what lies behind it
  const published = publishedAt ?? (scene.document.pack.slots.partOfSpeech ? toldOn(scene, dates) : null);
  // the day that an article is written on is its own, and no deed's
  const ofDeeds = publishedAt && scene.document.pack.slots.partOfSpeech ? dates.filter((date) => !opensArticle(scene.document, date)) : dates;
  const told = scene.matches.events.filter((trigger) => !isOtherWord(scene, trigger)).flatMap((trigger) => tellBest(scene, trigger, ofDeeds, published));
  const tellings = told.filter((telling) => telling.mode !== 'CORRESPONDENCE' || !told.some((other) => other.type === 'ACCUSE' && other.at === telling.at)).filter((telling) => telling.frame !== 'praise' || !told.some((talk) => isTalkOf(talk, telling))).filter((telling) => !told.some((other) => other.at === telling.at && (other.type === OUTDONE[telling.type] || isShown(telling, other))));
  const merged = mergeTellings(scene, withoutChargedDeeds(scene, withoutRefusedTalks(scene, tellings.filter((telling) => telling.type !== 'STATEMENT'))));
  datedByReminders(scene, merged, dates);
  datedByTalks(scene, merged);
  const complete = inflects(scene) ? merged.map((event) => withOtherSide(scene, event)) : merged;
  return withNewsStatement(complete, tellings.filter((telling) => telling.type === 'STATEMENT'));
}

/** Of two types that the same words tell, the one that says more: joint exercises are no show of force, a charge called groundless is refused. */
const OUTDONE: Partial<Record<EventType, EventType>> = { APPEAL: 'REQUEST', MOBILIZE: 'COOPERATE', ACCUSE: 'REJECT' };

/** "Fired a missile": at somebody it is a blow and no show of force, else a show and no blow. */
const isShown = (telling: Telling, other: Telling): boolean => {
  const strikes = ({ cast, type }: Telling): boolean => type === 'ASSAULT' && cast.target.length > 0;
  return (telling.type === 'ASSAULT' && other.type === 'MOBILIZE' && !strikes(telling)) || (telling.type === 'MOBILIZE' && strikes(other));
};

/** "Called on all sides to" is no call on somebody. */
const ASKING: ReadonlySet<string> = new Set(['REQUEST', 'APPEAL']);

/** What the longest phrase tells, else the next shorter one of the same start. */
function tellBest(scene: Scene, trigger: Match, dates: readonly DateMention[], published: string | null): Telling[] {
  if (trigger.entry.row.frame === 'nothing') return [];
  const asks = ASKING.has(trigger.entry.row.type!);
  // «встреча глав МИД Казахстана и Японии»: no session of many, still a meeting; a verb with its object is not told without it
  const among = scene.document.pack.slots.partOfSpeech || trigger.entry.row.frame === 'gather' ? (trigger.shorter ?? []) : (trigger.shorter ?? []).filter((shorter) => shorter.from === trigger.from && shorter.to > trigger.to);
  // «призвала Сербию и Косово к сдержанности»: a call for peace on somebody by name is made of him
  const called = trigger.entry.row.type === 'APPEAL' && inflects(scene) && isOnSomebody(scene, trigger) ? (trigger.shorter ?? []).filter((shorter) => shorter.entry.row.type === 'REQUEST').flatMap((shorter) => tell(scene, shorter, dates, published)).filter(({ cast }) => cast.target.length > 0).slice(0, 1) : [];
  if (called.length > 0) return called;
  for (const choice of [trigger, ...(trigger.entry.row.frame === 'accredit' && scene.document.pack.slots.partOfSpeech ? [] : among).filter((shorter) => !asks || shorter.entry.row.type !== 'CONSULT' || shorter.entry.row.frame === 'inviteTo')]) {
    const told = tell(scene, choice, dates, published);
    if (told.length > 0) return told.map((telling) => (toldOfNobody(scene, choice, telling.modality) ? { ...telling, cast: { ...telling.cast, people: namedWith(scene, choice, telling.cast.people) } } : telling));
  }
  return [];
}

function tell(scene: Scene, phrase: Match, dates: readonly DateMention[], published: string | null): Telling[] {
  const { document } = scene;
  const english = document.pack.slots.partOfSpeech !== undefined;
  const trigger = asGift(scene, phrase);
  const { mode, frame, weak } = trigger.entry.row;
  const clause = participialClause(scene, trigger) ?? scene.clauses.at(trigger.from);
  if (isNoDeed(scene, trigger, clause, dates)) return [];
  const told = FRAMES[frame!]?.(scene, trigger, clause) ?? null;
  if (!told) return [];
  const cast = trigger.entry.row.type === 'CONSULT' && weak !== '1' && (mode === 'MEETING' || mode === 'VIDEO') ? withHeads(scene, trigger, told) : withAddressee(scene, trigger, clause, told);
  if (english && isNobodys(scene, trigger, cast)) return [];
  const nearest = dateOfDeed(scene, trigger, clause, dates, published);
  const toldAs = toldModality(scene, trigger, clause, nearest?.date ?? null, published);
  const dated = toldAs === 'FUTURE' ? dateAhead(scene, clause, nearest, published) : nearest;
  const outcome = outcomeOf(scene, trigger, clause, toldAs, cast, () => modalityOf(scene, trigger, clause, dated?.date ?? null, published, true) === 'HISTORICAL');
  if (!outcome) return [];
  const { type, modality } = outcome;
  const joins = type === 'CONSULT' && mode === 'MEETING' && isAttended(scene, trigger, clause);
  const talk = modeOf(scene, trigger, clause, cast);
  const telling: Telling = {
    type, mode: talk, cast: withSayer(scene, trigger, type, cast), modality, date: dated?.date ?? null, endDate: dated?.endDate ?? null, dateSource: dated?.source ?? 'NONE',
    place: placeOf(scene, trigger, clause), evidence: clauseEvidence(document, trigger.from, trigger.to, clause), at: trigger.from, sentence: document.sentenceOf[trigger.from]!, weak: weak === '1' || joins, joins, frame: frame!, another: isAnother(scene, trigger) || (english && modality === 'FUTURE' && type === 'CONSULT' && isNominal(trigger) && !cast.own),
    rule: `event:${frame}:${isNominal(trigger) ? 'noun' : 'verb'}`,
  };
  if (type === 'CONSULT' && !telling.weak && cast.own && (cast.source.length === 2 || (talk === 'MULTILATERAL' && cast.source.length > 2)) && (cast.people.length > 1 || (english && cast.source.length === 2 && scene.talkBefore(trigger.from) === null)) && mode !== 'VISIT') scene.noteTalk(trigger.from, { countries: cast.source, people: cast.people });
  if (isReciprocal(scene, telling, clause)) return cast.source.map((code) => ({ ...telling, cast: { ...cast, source: [code], target: cast.source.filter((other) => other !== code), people: cast.people.filter((person) => person.country === null || person.country === code) } }));
  if (frame === 'letter') return toEach(telling).flatMap((letter) => (english ? fromEach(document, letter) : inflects(scene) ? fromEachState(letter) : [letter]));
  if (mode === 'VISIT' && cast.target.length > 1) return cast.target.map((code) => ({ ...telling, cast: { ...cast, target: [code] } }));
  return frame === 'accredit' || isSeparate(scene, trigger, clause) || isInTurn(scene, trigger, cast) || ((english || isOfMeetings(document, trigger)) && isReceivedByEach(scene, trigger, cast)) ? apart(scene, telling) : [telling];
}

const CALLED_WITHIN = 4;

/** «призвал Минск к сдержанности», «обе стороны»; «призвал стороны к диалогу» calls on all who quarrel, «воздержаться от угроз Тегерану» on everybody. */
function isOnSomebody(scene: Scene, trigger: Match): boolean {
  const { document } = scene;
  const called = scene.actorsOfSentence(document.sentenceOf[trigger.from]!).find((actor) => actor.from > trigger.from && actor.countries.length > 0 && actor.from - trigger.from <= CALLED_WITHIN);
  if (!called || (called.kind === 'parties' && !document.isLemma('BOTH', called.from))) return false;
  for (let at = trigger.from + 1; at < called.from; at++) if ((document.words[at]!.grammar & INFINITIVE) !== 0) return false;
  return true;
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
