import type { CountryCode } from '../../../domain/country.ts';
import { hasHeadline } from '../../text/headline.ts';
import type { Scene } from '../scene.ts';
import type { Telling } from './telling.ts';

const union = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];
const overlap = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((item) => other.includes(item));
/** Modes that one meeting may be told in: a later «беседа» is the telephone call already told. */
const TALKS = new Set(['PHONE', 'VIDEO', 'MEETING']);
const isTalk = (telling: Telling): boolean => telling.type === 'CONSULT' && telling.mode !== null && TALKS.has(telling.mode);

/** Puts the tellings of one event together. The surest come first, so that a reminder never stands for an event of its own. */
export function mergeTellings(scene: Scene, tellings: readonly Telling[]): Telling[] {
  const events: Telling[] = [];
  const ordered = tellings.filter((telling) => !isOfGathering(scene, telling, tellings)).sort((one, other) => rank(one) - rank(other) || one.at - other.at);
  for (const telling of ordered) {
    const same = events.find((event) => isSameGathering(scene, event, telling) || isSame(scene, event, telling));
    if (same) absorb(scene, same, telling);
    else if (!telling.weak || (telling.cast.own && telling.modality === 'ACTUAL' && (union(telling.cast.source, telling.cast.target).length > 1 || (scene.document.pack.names.inflects && telling.cast.organizations.length > 0 && telling.cast.people.length > 0 && telling.cast.source.length > 0)))) events.push({ ...telling, cast: { ...telling.cast } });
  }
  return events.sort((one, other) => one.at - other.at);
}

/** "Hosted A and B for a trilateral meeting": where a sentence tells of a gathering, the same states do not meet besides. */
const isOfGathering = (scene: Scene, telling: Telling, tellings: readonly Telling[]): boolean =>
  scene.document.pack.slots.partOfSpeech !== undefined && telling.mode === 'MEETING' && telling.cast.source.length > 2 && tellings.some((other) => other.mode === 'MULTILATERAL' && other.sentence === telling.sentence && telling.cast.source.every((code) => other.cast.source.includes(code)));

const rank = (telling: Telling): number => (telling.weak ? 4 : 0) + (telling.cast.own ? 0 : 2) + (telling.mode === 'MEETING' ? 1 : 0);

/** "Called on the president, and held talks with the minister": two verbs of a sentence that each have their own object tell two meetings. */
function areTwo(scene: Scene, event: Telling, telling: Telling): boolean {
  if (!scene.document.pack.slots.partOfSpeech || event.sentence !== telling.sentence || event.weak || telling.weak || event.mode !== 'MEETING' || telling.mode !== 'MEETING') return false;
  const [first, second] = event.at < telling.at ? [event, telling] : [telling, event];
  if (!second.rule.endsWith(':verb') || (!first.rule.endsWith(':verb') && !isGoneOn(scene, second.at))) return false;
  const isMet = (from: number, to: number): boolean => scene.actorsOfSentence(first.sentence).some((actor) => actor.from > from && actor.from < to && (actor.kind === 'person' || actor.kind === 'office') && actor.countries.length > 0);
  return isMet(first.at, second.at) && isMet(second.at, scene.document.sentences[first.sentence]!.to);
}

/** "…, and later met with": behind "and" the sentence goes on with another verb. */
function isGoneOn({ document }: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before > 0; before--) if (document.form(before) === 'and') return true;
  return false;
}

function isSame(scene: Scene, event: Telling, telling: Telling): boolean {
  if (areTwo(scene, event, telling)) return false;
  if (scene.document.is('NEXT', event.at - 1) !== scene.document.is('NEXT', telling.at - 1)) return false;
  if (event.type !== telling.type || (event.another !== telling.another && !isOneWording(scene, event, telling)) || ((event.frame === 'session') !== (telling.frame === 'session') && !telling.weak)) return false;
  if (isNoReminder(scene, event, telling)) return false;
  if (telling.weak && telling.mode === 'CORRESPONDENCE' && isTalk(event) && sameCountries(event, telling)) return true;
  // «позвонил …, договорились увидеться»: the meeting ahead is not the call
  if (!scene.document.pack.slots.verbLast && event.mode !== telling.mode && event.modality !== telling.modality && isTalk(event) && isTalk(telling) && [event, telling].some(({ modality, mode }) => modality === 'FUTURE' && mode === 'MEETING')) return false;
  const modes = event.mode === telling.mode || (isTalk(event) && isTalk(telling) && (telling.weak || event.weak || (event.mode === 'PHONE') !== (telling.mode === 'PHONE') || (event.mode !== telling.mode && event.sentence === telling.sentence && (event.mode === 'VIDEO' || telling.mode === 'VIDEO'))));
  if (!modes) return false;
  if (!sameTime(scene, event, telling)) return false;
  if (isWithBody(event, telling) || isWithBody(telling, event)) return false;
  if (telling.joins && event.frame !== 'gather' && isTalk(event)) return event.at < telling.at && telling.sentence - event.sentence <= JOINED_WITHIN && overlap(event.cast.source, telling.cast.source);
  if (telling.weak && overlap(event.cast.source, telling.cast.source)) return true;
  if (scene.document.pack.slots.partOfSpeech && telling.mode === 'CORRESPONDENCE' && !telling.weak && areOfOthers(event, telling)) return false;
  if (DIRECTED.has(telling.frame)) return sameDeed(scene, event, telling);
  if (!sameCountries(event, telling)) return false;
  const [one, other] = [event.cast.people, telling.cast.people];
  if (one.length === 0 || other.length === 0) return true;
  return one.every((person) => other.includes(person)) || other.every((person) => one.includes(person)) || !telling.cast.own;
}

/** Letters of two who write, or to two: each names somebody whom the other does not. */
const areOfOthers = ({ cast: { people: one } }: Telling, { cast: { people: other } }: Telling): boolean =>
  one.length > 1 && other.length > 1 && !one.every((person) => other.includes(person)) && !other.every((person) => one.includes(person));

/** Sentences behind a talk within which it is told who else was there. */
const JOINED_WITHIN = 8;

const WORDING_REACH = 4;

/** «провести следующий раунд политических консультаций»: verb and noun of one phrase. */
const isOneWording = ({ document }: Scene, event: Telling, telling: Telling): boolean =>
  document.pack.names.inflects && !document.pack.slots.verbLast && event.sentence === telling.sentence && event.modality === telling.modality && Math.abs(event.at - telling.at) <= WORDING_REACH;

/** «обсудили» in front of what is still to come reminds of something else; what was signed is not what will be. */
const isNoReminder = ({ document }: Scene, event: Telling, telling: Telling): boolean =>
  document.pack.names.inflects && !document.pack.slots.verbLast &&
  ((telling.weak && telling.modality === 'ACTUAL' && event.modality === 'FUTURE' && telling.sentence < event.sentence) || (event.mode === 'SIGNING' && event.modality !== telling.modality && event.rule.endsWith(':verb') && telling.rule.endsWith(':verb')));

/** Who talks with an organisation does not talk with another state, whose talk the article tells too. */
const isWithBody = (one: Telling, other: Telling): boolean =>
  isTalk(one) && isTalk(other) && one.cast.organizations.length > 0 && one.cast.people.length > 1 && new Set(one.cast.source).size < 2 && other.cast.organizations.length === 0 && other.cast.source.length > 1 && other.cast.own;

const GATHERING_REACH = 3;

/** «Жиынға … қатысты. Отырыста … сөз сөйледі»: where verbs come last, who else was there is told sentence by sentence, without the gathering's name. */
const isSameGathering = (scene: Scene, event: Telling, telling: Telling): boolean =>
  scene.document.pack.slots.verbLast === true &&
  event.mode === 'MULTILATERAL' && telling.mode === 'MULTILATERAL' && event.modality === telling.modality && event.frame === 'gather' && telling.frame === 'gather' &&
  (event.cast.organizations.length === 0 || telling.cast.organizations.length === 0) && Math.abs(event.sentence - telling.sentence) <= GATHERING_REACH && sameTime(scene, event, telling);

function sameTime(scene: Scene, event: Telling, telling: Telling): boolean {
  const real = (modality: string): string => (modality === 'ACTUAL' || modality === 'FUTURE' ? 'news' : modality);
  if (real(event.modality) !== real(telling.modality)) return false;
  // "spoke by phone … will meet next week": of two ways to talk, what is planned is not what was held
  if (scene.document.pack.slots.partOfSpeech && event.modality !== telling.modality && event.mode !== telling.mode && (!telling.weak || (event.modality === 'FUTURE' ? event : telling).rule.endsWith(':verb'))) return false;
  // what was held without a date is not what is planned for a day
  const [held, planned] = event.modality === 'FUTURE' ? [telling, event] : [event, telling];
  if (held.modality === 'ACTUAL' && planned.modality === 'FUTURE' && planned.date !== null && held.date === null && (held.sentence > 0 || isOfText(scene, held)) && held.sentence < planned.sentence) return false;
  // "met the minister … will be received by the President": what a verb tells as held is not what a later one tells as still to come
  if (scene.document.pack.slots.partOfSpeech && held.modality === 'ACTUAL' && planned.modality === 'FUTURE' && !planned.weak && held.rule.endsWith(':verb') && planned.rule.endsWith(':verb') && planned.cast.own && (held.sentence > 0 || isOfText(scene, held)) && held.sentence < planned.sentence) return false;
  return event.date === null || telling.date === null || event.date.startsWith(telling.date) || telling.date.startsWith(event.date) || within(event, telling) || within(telling, event);
}

/** Told by a verb where the text has no headline. */
const isOfText = ({ document }: Scene, held: Telling): boolean => document.pack.slots.partOfSpeech !== undefined && held.rule.endsWith(':verb') && document.sentences.length > 1 && document.sentences[0]!.paragraph === document.sentences[1]!.paragraph;

const within = (span: Telling, other: Telling): boolean => span.date !== null && span.endDate !== null && other.date !== null && other.date >= span.date && other.date <= span.endDate;

function sameCountries(event: Telling, telling: Telling): boolean {
  const all = (one: Telling): CountryCode[] => union(one.cast.source, one.cast.target);
  const [one, other] = [all(event), all(telling)];
  const shared = one.filter((code) => other.includes(code)).length;
  return shared / union(one, other).length >= 0.5;
}

/** Adds what a second telling knows: people, date; and takes its words where the first stood in the headline. */
function absorb(scene: Scene, event: Telling, telling: Telling): void {
  if (telling.joins) event.cast.people = union(event.cast.people, telling.cast.people);
  else if (!telling.weak || telling.cast.own) {
    event.cast.organizations = union(event.cast.organizations, telling.cast.organizations);
    if (isSameGathering(scene, event, telling)) {
      const all = union(event.cast.source, telling.cast.source);
      Object.assign(event.cast, { source: all, target: all, people: union(event.cast.people, telling.cast.people) });
    }
    if (telling.cast.own && telling.frame !== 'visit' && event.cast.people.length < 2) event.cast.people = union(event.cast.people, telling.cast.people.filter((person) => person.country === null || event.cast.source.includes(person.country) || event.cast.target.includes(person.country)));
  }
  if (event.date === null && telling.date !== null) Object.assign(event, { date: telling.date, endDate: telling.endDate, dateSource: telling.dateSource });
  // the more telling word says how they talked: «переговоры» that were a telephone call
  if (event.mode === 'MEETING' && isTalk(telling)) event.mode = telling.mode;
  // a headline may leave out whom it was done to
  if ((scene.document.pack.slots.verbLast || isHeadlines(scene, event) || isToldByNoun(scene, event)) && DIRECTED.has(event.frame) && DIRECTED.has(telling.frame) && event.cast.target.length === 0) event.cast.target = telling.cast.target.filter((code) => !event.cast.source.includes(code));
  event.place ??= telling.place;
  // "during the visit": where a noun shows no tense, it makes nothing happen that lies ahead
  const tenseless = scene.document.pack.slots.partOfSpeech !== undefined && telling.rule.endsWith(':noun');
  if (event.modality === 'FUTURE' && telling.modality === 'ACTUAL' && !(telling.weak && scene.document.pack.slots.verbLast) && event.sentence !== telling.sentence && !tenseless) event.modality = 'ACTUAL';
  if (hasHeadline(scene.document) && event.sentence === 0 && telling.sentence > 0 && !telling.weak) {
    // a headline's noun has no tense of its own
    const modality = event.rule.endsWith(':noun') && telling.modality === 'FUTURE' ? telling.modality : event.modality;
    Object.assign(event, { evidence: telling.evidence, at: telling.at, sentence: telling.sentence, modality });
  }
}

/** Sentences of the lead, which tells in full what the headline tells. */
const LEAD_SENTENCES = 3;
const isHeadlines = ({ document }: Scene, event: Telling): boolean => document.pack.names.inflects && !document.pack.slots.verbLast && event.sentence === 0 && hasHeadline(document);

const DIRECTED: ReadonlySet<string> = new Set(['act', 'befall', 'need', 'letter', 'say']);

/** Where verbs come last, whom a deed is done to goes unsaid when it is told again. */
const RETOLD_WITHIN = 2;

const isToldByNoun = ({ document }: Scene, ...tellings: readonly Telling[]): boolean =>
  document.pack.names.inflects && !document.pack.slots.verbLast && tellings.some((telling) => telling.rule.endsWith(':noun'));

/** A deed is told again when the same side does it and the targets, as far as both are told, are the same. */
function sameDeed(scene: Scene, event: Telling, telling: Telling): boolean {
  const same = <T>(one: readonly T[], other: readonly T[]): boolean => one.length === other.length && one.every((item) => other.includes(item));
  const [one, other] = [event.cast, telling.cast];
  if (isHeadlines(scene, event) && one.target.length === 0 && same(one.source, other.source) && telling.sentence <= LEAD_SENTENCES) return true;
  // «прокомментировал удары Израиля»: a noun need not say whom the deed is done to
  if (event.type === 'ASSAULT' && isToldByNoun(scene, event, telling) && one.source.length > 0 && same(one.source, other.source) && (one.target.length === 0 || other.target.length === 0)) return true;
  return same(one.source, other.source) && same(one.organizations, other.organizations) && (same(one.target, other.target) || !other.own || ((other.target.length === 0 || (one.target.length === 0 && scene.document.pack.slots.verbLast === true)) && Math.abs(event.sentence - telling.sentence) <= (scene.document.pack.slots.verbLast ? RETOLD_WITHIN : 0)));
}
