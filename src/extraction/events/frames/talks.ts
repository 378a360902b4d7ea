import type { CountryCode } from '../../../domain/country.ts';
import { unique } from '../../../domain/unique.ts';
import type { Slot } from '../../../language/shared/slot-rules.ts';
import { ADJECTIVE, GERUND, INSTRUMENTAL, NOMINATIVE, NOUN, PARTICIPLE, PASSIVE, PLURAL, PRONOUN, SINGULAR, VERB } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { carriedSubject } from '../parties/carried-subject.ts';
import { compoundBeside, countries, inSlots, isEnough, mutualCast, people, type Cast, type Frame } from '../cast.ts';
import { inflects, statesInPlace } from '../parties/targets.ts';
import type { Scene } from '../scene.ts';
import { isJoined, isNominal, isSubject, type Part } from '../parties/parts.ts';
import { adjectivesBefore, isNumbered, isOfCommittee, ofColleagues, onVisit, withWhom } from '../parties/partners.ts';

/** Who is met, also where the text calls him by no name. */
export const GUESTS: ReadonlySet<Actor['kind']> = new Set(['office', 'body', 'colleague', 'guest', 'pronoun']);

/** All take part alike: subject and partners; what is missing comes from the sentence, then from the article's main parties. */
export const mutual: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const slots: Slot[] = isNominal(trigger) ? ['SUBJECT', 'WITH', 'BETWEEN', 'OF', 'AGENT'] : ['SUBJECT', 'WITH', 'BETWEEN', 'AGENT', 'OBJECT', ...(trigger.entry.row.mode === 'PHONE' ? (['RECIPIENT'] as const) : [])];
  if (trigger.entry.row.mode === 'PHONE' && scene.document.pack.slots.partOfSpeech && !isNominal(trigger) && scene.document.form(trigger.to - 1) === 'to' && !isToSomebody(scene, trigger, parts)) return null;
  if (isOccasion(scene, trigger)) slots.push('RECIPIENT', 'OBJECT');
  let actors = inSlots(parts, ...slots);
  if (scene.document.pack.slots.partOfSpeech) actors = [...actors, ...ofColleagues(scene, parts).filter((actor) => !actors.includes(actor))];
  if (scene.document.pack.slots.partOfSpeech && !isNominal(trigger)) actors = [...actors, ...withWhom(scene, trigger).filter((actor) => !actors.includes(actor))];
  // "after talks brokered by the Turkish president"
  if (scene.document.pack.slots.partOfSpeech) actors = actors.filter((actor) => !scene.matches.events.some((other) => other.entry.row.mode === 'THIRD_PARTY' && other !== trigger && other.from >= trigger.to && (other.to === actor.from || other.to === actor.from - 1)));
  // "the presidents of the two countries are to meet": who has no name but that of the two
  if (actors.length === 0 && scene.document.pack.slots.partOfSpeech && !isNominal(trigger)) actors = inSlots(parts, 'OF').filter((actor) => actor.kind === 'parties' && actor.to <= trigger.from).map((actor) => ({ ...actor, people: [] }));
  if (inflects(scene) && isNominal(trigger) && trigger.entry.row.type === 'CONSULT') actors = withoutOnlookers(scene, trigger, clause, parts, actors);
  actors = [...ownerOfTalk(scene, trigger, clause), ...theTwo(scene, trigger, clause), ...actors];
  if (inflects(scene) && trigger.entry.row.type === 'COOPERATE' && actors.length === 0) actors = inSlots(parts, 'ORIGIN', 'DESTINATION').filter((actor) => actor.kind === 'state');
  if (scene.document.pack.slots.partOfSpeech && !isNominal(trigger)) actors = withoutTopics(trigger, parts, withoutContent(scene, trigger, parts, actors));
  // "the UK's call on Belgrade to implement it" is no visit to anybody
  if (scene.document.form(trigger.from) === "'s" && !actors.some((actor) => actor.from >= trigger.to && actor.people.length > 0)) return null;
  if (trigger.entry.row.type === 'AGREE' && scene.document.pack.slots.partOfSpeech && !isNominal(trigger)) {
    // "agreed that Europe must guarantee Ukraine's security": who is spoken of agrees to nothing
    const agreeing = mutualCast(inSlots(parts, 'SUBJECT', 'WITH', 'BETWEEN'), [], true);
    if (isEnough(agreeing) && agreeing.source.length > 1) return agreeing;
  }
  // "we welcome the ceasefire agreed between Israel and Lebanon": those between whom it is
  // «Между Баку и Ереваном продолжаются консультации, сообщил министр на встрече с финской коллегой»
  if (inflects(scene) && isNominal(trigger) && trigger.entry.row.type === 'CONSULT') {
    const pair = mutualCast(inSlots(parts, 'BETWEEN'), [], true);
    if (pair.source.length === 2) return pair;
  }
  const between = scene.document.pack.slots.partOfSpeech ? inSlots(parts, 'BETWEEN').filter((actor) => actor.from >= trigger.to && actor.from - trigger.to <= 2) : [];
  if (between.length > 0 && scene.document.form(trigger.to) === 'between') {
    const pair = mutualCast(inSlots(parts, 'BETWEEN'), [], true);
    if (pair.source.length > 1) return pair;
  }
  // "referred to the agreement signed by Greece and Egypt": whoever speaks of it is none of them
  if (trigger.entry.row.mode === 'SIGNING' && scene.document.pack.slots.partOfSpeech) {
    const hands = mutualCast(inSlots(parts, 'AGENT').filter((actor) => actor.from >= trigger.to), [], true);
    if (hands.source.length > 1) return hands;
  }
  const extra = [...compoundBeside(scene, trigger), ...hostOfManoeuvres(scene, trigger, clause, actors), ...(countries(actors).length === 0 ? adjectivesBefore(scene, trigger, clause) : [])];
  let cast = mutualCast(actors, extra, true);
  const host = isEnough(cast) ? hostOfPartners(scene, trigger, clause, parts, actors) : null;
  if (host) return mutualCast([host, ...actors], extra, true);
  if (isEnough(cast)) return cast;
  if (scene.document.pack.slots.verbLast && trigger.entry.row.mode === 'SIGNING' && (trigger.grammar & PASSIVE) !== 0 && cast.source.length === 0) return signedByBoth(scene, trigger);
  if (inflects(scene) && trigger.entry.row.mode === 'SIGNING' && cast.source.length === 0 && (isNominal(trigger) ? isHeld(scene, trigger, clause) : (trigger.grammar & PASSIVE) !== 0)) return signedInPresence(scene, trigger, clause, parts) ?? (isOfOneState(scene, trigger, clause) ? null : signedByBoth(scene, trigger));
  // "the Security Council will meet": an organisation's own meeting is no other's
  if (scene.document.pack.slots.partOfSpeech && !isNominal(trigger) && cast.source.length === 0 && inSlots(parts, 'SUBJECT').some((actor) => actor.kind === 'organization')) return null;
  const carried = subjectBehind(scene, trigger, clause, parts) ?? (isOfCommittee(scene, trigger, clause) ? null : carriedSubject(scene, trigger, clause));
  if (carried && !actors.includes(carried)) {
    actors = [carried, ...actors];
    cast = mutualCast(actors, extra, cast.source.length > 0);
    if (isEnough(cast) && isToldOfNobody(scene, trigger)) return { ...cast, people: [] };
    // «Следующие переговоры пройдут в Абиджане»: of the same states, nobody knows whose hands
    if (isEnough(cast)) return inflects(scene) && isNominal(trigger) && isNext(scene, trigger) ? { ...cast, people: [] } : cast;
  }
  if (isWithOutsider(scene, trigger, clause, parts)) return null;
  if (isOfCommittee(scene, trigger, clause) && scene.main.countries.length === 2) return bothSides(scene);
  const visited = scene.document.pack.slots.partOfSpeech ? onVisit(scene, trigger, clause) : null;
  if (visited) return visited;
  const { main } = scene;
  // "an agreement on visas was signed": by the two sides of the article
  if (trigger.entry.row.mode === 'SIGNING' && scene.document.pack.slots.partOfSpeech && cast.source.length === 0 && main.countries.length === 2 && isSigned(scene, trigger)) return bothSides(scene);
  if (trigger.entry.row.type === 'CONSULT' && isNominal(trigger)) return isHeld(scene, trigger, clause) && main.countries.length === 2 && cast.source.every((code) => main.countries.includes(code)) ? { source: main.countries, target: main.countries, people: [], organizations: cast.organizations, own: false } : null;
  // «столкновения протестующих с полицией»: who is not named fights at home
  if (trigger.entry.row.type === 'ASSAULT') return inflects(scene) && cast.source.length === 0 ? onBorder(scene, trigger, clause) : null;
  if (cast.source.length === 1 && main.countries.length === 2 && main.countries.includes(cast.source[0]!) && trigger.entry.row.weak !== '1' && scene.document.form(trigger.to - 1) !== 'meetings') {
    const known = people(actors);
    const others = main.people.filter((person) => person.country !== cast.source[0]);
    return { source: main.countries, target: main.countries, people: isToldOfNobody(scene, trigger) ? [] : unique([...known, ...(actors.length > 0 && !isOneSidesOffer(scene, trigger) ? others : [])]), organizations: cast.organizations, own: false };
  }
  return null;
};

/** «На границе Таиланда и Камбоджи произошла перестрелка»: between the two whose border it is. */
function onBorder(scene: Scene, trigger: Match, clause: Clause): Cast | null {
  let border = clause.from;
  while (border < clause.to && !scene.document.isLemma('BORDER', border)) border++;
  const behind = scene.countriesAt(trigger.from).filter((mention) => mention.from > border && mention.from - border <= 3 && mention.to <= clause.to);
  const [first, second, ...more] = unique(behind.map(({ code }) => code));
  return first && second && more.length === 0 ? { source: [first, second], target: [first, second], people: [], organizations: [], own: true } : null;
}

/** «Халонен поблагодарила Медведева. Они встретились в Хельсинки»: the two people of different states of the sentence before. */
function theTwo(scene: Scene, trigger: Match, clause: Clause): Actor[] {
  const { document } = scene;
  if (!inflects(scene) || isNominal(trigger) || trigger.entry.row.type !== 'CONSULT') return [];
  const isThey = (at: number): boolean => (document.words[at]!.grammar & PRONOUN) !== 0 && (document.words[at]!.grammar & NOMINATIVE & PLURAL) !== 0 && (document.words[at]!.grammar & (SINGULAR | ADJECTIVE)) === 0;
  let they = clause.from;
  while (they < trigger.from && !isThey(they)) they++;
  if (they >= trigger.from) return [];
  const two = scene.actorsOfSentence(document.sentenceOf[trigger.from]! - 1).filter((actor) => actor.kind === 'person' && actor.countries.length === 1);
  return two.length === 2 && two[0]!.countries[0] !== two[1]!.countries[0] ? two : [];
}

/** «Запланированы его встречи с …»: whoever has been spoken of. */
function ownerOfTalk(scene: Scene, trigger: Match, clause: Clause): Actor[] {
  const { document } = scene;
  let at = trigger.from - 1;
  while (at > clause.from && (document.words[at]!.grammar & ADJECTIVE) !== 0 && !document.is('POSSESSOR', at)) at--;
  if (!inflects(scene) || !isNominal(trigger) || trigger.entry.row.type !== 'CONSULT' || !document.is('POSSESSOR', at)) return [];
  const owner = carriedSubject(scene, trigger, clause);
  return owner && owner.people.length === 1 ? [owner] : [];
}

/** «Состоялись встречи с представителями Турции и Венгрии»: where all who are named stand behind "with", whoever acted before met them. */
function hostOfPartners(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[], actors: readonly Actor[]): Actor | null {
  if (!inflects(scene) || !isNominal(trigger) || trigger.entry.row.type !== 'CONSULT' || !actors.every((actor) => parts.some((part) => part.actor === actor && part.slot === 'WITH'))) return null;
  const host = carriedSubject(scene, trigger, clause);
  if (!host || host.countries.length !== 1) return null;
  return actors.some((actor) => actor.countries.some((code) => host.countries.includes(code))) ? guestBefore(scene, trigger, actors) : host;
}

const GUEST_WITHIN = 3;

/** «Мелони прибыла в Узбекистан. Её встретил премьер. Затем состоялись переговоры с президентом»: who acted before those whose own partner he would be. */
function guestBefore(scene: Scene, trigger: Match, partners: readonly Actor[]): Actor | null {
  const number = scene.document.sentenceOf[trigger.from]!;
  const hosts = countries(partners);
  for (let sentence = number - 1; sentence >= 0 && sentence >= number - GUEST_WITHIN; sentence--) {
    const guest = scene.actorsOfSentence(sentence).find((actor) => actor.people.length === 1 && actor.countries.length === 1 && !hosts.includes(actor.countries[0]!) && isSubject(scene.document, actor));
    if (guest) return guest;
  }
  return null;
}

/** «провёл встречи с руководством компаний»: with somebody who acts for no state. */
function isWithOutsider(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[]): boolean {
  const { document } = scene;
  if (!inflects(scene) || trigger.entry.row.type !== 'CONSULT' || !document.is('WITH', trigger.to)) return false;
  const grammar = document.words[trigger.to + 1]?.grammar ?? 0;
  return (grammar & INSTRUMENTAL) !== 0 && !parts.some(({ actor, slot }) => slot === 'WITH' && actor.from >= trigger.to) && !scene.countriesAt(trigger.from).some((mention) => mention.from > trigger.to && mention.to <= clause.to);
}

/** «комментируя переговоры России и США», «предоставил площадку для переговоров»: whoever stands by while others talk. */
function withoutOnlookers(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[], actors: Actor[]): Actor[] {
  const own = inSlots(parts, 'OF', 'BETWEEN').filter((actor) => actor.from >= trigger.to);
  const codes = countries(own);
  if (codes.length < 2) return actors;
  const onlookers = actors.filter((actor) => actor.to <= trigger.from && actor.countries.length > 0 && !actor.countries.some((code) => codes.includes(code)) && parts.some((part) => part.actor === actor && part.slot === 'SUBJECT'));
  const mediates = scene.matches.events.some((other) => other.entry.row.mode === 'THIRD_PARTY' && other.from >= clause.from && other.to <= clause.to);
  const { words } = scene.document;
  const byTheWay = (words[trigger.from - 1]?.grammar ?? 0) & GERUND;
  return mediates || byTheWay ? actors.filter((actor) => !onlookers.includes(actor)) : actors;
}

/** "Spoke to the minister", not "to the assembly" or "to reporters". */
const isToSomebody = (scene: Scene, trigger: Match, parts: readonly Part[]): boolean =>
  parts.some(({ actor }) => actor.from >= trigger.to && actor.from - trigger.to <= 1 && (actor.countries.length > 0 || ofColleagues(scene, parts).length > 0) && (actor.people.length > 0 || GUESTS.has(actor.kind)));

const BETWEEN_WITHIN = 4;

/** "Adopted a joint statement condemning Russia", "informed him of the peace process between two others": who is spoken of takes no part. */
function withoutContent({ document }: Scene, trigger: Match, parts: readonly Part[], actors: readonly Actor[]): Actor[] {
  const acting = parts.some((part) => part.slot === 'SUBJECT' && part.actor.countries.length > 0);
  // "are jointly training Ukrainian engineers": of two who do it together neither is what it is done to
  const together = trigger.entry.row.type === 'COOPERATE' && countries(inSlots(parts, 'SUBJECT')).length > 1;
  const isContent = ({ actor, slot }: Part): boolean => actor.from >= trigger.to && (((trigger.entry.row.mode === 'SIGNING' || together) && slot === 'OBJECT') || (acting && slot === 'BETWEEN' && actor.from - trigger.to > BETWEEN_WITHIN && document.form(trigger.to - 1) !== 'between'));
  // "to discuss the plan drafted by France"
  const isOfAnother = ({ actor, slot }: Part): boolean => {
    const by = document.is('ARTICLE', actor.from - 1) ? actor.from - 2 : actor.from - 1;
    return slot === 'OBJECT' && trigger.entry.row.type === 'CONSULT' && by > trigger.to && document.form(by) === 'by' && (document.words[by - 1]!.grammar & PARTICIPLE) !== 0;
  };
  const content = new Set(parts.filter((part) => isContent(part) || isOfAnother(part)).map((part) => part.actor));
  return actors.filter((actor) => !content.has(actor));
}

/** "Discussed Ukraine and NATO reform": the states and organisations that a talk is about take no part. */
function withoutTopics(trigger: Match, parts: readonly Part[], actors: Actor[]): Actor[] {
  if (trigger.entry.row.weak !== '1' || trigger.entry.row.type !== 'CONSULT') return actors;
  const topics = new Set(parts.filter(({ actor, slot }) => slot === 'OBJECT' && actor.from >= trigger.to && (actor.kind === 'state' || actor.kind === 'organization' || actor.kind === 'capital')).map(({ actor }) => actor));
  return actors.filter((actor) => !topics.has(actor));
}

export const bothSides = ({ main }: Scene): Cast => ({ source: main.countries, target: main.countries, people: [], organizations: [], own: false });

/** "Were signed", "the signing took place"; what is to be signed some day is none. */
const isSigned = ({ document }: Scene, trigger: Match): boolean => document.is('SIGNED', trigger.to - 1) && document.is('BEFORE_SIGNED', trigger.to - 2);

/** "Views will be exchanged": nobody is named who does it; the article's two sides do. */
export const exchange: Frame = (scene, trigger, clause) => mutual(scene, trigger, clause) ?? (scene.main.countries.length === 2 ? bothSides(scene) : trigger.entry.row.type === 'AGREE' ? talkers(scene, trigger) : null);

/** "An agreement was reached": by those who have just talked. */
function talkers(scene: Scene, trigger: Match): Cast | null {
  const talk = scene.talkInParagraph(trigger.from);
  return talk && talk.countries.length === 2 ? { source: [...talk.countries], target: [...talk.countries], people: [], organizations: [], own: false } : null;
}

/** «Келіссөз қорытындысында құжатқа қол қойылды»: by those who have just talked, else by the article's two sides. */
function signedByBoth(scene: Scene, trigger: Match): Cast | null {
  const sides = scene.talkBefore(trigger.from)?.countries ?? scene.main.countries;
  return sides.length === 2 ? { source: [...sides], target: [...sides], people: [], organizations: [], own: false } : null;
}

/** «В присутствии глав государств Казахстана и Туркменистана подписаны документы» */
function signedInPresence({ document }: Scene, trigger: Match, clause: Clause, parts: readonly Part[]): Cast | null {
  const witnesses = parts.find(({ actor }) => actor.countries.length > 1 && document.is('PRESENCE', actor.from - 1) && actor.from > clause.from);
  return witnesses ? mutualCast([{ ...witnesses.actor, people: [] }], [], true) : null;
}

const LAW_REACH = 4;

/** «подписан указ»: what one state gives itself. */
function isOfOneState({ document }: Scene, trigger: Match, clause: Clause): boolean {
  for (let at = Math.max(clause.from, trigger.from - LAW_REACH); at < Math.min(clause.to, trigger.to + LAW_REACH); at++) if (document.isLemma('LAW', at)) return true;
  return false;
}

/** «в Грузии начались совместные учения с участием Украины и Литвы»: where others exercise, the host does. */
const hostOfManoeuvres = (scene: Scene, trigger: Match, clause: Clause, actors: readonly Actor[]): CountryCode[] =>
  inflects(scene) && trigger.entry.row.type === 'COOPERATE' && isNominal(trigger) && countries(actors).length === 0 && statesInPlace(scene, trigger, clause).length > 1 ? statesInPlace(scene, trigger, clause).slice(0, 2) :
  inflects(scene) && trigger.entry.row.type === 'COOPERATE' && isNominal(trigger) && countries(actors).length > 0 ? statesInPlace(scene, trigger, clause).filter((code) => scene.countriesAt(trigger.from).some((mention) => mention.code === code && mention.form === 'NAME')).slice(0, 1) : [];

const isNext = (scene: Scene, trigger: Match): boolean => scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'ANOTHER' && cue.to <= trigger.from && trigger.from - cue.to <= 1);

/** «принёс извинения коллеге в ходе телефонного разговора»: whoever says something to somebody on the occasion of a talk talks with him. */
const isOccasion = (scene: Scene, trigger: Match): boolean => inflects(scene) && isNominal(trigger) && trigger.entry.row.type === 'CONSULT' && scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'AFTER' && cue.to === trigger.from);

/** «По итогам встречи подписан план»: a thing is signed, opened or begun, and by whose hand goes unsaid. */
const isToldOfNobody = (scene: Scene, trigger: Match): boolean => inflects(scene) && (trigger.entry.row.type === 'COOPERATE' || trigger.entry.row.type === 'ASSAULT') && (isNominal(trigger) || (trigger.grammar & PASSIVE) !== 0);

/** «Румыния готова помочь соседям»: one side says what it is ready for. */
const isOneSidesOffer = (scene: Scene, trigger: Match): boolean => inflects(scene) && trigger.entry.row.type === 'AGREE';

/** "In a telephone call on 27 July the two ministers discussed", "Meeting his colleague in Athens, the minister said": whoever stands in front of the verb, where the noun or gerund opens the clause. */
function subjectBehind(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[]): Actor | null {
  const { document } = scene;
  if (!document.pack.slots.partOfSpeech || !(isNominal(trigger) ? document.is('OPENING_OF_OCCASION', clause.from) || trigger.from === clause.from : (trigger.grammar & GERUND) !== 0) || trigger.from - clause.from > OPENING_REACH) return null;
  // "following the talks": those told before
  if (document.is('BEHIND_OCCASION', clause.from) && document.is('ARTICLE', trigger.from - 1)) return null;
  const behind = parts.map(({ actor }) => actor).filter((actor) => actor.from >= trigger.to && actor.countries.length > 0 && actor.kind !== 'capital');
  const verbBehind = (actor: Actor): number => (document.isMark(actor.to, ',') ? actor.to + 1 : actor.to);
  const last = behind.findIndex((actor) => isFinite(document.words[verbBehind(actor)]?.grammar ?? 0));
  if (last < 0) return null;
  let first = last;
  while (first > 0 && isJoined(document, behind[first - 1]!, behind[first]!)) first--;
  const joined = behind.slice(first, last + 1);
  // "in their call, the Chancellor thanked President X": whom he says it to talks with him
  const addressed = joined.length === 1 && (document.form(trigger.from - 1) === 'their' || document.form(trigger.from) === 'their') ? behind[last + 1] : undefined;
  if (addressed && addressed.people.length > 0 && addressed.from - verbBehind(joined[0]!) <= ADDRESSED_WITHIN) joined.push(addressed);
  return joined.length === 1 ? joined[0]! : { ...joined[0]!, countries: countries(joined), people: people(joined) };
}

const ADDRESSED_WITHIN = 2;
const OPENING_REACH = 6;
const isFinite = (grammar: number): boolean => (grammar & VERB) !== 0 && (grammar & NOUN) === 0;

/** «Следующий раунд консультаций состоится в Токио»: a meeting that is itself the subject is one of the article's two sides. */
function isHeld(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  if (document.pack.slots.verbLast) return document.is('NEXT', trigger.from - 1);
  if (document.pack.slots.partOfSpeech) return isToBeHeld(scene, trigger, clause);
  if (!document.pack.names.inflects) return false;
  let before = trigger.from - 1;
  while (before > clause.from && (document.words[before]!.grammar & ADJECTIVE) !== 0) before--;
  if (before >= clause.from && document.words[before]!.readings.some((reading) => document.pack.functionWords.CARRY_OUT.has(reading.lemma))) return true;
  if ((trigger.grammar & NOMINATIVE) === 0) return false;
  // «в резиденции прошли переговоры глав государств»
  const verb = before >= clause.from ? document.words[before]! : null;
  if (verb && (verb.grammar & VERB) !== 0 && (verb.grammar & NOUN) === 0 && verb.readings.some((reading) => document.pack.functionWords.TAKE_PLACE.has(reading.lemma))) return true;
  for (let at = trigger.to; at < clause.to; at++) {
    const { grammar, readings } = document.words[at]!;
    if ((grammar & (VERB | PARTICIPLE)) !== 0 && (grammar & NOUN) === 0) return readings.some((reading) => document.pack.functionWords.TAKE_PLACE.has(reading.lemma));
  }
  return false;
}

/** "The next round of consultations will be held in New Delhi": with a word for which of several it is, and a verb that says that it takes place. */
function isToBeHeld(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  const another = scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'ANOTHER' && cue.from >= clause.from && cue.from < trigger.to && trigger.from - cue.to <= 4);
  if (!another && !isNumbered(document, trigger)) return false;
  // "will visit Rabat for the next session"
  if (document.is('FOR_SESSION', trigger.from - 3) || document.is('FOR_SESSION', trigger.from - 2)) for (let at = clause.from; at < trigger.from; at++) if (document.form(at) === 'will') return true;
  for (let at = trigger.to; at < clause.to; at++) if (document.is('TO_BE_HELD', at)) return true;
  return false;
}
