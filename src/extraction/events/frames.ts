import type { CountryCode } from '../../domain/country.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import { ADJECTIVE, FUTURE, INFINITIVE, NOUN, PASSIVE, PAST, PRONOUN, VERB } from '../../language/shared/grammar.ts';
import type { Slot } from '../../language/shared/slot-rules.ts';
import type { Actor } from '../actors/actor.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { Person } from '../people/people.ts';
import type { Clause } from '../text/clauses.ts';
import type { Match } from '../text/matches.ts';
import { isNominal, type Part, type Scene } from './scene.ts';

/** Who takes part in an event, and from which side. */
export interface Cast {
  source: CountryCode[];
  target: CountryCode[];
  people: Person[];
  organizations: OrganizationId[];
  /** The parties stand in the trigger's own clause; else they were carried over from elsewhere. */
  own: boolean;
}

/** A frame: how a kind of trigger fills its slots. Null where the clause does not hold what such an event needs. */
type Frame = (scene: Scene, trigger: Match, clause: Clause) => Cast | null;

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const inSlots = (parts: readonly Part[], ...slots: Slot[]): Actor[] => parts.filter((part) => slots.includes(part.slot)).map((part) => part.actor);
const countries = (actors: readonly Actor[]): CountryCode[] => unique(actors.flatMap((actor) => actor.countries));
const people = (actors: readonly Actor[]): Person[] => unique(actors.flatMap((actor) => actor.people));
const organizations = (actors: readonly Actor[]): OrganizationId[] => unique(actors.flatMap((actor) => actor.organizations));

/** A compound beside the trigger: «казахстанско-кувейтские переговоры», "Singapore-Jordan talks", «заседание казахстанско-венгерской комиссии». */
function compoundBeside(scene: Scene, trigger: Match): CountryCode[] {
  const single = scene.countriesAt(trigger.from).filter((mention) => mention.from === mention.to - 1);
  const near = single.filter((mention) => (mention.to <= trigger.from && trigger.from - mention.to <= 2) || (mention.from >= trigger.from && mention.from - trigger.to <= 0));
  const codes = unique(near.filter((mention) => near.some((other) => other !== mention && other.from === mention.from)).map((mention) => mention.code));
  return codes.length > 1 ? codes : [];
}

const mutualCast = (actors: readonly Actor[], extra: readonly CountryCode[], own: boolean): Cast => {
  const all = unique([...countries(actors), ...extra]);
  return { source: all, target: all, people: people(actors), organizations: organizations(actors), own };
};

const isEnough = (cast: Cast): boolean => cast.source.length > 1 || (cast.source.length > 0 && cast.organizations.length > 0) || (cast.people.length > 1 && cast.source.length > 0 && cast.people.some((person) => person.country === null));

/** All take part alike: subject and partners; what is missing comes from the sentence, then from the article's main parties. */
const mutual: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const slots: Slot[] = isNominal(trigger) ? ['SUBJECT', 'WITH', 'BETWEEN', 'OF', 'AGENT'] : ['SUBJECT', 'WITH', 'BETWEEN', 'AGENT', 'OBJECT'];
  let actors = inSlots(parts, ...slots);
  const extra = compoundBeside(scene, trigger);
  let cast = mutualCast(actors, extra, true);
  if (isEnough(cast)) return cast;
  const carried = scene.carriedSubject(trigger, clause);
  if (carried && !actors.includes(carried)) {
    actors = [carried, ...actors];
    cast = mutualCast(actors, extra, cast.source.length > 0);
    if (isEnough(cast)) return cast;
  }
  const { main } = scene;
  if (trigger.entry.row.type === 'CONSULT' && isNominal(trigger)) return null;
  if (cast.source.length === 1 && main.countries.length === 2 && main.countries.includes(cast.source[0]!) && trigger.entry.row.weak !== '1') {
    const known = people(actors);
    const others = main.people.filter((person) => person.country !== cast.source[0]);
    return { source: main.countries, target: main.countries, people: unique([...known, ...(actors.length > 0 ? others : [])]), organizations: cast.organizations, own: false };
  }
  return null;
};

const GUESTS: ReadonlySet<Actor['kind']> = new Set(['office', 'body', 'colleague', 'guest', 'pronoun']);

/** «принял», "received", "hosted": the subject receives a person or a delegation; a decision that is accepted is none. */
const receive: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const guests = inSlots(parts, 'OBJECT', 'RECIPIENT').filter((actor) => (actor.people.length > 0 || GUESTS.has(actor.kind)) && scene.document.form(actor.to) !== "'s");
  if (guests.length === 0) return null;
  const hosts = inSlots(parts, 'SUBJECT', 'AGENT');
  const carried = scene.carriedSubject(trigger, clause);
  const cast = mutualCast([...(hosts.length > 0 ? hosts : carried ? [carried] : []), ...guests], [], true);
  return isEnough(cast) ? cast : null;
};

/** The subject travels; the host is the destination or, of «посетить», the object. */
const visit: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const owners = isNominal(trigger) ? inSlots(parts, 'OF', 'AGENT') : isAsked(trigger) ? inSlots(parts, 'OBJECT').filter((actor) => actor.to <= trigger.from) : [];
  const travellers = (owners.length > 0 ? owners : inSlots(parts, 'SUBJECT')).filter((actor) => actor.kind !== 'capital' && actor.countries.length > 0);
  const carried = travellers.length > 0 ? null : scene.carriedSubject(trigger, clause);
  const from = travellers.length > 0 ? travellers : carried ? [carried] : [];
  const source = countries(from).slice(0, 1);
  const hosts = unique([...countries(inSlots(parts, 'DESTINATION', ...(isNominal(trigger) ? [] : (['OBJECT', 'PLACE'] as const)))), ...destinations(scene, trigger, clause)]).filter((code) => !source.includes(code));
  if (source.length === 0) return null;
  const target = hosts.length > 0 ? hosts.slice(0, 1) : carried === null && isNominal(trigger) && !namesTown(scene, trigger, clause) ? scene.main.countries.filter((code) => !source.includes(code)).slice(0, 1) : [];
  if (target.length === 0) return null;
  return { source, target, people: people(from).slice(0, 1), organizations: [], own: carried === null };
};

/** «пригласил министра посетить …»: an infinitive is what the object is asked to do. */
const isAsked = (trigger: Match): boolean => (trigger.grammar & INFINITIVE) !== 0 && (trigger.grammar & (VERB | PAST)) === 0;

/** "Visit to New York": a town that stands for no state is not in the article's other one. */
function namesTown(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  if (!document.pack.slots.partOfSpeech) return false;
  for (let at = trigger.to; at < clause.to - 1; at++) if (document.form(at) === 'to' && document.hasInitialCapital(at + 1) && !scene.actors.some((actor) => actor.from === at + 1)) return true;
  return false;
}

/** A visit told as a noun alone («поездка Медведева»): only with whose it is; else the clause is about something else («осудил поездку»). */
const journey: Frame = (scene, trigger, clause) =>
  inSlots(scene.parts(trigger, clause), 'OF', 'AGENT').some((actor) => actor.countries.length > 0) || compoundBeside(scene, trigger).length > 0 ? visit(scene, trigger, clause) : null;

/** States and capitals that the clause names as a destination behind the trigger («в Вашингтон», "to Doha, Qatar"). */
function destinations(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  const found: CountryCode[] = [];
  const wordOrderIsFree = scene.document.pack.offices.stateCases !== 0;
  for (const mention of scene.countriesAt(trigger.from)) {
    if (mention.from < (wordOrderIsFree ? clause.from : trigger.to) || mention.to > clause.to || mention.form === 'ADJECTIVE' || mention.form === 'PREFIX' || mention.form === 'DEMONYM') continue;
    const slot = scene.document.pack.slots.slot(scene.document, {
      actorFrom: mention.from, actorTo: mention.to, cases: mention.grammar & 0x3fff, triggerFrom: trigger.from, triggerTo: trigger.to, nominal: true, passive: false, clauseFrom: clause.from,
    });
    const visited = !wordOrderIsFree && !isNominal(trigger) && mention.from === trigger.to;
    if (visited || slot === 'DESTINATION' || slot === 'PLACE' || (slot === 'RECIPIENT' && scene.document.pack.language !== 'ru')) found.push(mention.code);
  }
  return found;
}

/** Somebody of whom the text does not say whom he acts for: then it is not said who acts. */
const isStateless = (actors: readonly Actor[]): boolean => people(actors).length > 0 && countries(actors).length + organizations(actors).length === 0;

/** What a target of a deed is not: where it happens, where it comes from, what is talked about. */
const NO_TARGETS: ReadonlySet<Slot> = new Set(['NONE', 'PLACE', 'ORIGIN', 'DESTINATION', 'ABOUT', 'SUBJECT']);
/** Deeds against a state's people or goods («российских дипломатов», "Russian oil") are against the state. */
const AGAINST_PROPERTY: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE']);

/** The subject, or of a noun whose it is, acts upon somebody: the object, the recipient, whom it is against. */
const act: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const verbLast = scene.document.pack.slots.verbLast === true;
  const ownerless = isNominal(trigger) && (verbLast || scene.document.pack.slots.partOfSpeech !== undefined);
  const owners = isNominal(trigger) && (!ownerless || verbLast) ? parts.filter((part) => part.slot === 'OF' && (part.actor.from >= trigger.to ? part.actor.from - trigger.to <= 1 : verbLast)).map((part) => part.actor) : [];
  let subjects = owners.length > 0 && trigger.entry.row.type !== 'ACCUSE' ? owners : inSlots(parts, 'AGENT', ...(ownerless ? [] : (['SUBJECT'] as const)));
  if (ownerless && subjects.length === 0) subjects = stateBefore(scene, trigger);
  let own = true;
  if (isStateless(subjects)) return null;
  if (countries(subjects).length + organizations(subjects).length === 0) {
    if (ownerless) return null;
    if (BY_WHOMEVER.has(trigger.entry.row.type!) && scene.document.pack.slots.hasSubject?.(scene.document, clause.from, trigger.from)) return suffered(parts) ?? struck(scene, parts, trigger, clause);
    if ((trigger.grammar & PASSIVE) !== 0) return suffered(parts);
    const carried = scene.carriedSubject(trigger, clause);
    if (!carried) return null;
    subjects = [carried];
    own = false;
  }
  const source = countries(subjects);
  const targets = parts.filter((part) => !subjects.includes(part.actor) && (part.actor.to > trigger.to || part.actor.from > trigger.from || isNominal(trigger) || verbLast) && !NO_TARGETS.has(part.slot)).map((part) => part.actor);
  const named = countries(targets).filter((code) => !source.includes(code));
  const touched: CountryCode[] = named.length > 0 || !AGAINST_PROPERTY.has(trigger.entry.row.type!) ? named : statesBehind(scene, trigger, clause).filter((code) => !source.includes(code));
  if (source.length === 0 && organizations(subjects).length === 0) return null;
  if (touched.length === 0 && OPPOSED.has(trigger.entry.row.type!)) touched.push(...opponent(scene, trigger, source));
  return { source, target: touched.slice(0, 2), people: people(subjects), organizations: unique([...organizations(subjects), ...organizations(targets)]), own };
};

/** Violence is told whoever did it: "gunmen killed two Turkish engineers". */
const BY_WHOMEVER: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE']);
/** Deeds that have somebody against whom they are, said or not. */
const OPPOSED: ReadonlySet<string> = new Set(['ACCUSE', 'THREATEN', 'SANCTION', 'REJECT']);
const OPPONENT_REACH = 2;

/** The article's other main state, if it is on stage in this sentence or just before. */
function opponent(scene: Scene, trigger: Match, source: readonly CountryCode[]): CountryCode[] {
  const number = scene.document.sentenceOf[trigger.from]!;
  const other = scene.main.countries.filter((code) => !source.includes(code));
  if (other.length !== 1 || scene.main.countries.length !== 2) return [];
  const stage = Array.from({ length: OPPONENT_REACH + 1 }, (_, back) => scene.actorsOfSentence(number - back)).flat();
  const near = stage.some((actor) => actor.from < trigger.from && actor.countries.includes(other[0]!));
  return near ? other : [];
}

/** "Israeli strikes on": where nouns have no case, the state in front of a deed's noun has done it. */
function stateBefore(scene: Scene, trigger: Match): Actor[] {
  const { document } = scene;
  let at = trigger.from;
  while (at > 0 && trigger.from - at < 3 && (document.words[at - 1]!.grammar & ADJECTIVE) !== 0 && !scene.countriesAt(trigger.from).some((mention) => mention.to === at)) at--;
  const state = scene.countriesAt(trigger.from).find((mention) => mention.to === at || (mention.to === at - 1 && document.form(at - 1) === "'s"));
  return state ? [{ kind: 'state', from: state.from, to: state.to, cases: 0, countries: [state.code], people: [], organizations: [] }] : [];
}

/** "Was killed": a passive that does not say by whom has only whom it befell. */
function suffered(parts: readonly Part[]): Cast | null {
  const victims = inSlots(parts, 'OBJECT');
  return countries(victims).length > 0 ? { source: [], target: countries(victims), people: people(victims), organizations: organizations(victims), own: true } : null;
}

/** "Ambushed a French convoy", "exploded outside the Turkish consulate": what is hit is of a state. */
function struck(scene: Scene, parts: readonly Part[], trigger: Match, clause: Clause): Cast | null {
  const bodies = inSlots(parts, 'PLACE', 'AGAINST').filter((actor) => actor.kind === 'body' && actor.from >= trigger.to);
  const things = scene.countries.filter((mention) => mention.from >= trigger.to && mention.to <= clause.to && mention.form === 'ADJECTIVE').map((mention) => mention.code);
  const target = unique([...countries(bodies), ...things]).slice(0, 1);
  return target.length > 0 ? { source: [], target, people: [], organizations: [], own: true } : null;
}

/** States that the rest of the clause names in any form. */
const statesBehind = (scene: Scene, trigger: Match, clause: Clause): CountryCode[] =>
  unique(scene.countriesAt(trigger.from).filter((mention) => mention.from >= (scene.document.pack.slots.verbLast ? clause.from : trigger.from) && mention.to <= clause.to && mention.form !== 'CAPITAL').map((mention) => mention.code)).slice(0, 1);

/** What a content clause blames on its subject is the charge of whoever says it («Минск считает, что Москва задолжала ему»). */
const blame: Frame = (scene, trigger, clause) => {
  const accused = countries(inSlots(scene.parts(trigger, clause), 'SUBJECT'));
  const speaker = scene.carriedSubject(trigger, clause);
  if (!speaker || accused.length === 0 || speaker.to > clause.from) return null;
  const source = speaker.countries.filter((code) => !accused.includes(code));
  return source.length > 0 ? { source, target: accused, people: speaker.people, organizations: [], own: true } : null;
};

/** Only with a named target: whom one asks or demands of. */
const need: Frame = (scene, trigger, clause) => {
  const cast = act(scene, trigger, clause);
  return cast && (cast.target.length > 0 || cast.organizations.length > (cast.source.length > 0 ? 0 : 1)) ? cast : null;
};

/** Of whom one asks, as against what he is to do about whom: "urged the UN to answer Israel". */
const request: Frame = (scene, trigger, clause) => {
  if (scene.document.pack.slots.partOfSpeech === undefined) return need(scene, trigger, clause);
  const cast = act(scene, trigger, clause);
  if (!cast) return null;
  const end = complementFrom(scene, trigger, clause);
  const actors = scene.parts(trigger, clause).map((part) => part.actor).filter((actor) => actor.countries.length + actor.organizations.length > 0);
  const asked = actors.filter((actor) => actor.from > trigger.from && actor.to <= end && !actor.countries.some((code) => cast.source.includes(code)));
  const target = asked.length > 0 ? countries(asked) : cast.target;
  const bodies = unique([...organizations(actors.filter((actor) => actor.to <= trigger.from)), ...organizations(asked)]);
  return target.length > 0 || bodies.length > (cast.source.length > 0 ? 0 : 1) ? { ...cast, target, organizations: bodies } : null;
};

/** Where the verb stands that somebody is asked to do: "to answer", "(that the UN) recognise". */
function complementFrom(scene: Scene, trigger: Match, clause: Clause): number {
  const { words } = scene.document;
  for (let at = trigger.to + 1; at < clause.to; at++) if ((words[at]!.grammar & INFINITIVE) !== 0 && (words[at]!.grammar & NOUN) === 0) return at;
  return clause.to;
}

/** Only of whom the deed names itself as its object: "warned Belarus". */
const address: Frame = (scene, trigger, clause) => {
  const cast = act(scene, trigger, clause);
  const named = countries(inSlots(scene.parts(trigger, clause), 'OBJECT', 'RECIPIENT', 'AGAINST'));
  if (!cast || cast.target.some((code) => named.includes(code))) return cast;
  return announces(scene, trigger) ? { ...cast, target: statesBehind(scene, trigger, scene.document.sentence(trigger.from)).filter((code) => !cast.source.includes(code)) } : null;
};

const ANNOUNCED_WITHIN = 8;

/** "Warned on Monday that it may": what the speaker himself will do. */
function announces(scene: Scene, trigger: Match): boolean {
  const { words } = scene.document;
  for (let at = trigger.to + 1; at < trigger.to + ANNOUNCED_WITHIN && at < words.length; at++) if ((words[at]!.grammar & FUTURE) !== 0 && (words[at - 1]!.grammar & PRONOUN) !== 0) return true;
  return false;
}

/** Protesters whose state is not said are of where they gather. */
const demonstrate: Frame = (scene, trigger, clause) => {
  const cast = act(scene, trigger, clause);
  if (cast && cast.source.length > 0 && cast.own) return cast;
  const place = destinations(scene, trigger, clause).at(-1);
  if (place === undefined) return cast;
  const { verbLast } = scene.document.pack.slots;
  const names = (mention: CountryMention): boolean => (verbLast ? mention.from >= clause.from && mention.form === 'NAME' : mention.from >= trigger.from && mention.form === 'ADJECTIVE');
  const against = unique(scene.countriesAt(trigger.from).filter((mention) => names(mention) && mention.to <= clause.to).map((mention) => mention.code)).filter((code) => code !== place);
  return against.length > 0 ? { source: [place], target: against.slice(0, 1), people: [], organizations: [], own: true } : null;
};

/** "Russia said that Sudan must return …": who says so asks it of whom it holds. */
const oblige: Frame = (scene, trigger, clause) => {
  const obliged = inSlots(scene.parts(trigger, clause), 'SUBJECT');
  if (countries(obliged).length === 0) return null;
  const first = obliged[0]!.from;
  const speaker = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).find((actor) => actor.to < first && actor.countries.length + actor.organizations.length > 0);
  const target = countries(obliged).filter((code) => !speaker?.countries.includes(code));
  return speaker && target.length > 0 ? { source: speaker.countries, target, people: speaker.people, organizations: speaker.organizations, own: true } : null;
};

/** A session of many: an organisation or at least three states. */
const gather: Frame = (scene, trigger, clause) => {
  // where verbs come last, who came together is often told in the next clause («саммит өтті, оған … қатысты»)
  const actors = scene.document.pack.slots.verbLast ? scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!) : scene.parts(trigger, clause).map((part) => part.actor);
  const codes = countries(actors);
  const bodies = organizations(actors);
  if (codes.length < 3 && (bodies.length === 0 || codes.length + people(actors).length === 0)) return null;
  return { source: codes, target: codes, people: people(actors), organizations: bodies, own: true };
};

/** From the subject to whom it is addressed. */
const letter: Frame = (scene, trigger, clause) => {
  const cast = act(scene, trigger, clause);
  const addressed = inSlots(scene.parts(trigger, clause), 'OBJECT', 'RECIPIENT');
  if (!cast || cast.target.length === 0 || (addressed.length > 0 && addressed.every((actor) => actor.kind === 'parties'))) return null;
  const receivers = people(inSlots(scene.parts(trigger, clause), 'OBJECT', 'RECIPIENT'));
  return { ...cast, people: unique([...cast.people, ...receivers]) };
};

/** The speaker alone. */
const say: Frame = (scene, trigger, clause) => {
  const subjects = inSlots(scene.parts(trigger, clause), 'SUBJECT');
  const speakers = subjects.length > 0 ? subjects : [scene.carriedSubject(trigger, clause)].filter((actor) => actor !== null);
  const source = countries(speakers).slice(0, 1);
  return source.length > 0 ? { source, target: [], people: people(speakers).slice(0, 1), organizations: [], own: subjects.length > 0 } : null;
};

/** "Agreed to": all who take part, or one that agrees to do something alone. */
const pledge: Frame = (scene, trigger, clause) => mutual(scene, trigger, clause) ?? act(scene, trigger, clause);

export const FRAMES: Readonly<Record<string, Frame>> = { pledge, request, address, demonstrate, oblige, mutual, receive, visit, journey, act, blame, need, gather, letter, say };

/** The state that the article's first visit goes to, or null. */
export function visitedState(scene: Scene): CountryCode | null {
  for (const trigger of scene.matches.events) {
    if (trigger.entry.row.frame !== 'visit') continue;
    const clause = scene.clauses.at(trigger.from);
    const host = visit(scene, trigger, clause)?.target[0] ?? destinations(scene, trigger, clause)[0];
    if (host) return host;
  }
  return null;
}
