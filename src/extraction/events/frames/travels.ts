import type { CountryCode } from '../../../domain/country.ts';
import { unique } from '../../../domain/unique.ts';
import { ACCUSATIVE, ANY_CASE, DATIVE, GENITIVE, INFINITIVE, NOMINATIVE, NOUN, PARTICIPLE, PAST, VERB } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import { isRelative, type Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { carriedSubject } from '../parties/carried-subject.ts';
import { compoundBeside, countries, inSlots, organizations, people, type Frame } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { isJoined, isNominal } from '../parties/parts.ts';
import { inflects } from '../parties/targets.ts';

/** The subject travels; the host is the destination or, of «посетить», the object. */
export const visit: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  // «посетил посольство Ирана»: no journey
  if (inflects(scene) && parts.some((part) => part.slot === 'OBJECT' && part.actor.kind === 'body' && part.actor.from >= trigger.to && part.actor.from - trigger.to <= 1)) return null;
  const owners = endsInVisit(scene, trigger) ? inSlots(parts, 'OF').filter((actor) => actor.from === trigger.to || ((actor.kind === 'person' || actor.kind === 'office') && actor.from > trigger.to && actor.from - trigger.to <= OWNER_WITHIN && (actor.cases & GENITIVE) !== 0 && (actor.cases & NOMINATIVE) === 0 && !isVerbBetween(scene, trigger.to, actor.from))) : isNominal(trigger) ? inSlots(parts, 'OF', 'AGENT') : isAsked(trigger) ? inSlots(parts, 'OBJECT').filter((actor) => actor.to <= trigger.from) : [];
  if (inflects(scene) && describesOthers(scene, trigger)) return null;
  const { verbLast } = scene.document.pack.slots;
  const isOfBody = (actor: Actor): boolean => (verbLast === true || inflects(scene)) && actor.countries.length === 0 && actor.organizations.length > 0 && actor.people.length > 0;
  const travellers = (owners.length > 0 ? owners : inSlots(parts, 'SUBJECT')).filter((actor) => actor.kind !== 'capital' && !isPopulace(scene, actor) && (actor.countries.length > 0 || isOfBody(actor)));
  const described = describedBy(scene, trigger, clause);
  if (described.length > 0) travellers.splice(0, travellers.length, ...described);
  // "as part of a working visit to Slovakia, the minister held talks", "during his visit, Mr Mbarga will meet"
  const opening = isNominal(trigger) && travellers.every((actor) => actor.kind === 'pronoun' || parts.some((part) => part.actor === actor && part.slot === 'AGENT' && actor.to < clause.from)) ? behindOpening(scene, trigger) : null;
  if (opening) travellers.splice(0, travellers.length, opening);
  const guest = isNominal(trigger) ? welcomedOn(scene, trigger, clause) : null;
  if (guest) travellers.splice(0, travellers.length, guest);
  const announcing = travellers.length === 0 && isNominal(trigger) ? sayingDuring(scene, trigger) : null;
  if (announcing) travellers.push(announcing);
  const carried = travellers.length > 0 ? null : carriedSubject(scene, trigger, clause);
  const from = travellers.length > 0 ? travellers : carried ? [carried] : [];
  const company = inflects(scene) ? inCompany(scene, from) : from.slice(0, 1);
  const source = countries(company.length > 1 ? company : from).slice(0, Math.max(1, people(company).length));
  const homes = verbLast ? countries(inSlots(parts, 'RECIPIENT').filter((actor) => actor.kind === 'body')) : [];
  const hosts = unique([...homes, ...countries(inSlots(parts, 'DESTINATION', ...(isNominal(trigger) ? [] : (['OBJECT', 'PLACE'] as const)))), ...destinations(scene, trigger, clause)]).filter((code) => !source.includes(code));
  if (source.length === 0 && !from.some(isOfBody)) return null;
  // «Ашхабад посетила афганская делегация»: a capital in front is what is visited
  if (hosts.length === 0 && !isNominal(trigger)) hosts.push(...countries(inSlots(parts, 'SUBJECT').filter((actor) => actor.kind === 'capital')).filter((code) => !source.includes(code)));
  // "held talks with the minister of Cyprus, who is on an official visit to the Kingdom"
  if (hosts.length === 0 && isRelative(scene.document, clause.from)) hosts.push(...hostsOfMain(scene, clause, source, trigger));
  const target = hosts.length > 0 ? [hosts[0]!, ...joinedTo(hosts[0]!, scene, trigger, clause)] : carried === null && (isNominal(trigger) || endsInVisit(scene, trigger) || (scene.document.pack.slots.partOfSpeech !== undefined && scene.document.form(trigger.from).startsWith('arriv'))) && !namesTown(scene, trigger, clause) ? scene.main.countries.filter((code) => !source.includes(code)).slice(0, 1) : [];
  if (target.length === 0) return null;
  return { source, target, people: people(people(from).length > 0 ? from : leadersOf(scene, trigger, clause, source)).slice(0, Math.max(1, people(company).length)), organizations: source.length > 0 ? [] : organizations(from), own: carried === null };
};

/** «Министр иностранных дел Польши и его шведский коллега прилетели в Киев»: those of different states who travel together. */
function inCompany({ document }: Scene, travellers: readonly Actor[]): Actor[] {
  const company = travellers.slice(0, 1);
  for (const actor of travellers.slice(1)) if (isJoined(document, company.at(-1)!, actor)) company.push(actor);
  return people(company).length === countries(company).length ? company : company.slice(0, 1);
}

/** «В рамках визита состоялись переговоры министра»: behind a verb somebody else's is told. */
function isVerbBetween({ document }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((document.words[at]!.grammar & VERB) !== 0) return true;
  return false;
}

/** Of a relative clause that names no state as its destination: the one other that the sentence tells of before it. */
function hostsOfMain(scene: Scene, clause: Clause, source: readonly CountryCode[], trigger: Match): CountryCode[] {
  const others = countries(scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.to <= clause.from)).filter((code) => !source.includes(code));
  return others.length === 1 ? others : [];
}

/** «казахстанцы смогут посещать Гонконг»: a people travels for nobody but itself. */
const isPopulace = (scene: Scene, actor: Actor): boolean =>
  inflects(scene) && actor.kind === 'state' && scene.countriesAt(actor.from).some((mention) => mention.from === actor.from && mention.form === 'DEMONYM');

/** «рекомендации для туристов, отправляющихся в Таиланд»: a participle tells of the noun in front of its comma. */
function describesOthers(scene: Scene, trigger: Match): boolean {
  const { document } = scene;
  if ((trigger.grammar & PARTICIPLE) === 0 || (trigger.grammar & VERB) !== 0 || !document.isMark(trigger.from - 1, ',')) return false;
  const { grammar } = document.words[trigger.from - 2]!;
  return (grammar & NOUN) !== 0 && (grammar & trigger.grammar & ANY_CASE) !== 0 && !document.hasInitialCapital(trigger.from - 2) && !scene.actorsOfSentence(document.sentenceOf[trigger.from]!).some((actor) => actor.to === trigger.from - 1);
}

const DURING_REACH = 4;

/** "…, Foreign Minister X announced during a visit to Chisinau": whoever says so there. */
function sayingDuring(scene: Scene, trigger: Match): Actor | null {
  const { document } = scene;
  if (!document.pack.slots.partOfSpeech) return null;
  let at = trigger.from - 1;
  while (at > trigger.from - DURING_REACH && document.form(at) !== 'during' && document.form(at) !== 'on') at--;
  if (!document.is('DURING', at)) return null;
  return scene.actorsOfSentence(document.sentenceOf[trigger.from]!).find((actor) => actor.to === at - 1 && actor.people.length === 1 && actor.countries.length > 0) ?? null;
}

const OWN_REACH = 4;

/** "The prime minister welcomed Minister X on his first visit to Singapore": the journey is the guest's. */
function welcomedOn(scene: Scene, trigger: Match, clause: Clause): Actor | null {
  const { document, matches } = scene;
  if (!document.pack.slots.partOfSpeech) return null;
  let own = trigger.from - 1;
  while (own > trigger.from - OWN_REACH && !document.is('POSSESSIVE', own)) own--;
  if (!document.is('POSSESSIVE', own) || document.form(own - 1) !== 'on') return null;
  const welcome = matches.events.find((other) => other.entry.row.frame === 'receive' && other.from >= clause.from && other.to <= own);
  return (welcome && scene.actorsOfSentence(document.sentenceOf[trigger.from]!).find((actor) => actor.to === own - 1 && actor.to > welcome.to && actor.people.length > 0 && actor.countries.length > 0)) ?? null;
}

const OPENING_WORDS = 9;

/** The subject of a sentence that opens with a preposition and the visit: whoever stands first behind its comma. */
function behindOpening(scene: Scene, trigger: Match): Actor | null {
  const { document } = scene;
  if (!document.pack.slots.partOfSpeech) return null;
  const { from, to } = document.sentence(trigger.from);
  if (trigger.from - from > OPENING_WORDS || !document.is('OPENING_OF_VISIT', from)) return null;
  let comma = trigger.to;
  while (comma < to && !document.isMark(comma, ',')) comma++;
  // "During the visit to Bangladesh, which begins on Monday, the minister is to"
  if (document.form(comma + 1) === 'which') for (comma++; comma < to && !document.isMark(comma, ','); ) comma++;
  const first = scene.actorsOfSentence(document.sentenceOf[trigger.from]!).find((actor) => actor.from > comma);
  const start = first && document.is('ARTICLE', first.from - 1) ? first.from - 1 : first?.from;
  return first && start === comma + 1 && first.countries.length > 0 && first.kind !== 'capital' && first.kind !== 'state' && first.kind !== 'parties' ? first : null;
}

/** "Will travel to Pristina and Belgrade": the states that stand joined to the first host behind the trigger. */
function joinedTo(host: CountryCode, scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  const { document } = scene;
  if (!document.pack.slots.partOfSpeech && !inflects(scene)) return [];
  const named = scene.countriesAt(trigger.from).filter((mention) => mention.from >= trigger.to && mention.to <= clause.to && mention.form !== 'ADJECTIVE');
  const isJoinedAt = (index: number): boolean => {
    let at = named[index - 1]!.to;
    while (at < named[index]!.from && (document.isMark(at, ',') || document.is('AND', at) || document.is('ARTICLE', at))) at++;
    return at === named[index]!.from && document.form(named[index]!.to) !== "'s";
  };
  let first = named.findIndex((mention) => mention.code === host);
  if (first < 0) return [];
  while (first > 0 && isJoinedAt(first)) first--;
  const joined: CountryCode[] = [named[first]!.code];
  for (let index = first + 1; index < named.length && isJoinedAt(index); index++) joined.push(named[index]!.code);
  return unique(joined).filter((code) => code !== host);
}

/** «с министром Таней Файон, прибывшей в Астану»: of a participle, whoever it describes. */
function describedBy(scene: Scene, trigger: Match, clause: Clause): Actor[] {
  if ((trigger.grammar & PARTICIPLE) === 0 || (trigger.grammar & VERB) !== 0) return [];
  const actors = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.countries.length > 0 && actor.kind !== 'capital' && actor.kind !== 'state');
  const before = actors.find((actor) => actor.to === trigger.from - 1 && scene.document.isMark(trigger.from - 1, ','));
  const behind = actors.find((actor) => actor.from >= trigger.to && actor.to <= clause.to);
  return before ? [before] : behind ? [behind] : [];
}

/** «делегация во главе с вице-министром»: who travels at its head. */
function leadersOf(scene: Scene, trigger: Match, clause: Clause, source: readonly CountryCode[]): Actor[] {
  const { document } = scene;
  if (!inflects(scene)) return [];
  // «направила в Сеул спецпредставителя»
  const sent = inSlots(scene.parts(trigger, clause), 'OBJECT').filter((actor) => actor.kind === 'person' && actor.from > trigger.from && actor.countries.every((code) => source.includes(code)));
  if (sent.length > 0) return sent;
  return scene.actorsOfSentence(document.sentenceOf[trigger.from]!).filter((actor) => actor.from >= clause.from && actor.people.length === 1 && document.is('HEADED', actor.from - 2) && (actor.countries.length === 0 || actor.countries.some((code) => source.includes(code)))).slice(0, 1);
}

/** «визит в Улан-Батор министра» */
const OWNER_WITHIN = 3;

/** «завершился визит министра», «в рамках визита президента»: a phrase that ends in the noun, whose owner travels. */
const endsInVisit = ({ document }: Scene, trigger: Match): boolean => document.pack.names.inflects && !document.pack.slots.verbLast && trigger.to - trigger.from > 1 && document.isLemma('JOURNEY', trigger.to - 1);

/** «пригласил министра посетить …»: an infinitive is what the object is asked to do. */
const isAsked = (trigger: Match): boolean => (trigger.grammar & INFINITIVE) !== 0 && (trigger.grammar & (VERB | PAST)) === 0;

/** "Visit to New York": a town that stands for no state is not in the article's other one. */
function namesTown(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  // «находящаяся с визитом в Брюсселе»: told, though no state's
  if (inflects(scene)) {
    for (let at = trigger.to; at < clause.to - 1; at++) if (document.is('INTO', at) && document.hasInitialCapital(at + 1) && !scene.actors.some((actor) => actor.from === at + 1)) return true;
    return false;
  }
  if (!document.pack.slots.partOfSpeech) return false;
  for (let at = trigger.to - 1; at < clause.to - 1; at++) {
    const place = document.is('ARTICLE', at + 1) ? at + 2 : at + 1;
    if (document.form(at) === 'to' && document.hasInitialCapital(place) && !scene.actors.some((actor) => actor.from === place || actor.from === at + 1)) return true;
  }
  return false;
}

/** A visit told as a noun alone («поездка Медведева»): only with whose it is; else the clause is about something else («осудил поездку»). */
export const journey: Frame = (scene, trigger, clause) =>
  isBoundFor(scene, trigger) || inSlots(scene.parts(trigger, clause), 'OF', 'AGENT').some((actor) => actor.countries.length > 0) || compoundBeside(scene, trigger).length > 0 ? visit(scene, trigger, clause) : null;

const BOUND_REACH = 3;

/** «Жапонияға ресми сапары аясында … кездесті»: where verbs come last, a visit with its destination in front is of whoever acts in the clause. */
function isBoundFor(scene: Scene, trigger: Match): boolean {
  if (!scene.document.pack.slots.verbLast) return false;
  return scene.countriesAt(trigger.from).some((mention) => mention.to <= trigger.from && trigger.from - mention.to < BOUND_REACH && (mention.form === 'NAME' || mention.form === 'CAPITAL') && (mention.grammar & DATIVE) !== 0 && (mention.grammar & NOMINATIVE) === 0);
}

/** «Тоқаевты Парижде өтетін саммитке шақырды»: whoever is invited is to travel to those who invite. */
export const invite: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const handed = inflects(scene) && isNominal(trigger);
  const told = inSlots(parts, 'OBJECT', ...(scene.document.pack.slots.partOfSpeech || handed ? (['RECIPIENT'] as const) : [])).filter((actor) => actor.countries.length > 0 && (!handed || (actor.to <= trigger.from && (actor.people.length > 0 || actor.kind === 'office' || actor.kind === 'colleague')))).slice(0, 1);
  const invited = told.length === 0 && (scene.document.pack.slots.partOfSpeech || handed) ? otherParty(scene, trigger, clause) : null;
  const guests = invited ? [invited] : told;
  const subjects = inSlots(parts, 'SUBJECT').filter((actor) => actor.countries.length > 0);
  // «передал эмиру приглашение посетить Казахстан»
  const visited = handed ? parts.filter((part) => part.actor.from === trigger.to).map((part) => part.actor) : [];
  const hosts = visited.length > 0 ? visited : subjects.length > 0 ? subjects : [carriedSubject(scene, trigger, clause)].filter((actor) => actor !== null);
  const source = countries(guests);
  const target = countries(hosts).filter((code) => !source.includes(code)).slice(0, 1);
  return source.length > 0 && target.length > 0 ? { source, target, people: people(guests), organizations: [], own: true } : null;
};

const INVITED_REACH = 9;

/** "Invited Yang to Ulaanbaatar": to where a place is named. */
export const inviteTo: Frame = (scene, trigger, clause) => {
  const place = scene.countriesAt(trigger.from).find((mention) => mention.form !== 'ADJECTIVE' && mention.from >= trigger.to && mention.from - trigger.to <= INVITED_REACH && scene.document.form(scene.document.is('ARTICLE', mention.from - 1) ? mention.from - 2 : mention.from - 1) === 'to');
  const cast = place ? invite(scene, trigger, clause) : null;
  return cast && cast.target.includes(place!.code) ? cast : null;
};

/** "Conveyed an invitation to visit Astana": to whom the host has just talked. */
function otherParty(scene: Scene, trigger: Match, clause: Clause): Actor | null {
  const host = inSlots(scene.parts(trigger, clause), 'SUBJECT').find((actor) => actor.countries.length > 0);
  const talk = scene.talkBefore(trigger.from);
  const others = talk?.countries.filter((code) => host && !host.countries.includes(code)) ?? [];
  return host && talk && others.length === 1 ? { ...host, countries: others, people: talk.people.filter((person) => person.country === others[0]).slice(0, 1), organizations: [] } : null;
}

/** States and capitals that the clause names as a destination behind the trigger («в Вашингтон», "to Doha, Qatar"). */
export function destinations(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  const found: CountryCode[] = [];
  const wordOrderIsFree = scene.document.pack.offices.stateCases !== 0;
  for (const mention of scene.countriesAt(trigger.from)) {
    // «прилетел в грузинскую столицу»
    if (mention.from < (wordOrderIsFree ? clause.from : trigger.to) || mention.to > clause.to || (mention.form === 'ADJECTIVE' && !scene.document.isLemma('SEAT', mention.to)) || mention.form === 'PREFIX' || mention.form === 'DEMONYM') continue;
    const slot = scene.document.pack.slots.slot(scene.document, {
      actorFrom: mention.from, actorTo: mention.to, cases: mention.grammar & 0x3fff, triggerFrom: trigger.from, triggerTo: trigger.to, nominal: true, passive: false, clauseFrom: clause.from,
    });
    // «посетил Ташкент»: a capital is no actor there, and still what is visited
    const visited = !isNominal(trigger) && mention.from === trigger.to && (!wordOrderIsFree || (mention.form === 'CAPITAL' && inflects(scene) && (mention.grammar & ACCUSATIVE) !== 0));
    if (visited || slot === 'DESTINATION' || slot === 'PLACE' || (slot === 'RECIPIENT' && scene.document.pack.language !== 'ru')) found.push(mention.code);
  }
  return found;
}
