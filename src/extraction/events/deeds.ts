import type { CountryCode } from '../../domain/country.ts';
import { ACCUSATIVE, ADJECTIVE, ANY_CASE, LOCATIVE, NOUN, PASSIVE, PAST } from '../../language/shared/grammar.ts';
import type { Slot } from '../../language/shared/slot-rules.ts';
import type { Actor } from '../actors/actor.ts';
import type { Clause } from '../text/clauses.ts';
import type { Match } from '../text/matches.ts';
import { countries, inSlots, organizations, people, unique, type Cast, type Frame } from './cast.ts';
import { isNominal, type Part, type Scene } from './scene.ts';

/** Somebody of whom the text does not say whom he acts for: then it is not said who acts. */
const isStateless = (actors: readonly Actor[]): boolean => people(actors).length > 0 && countries(actors).length + organizations(actors).length === 0;

/** What a target of a deed is not: where it happens, where it comes from, what is talked about. */
const NO_TARGETS: ReadonlySet<Slot> = new Set(['NONE', 'PLACE', 'ORIGIN', 'DESTINATION', 'ABOUT', 'SUBJECT']);
/** Deeds against a state's people or goods («российских дипломатов», "Russian oil") are against the state. */
const AGAINST_PROPERTY: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE']);

/** The subject, or of a noun whose it is, acts upon somebody: the object, the recipient, whom it is against. */
export const act: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const verbLast = scene.document.pack.slots.verbLast === true;
  const ownerless = isNominal(trigger) && (verbLast || scene.document.pack.slots.partOfSpeech !== undefined);
  if (isNominal(trigger) && inflects(scene) && MATERIAL.has(trigger.entry.row.type!)) return materialNoun(scene, trigger, parts);
  const owners = isNominal(trigger) && (!ownerless || verbLast) ? parts.filter((part) => part.slot === 'OF' && (part.actor.from >= trigger.to ? part.actor.from - trigger.to <= 1 : verbLast)).map((part) => part.actor) : [];
  let subjects = owners.length > 0 && trigger.entry.row.type !== 'ACCUSE' ? owners : actingIn(scene, trigger, parts, ownerless);
  if (ownerless && subjects.length === 0) subjects = stateBefore(scene, trigger);
  let own = true;
  if (isStateless(subjects)) return null;
  if (countries(subjects).length + organizations(subjects).length === 0) {
    if (ownerless) return null;
    if (inflects(scene) && BY_WHOMEVER.has(trigger.entry.row.type!)) {
      const cast = befallen(scene, trigger, clause, parts);
      if (cast) return cast;
    }
    if (BY_WHOMEVER.has(trigger.entry.row.type!) && scene.document.pack.slots.hasSubject?.(scene.document, clause.from, trigger.from)) return suffered(parts) ?? struck(scene, parts, trigger, clause);
    if ((trigger.grammar & PASSIVE) !== 0) return suffered(parts);
    const carried = scene.carriedSubject(trigger, clause);
    if (!carried) return null;
    subjects = [carried];
    own = false;
  }
  const source = countries(subjects);
  const targets = inflects(scene) ? undergoing(trigger, parts, subjects, source) : parts.filter((part) => !subjects.includes(part.actor) && (part.actor.to > trigger.to || part.actor.from > trigger.from || isNominal(trigger) || verbLast) && (!NO_TARGETS.has(part.slot) || isRecalledFrom(scene, trigger, part))).map((part) => part.actor);
  const named = countries(targets).filter((code) => !source.includes(code));
  const touched: CountryCode[] = named.length > 0 || (inflects(scene) && targets.length > 0) ? named : (inflects(scene) ? pointedAt(scene, trigger, clause) : AGAINST_PROPERTY.has(trigger.entry.row.type!) ? statesBehind(scene, trigger, clause, source) : ownersOfObject(scene, trigger, clause)).filter((code) => !source.includes(code));
  if (source.length === 0 && organizations(subjects).length === 0) return null;
  if (touched.length === 0 && verbLast && BLAMING.has(trigger.entry.row.type!)) touched.push(...scene.lastOffender(trigger.from).filter((code) => !source.includes(code)));
  if (verbLast && HOSTILE.has(trigger.entry.row.type!) && !isNominal(trigger)) scene.noteOffence(trigger.from, source);
  if (touched.length === 0 && (OPPOSED.has(trigger.entry.row.type!) || (trigger.entry.row.type === 'AID' && (verbLast || scene.document.pack.slots.partOfSpeech))) && !hasOwnObject(scene, trigger, clause)) touched.push(...opponent(scene, trigger, source));
  return { source, target: touched.slice(0, 2), people: people(subjects), organizations: unique([...organizations(subjects), ...organizations(targets)]), own };
};

/** "Recalled its ambassador from Paris": a sanction is against whom somebody is called away from. */
const isRecalledFrom = (scene: Scene, trigger: Match, part: Part): boolean => scene.document.pack.slots.partOfSpeech !== undefined && trigger.entry.row.type === 'SANCTION' && part.slot === 'ORIGIN' && part.actor.from > trigger.from;

/** What one says of somebody's plan, call, decision one says to him: "dismissed Chinese claims", "demanded Turkish recognition". */
const SAID_OF: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);
const MODIFIER_REACH = 5;

/** Where nouns have no case: the state whose adjective stands in front of the verb's object. */
function ownersOfObject(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  if (!scene.document.pack.slots.partOfSpeech || isNominal(trigger) || !SAID_OF.has(trigger.entry.row.type!)) return [];
  return scene.countriesAt(trigger.from).filter((mention) => mention.form === 'ADJECTIVE' && mention.from > trigger.from && mention.to <= clause.to && mention.from - trigger.from <= MODIFIER_REACH).map((mention) => mention.code).slice(0, 1);
}

/** Where a deed is done to whom it goes to or comes from: «напал на», «ввёл войска в», «направил помощь в»; «вывел войска из», «отозвал посла из». */
const BY_DIRECTION: Readonly<Record<string, ReadonlySet<Slot>>> = {
  ASSAULT: new Set(['DESTINATION', 'ABOUT']), ACCUSE: new Set(['DESTINATION']), AID: new Set(['DESTINATION']), MOBILIZE: new Set(['DESTINATION']), THREATEN: new Set(['DESTINATION', 'ABOUT', 'ORIGIN']), REJECT: new Set(['DESTINATION']), SUPPORT: new Set(['DESTINATION']), CONCEDE: new Set(['DESTINATION']), REQUEST: new Set(['ORIGIN']), COOPERATE: new Set(['DESTINATION', 'ORIGIN']),
  SANCTION: new Set(['DESTINATION', 'ORIGIN']), RETREAT: new Set(['ORIGIN']), COERCE: new Set(['ORIGIN']),
};

/** Whom a verb's deed touches: the nearest that is its object, recipient, or stands in the direction that its type has; with those joined to it. */
function undergoing(trigger: Match, parts: readonly Part[], subjects: readonly Actor[], source: readonly CountryCode[] = []): Actor[] {
  const type = trigger.entry.row.type!;
  const isTouched = (part: Part): boolean => BY_DIRECTION[type]?.has(part.slot) || (!NO_TARGETS.has(part.slot) && !(type === 'ACCUSE' && part.slot === 'AGAINST'));
  const touched = parts.filter((part) => !subjects.includes(part.actor) && (part.actor.from > trigger.from || isNominal(trigger) || part.slot === 'RECIPIENT' || (part.slot === 'OBJECT' && part.actor.cases !== 0)) && isTouched(part) && (part.actor.organizations.length > 0 || part.actor.countries.some((code) => !source.includes(code))));
  const first = touched.find((part) => part.actor.from > trigger.from) ?? touched.at(-1);
  return first ? touched.slice(touched.indexOf(first)).filter((part, index, rest) => index === 0 || (part.slot === first.slot && part.actor.from - rest[index - 1]!.actor.to <= 2)).map((part) => part.actor) : [];
}

/**
 * «Вооружённые люди напали на посольство Великобритании», «в США арестован российский бизнесмен»: whom it befell, and of an arrest the state
 * that makes it, where it is made. Null where somebody of the sentences before may be the subject.
 */
function befallen(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[]): Cast | null {
  const passive = (trigger.grammar & PASSIVE) !== 0;
  if (!passive && (trigger.grammar & PAST) === 0) return null;
  const impersonal = scene.document.pack.slots.speaksForPlace?.(scene.document, clause.from, trigger.from) ?? false;
  if (!passive && !impersonal && !scene.document.pack.slots.hasSubject?.(scene.document, clause.from, trigger.from)) return null;
  const source = trigger.entry.row.type === 'COERCE' && (passive || impersonal) ? statesInPlace(scene, trigger, clause).slice(0, 1) : [];
  const touched = passive ? parts.filter((part) => part.slot === 'OBJECT' || part.slot === 'SUBJECT').map((part) => part.actor) : undergoing(trigger, parts, []);
  const things = passive ? scene.countriesAt(trigger.from).filter((mention) => mention.form === 'ADJECTIVE' && mention.from >= clause.from && mention.to <= clause.to && Math.abs(mention.from - trigger.from) < OBJECT_REACH).map((mention) => mention.code) : pointedAt(scene, trigger, clause);
  const target = unique(countries(touched).length > 0 ? countries(touched) : things).filter((code) => !source.includes(code)).slice(0, 1);
  return target.length > 0 ? { source, target, people: people(touched), organizations: organizations(touched), own: true } : null;
}

/** The states or capitals in which the clause says that it takes place. */
export function statesInPlace(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  const { document } = scene;
  const inside = scene.countriesAt(trigger.from).filter((mention) => mention.form !== 'ADJECTIVE' && mention.form !== 'PREFIX' && mention.from >= clause.from && mention.to <= clause.to);
  return unique(inside.filter((mention) => document.is('PLACE', mention.from - 1) && ((mention.grammar & LOCATIVE) !== 0 || (mention.grammar & ANY_CASE) === 0)).map((mention) => mention.code));
}

const OBJECT_REACH = 7;

/** The state whose people or things are a verb's object («задержал украинских рыбаков»), or that the direction of its deed names («отозвал посла из Парижа»). */
function pointedAt(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  const { document } = scene;
  const directions = BY_DIRECTION[trigger.entry.row.type!];
  const mentions = scene.countriesAt(trigger.from).filter((mention) => mention.from >= trigger.from && mention.from - trigger.to < OBJECT_REACH && mention.to <= clause.to);
  for (const mention of mentions) {
    const slot = document.pack.slots.slot(document, { actorFrom: mention.from, actorTo: mention.to, cases: mention.grammar & ANY_CASE, triggerFrom: trigger.from, triggerTo: trigger.to, nominal: false, passive: (trigger.grammar & PASSIVE) !== 0, clauseFrom: clause.from });
    const isObject = slot === 'OBJECT' || slot === 'RECIPIENT' || (mention.form === 'CAPITAL' && (mention.grammar & ANY_CASE) === ANY_CASE && slot === 'SUBJECT');
    if (directions?.has(slot) || (mention.form === 'ADJECTIVE' && (isObject || slot === 'OF')) || (mention.form === 'CAPITAL' && (isObject || (slot === 'OF' && mention.from === trigger.to)))) return [mention.code];
  }
  return trigger.entry.row.type === 'SANCTION' || trigger.entry.row.type === 'ASSAULT' ? statesInPlace(scene, trigger, clause) : [];
}

/** The subject; the agent of a passive or of a noun («принятие парламентом закона» behind an active verb is none of its own). */
function actingIn(scene: Scene, trigger: Match, parts: readonly Part[], ownerless: boolean): Actor[] {
  const subjects = ownerless ? [] : inSlots(parts, 'SUBJECT');
  if (!inflects(scene)) return [...inSlots(parts, 'AGENT'), ...subjects];
  return subjects.length > 0 ? subjects : isNominal(trigger) || (trigger.grammar & PASSIVE) !== 0 ? inSlots(parts, 'AGENT') : [];
}

export const inflects = (scene: Scene): boolean => scene.document.pack.offices.stateCases !== 0 && !scene.document.pack.slots.verbLast;
/** What is done, not said: its noun alone says nothing of who in the clause did it. */
const MATERIAL: ReadonlySet<string> = new Set(['AID', 'CONCEDE', 'RETREAT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'SUPPORT']);

/**
 * «авиаудары Израиля по Сирии», «обстрел Израилем посольства», «израильское вторжение»: whose deed it is stands beside its noun. Of a noun that
 * is done to its genitive («захват посольства», frame `befall`) that one is the target, and who did it may go unsaid.
 */
function materialNoun(scene: Scene, trigger: Match, parts: readonly Part[]): Cast | null {
  const befalls = trigger.entry.row.frame === 'befall';
  const owners = parts.filter((part) => part.slot === 'OF' && part.actor.from >= trigger.to && part.actor.from - trigger.to <= 1).map((part) => part.actor);
  const given = (GIVEN.has(trigger.entry.row.type!) || isCarriedOut(scene, trigger)) && !owners.length ? parts.filter((part) => part.slot === 'SUBJECT' && part.actor.to <= trigger.from).map((part) => part.actor) : [];
  const agents = [...inSlots(parts, 'AGENT'), ...(befalls ? [] : owners), ...stateBefore(scene, trigger), ...given];
  const behind = parts.filter((part) => part.actor.from >= trigger.to && !agents.includes(part.actor) && (befalls || part.slot !== 'OF') && !NO_TARGETS.has(part.slot)).map((part) => part.actor);
  const reached = given.length > 0 ? parts.filter((part) => part.slot === 'DESTINATION' || part.slot === 'RECIPIENT').map((part) => part.actor) : [];
  const about = parts.filter((part) => part.actor.from >= trigger.to && (part.slot === 'ABOUT' || part.slot === 'DESTINATION' || (part.slot === 'ORIGIN' && trigger.entry.row.type === 'RETREAT')) && STRUCK_AT.has(trigger.entry.row.type!)).map((part) => part.actor);
  const source = countries(agents);
  const target = countries([...behind, ...about, ...reached]).filter((code) => !source.includes(code)).slice(0, 2);
  if (befalls && target.length === 0) target.push(...scene.countriesAt(trigger.from).filter((mention) => mention.form === 'ADJECTIVE' && mention.from >= trigger.to && mention.from - trigger.to <= 1 && !source.includes(mention.code)).map((mention) => mention.code));
  const bodies = organizations([...agents, ...behind]);
  if (source.length === 0 ? !(befalls && target.length > 0) : target.length + bodies.length === 0 && !UNADDRESSED.has(trigger.entry.row.type!)) return null;
  return { source, target, people: people(agents), organizations: bodies, own: true };
}

/** «начала вывод войск», «возобновила обстрел»: a verb that only says that the noun's deed goes on. */
const isCarriedOut = (scene: Scene, trigger: Match): boolean => trigger.from > 0 && scene.document.words[trigger.from - 1]!.readings.some((reading) => scene.document.pack.functionWords.CARRY_OUT.has(reading.lemma));

/** Aid is given by the subject of whatever verb it is the object of («направила … тонн гуманитарной помощи»). */
const GIVEN: ReadonlySet<string> = new Set(['AID']);
/** «удары по Сирии», «вторжение в Ирак»: the preposition tells whom it hits. */
const STRUCK_AT: ReadonlySet<string> = new Set(['ASSAULT', 'SANCTION', 'PROTEST', 'THREATEN', 'RETREAT']);
/** Deeds that need nobody to whom they are done. */
const UNADDRESSED: ReadonlySet<string> = new Set(['RETREAT', 'MOBILIZE', 'CONCEDE']);

/** Violence is told whoever did it: "gunmen killed two Turkish engineers". */
const BY_WHOMEVER: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE']);
/** «Париж шабуылды айыптады»: what was done just before is blamed on whoever did it. */
const BLAMING: ReadonlySet<string> = new Set(['ACCUSE', 'PROTEST']);
const HOSTILE: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE', 'SANCTION', 'THREATEN']);
/** Deeds that have somebody against whom they are, said or not. */
const OPPOSED: ReadonlySet<string> = new Set(['ACCUSE', 'THREATEN', 'SANCTION', 'REJECT']);
const OPPONENT_REACH = 2;

/** «осудил убийство», «осуждает удары»: the verb says what it is about, and that is nobody's. */
function hasOwnObject(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { words } = scene.document;
  if (scene.document.pack.slots.partOfSpeech && isNominal(trigger)) return (scene.document.form(trigger.to - 1) === 'to' || scene.document.form(trigger.to) === 'to') && ((words[trigger.to]?.grammar ?? 0) & (ADJECTIVE | NOUN)) !== 0;
  if (!inflects(scene) || isNominal(trigger)) return false;
  let at = trigger.to;
  while (at < clause.to && (words[at]!.grammar & ADJECTIVE) !== 0 && (words[at]!.grammar & NOUN) === 0) at++;
  return at < clause.to && trigger.to - trigger.from === 1 && (words[at]!.grammar & NOUN) !== 0 && (words[at]!.grammar & ACCUSATIVE) !== 0;
}

/** The article's other main state, if it is on stage in this sentence or just before. */
export function opponent(scene: Scene, trigger: Match, source: readonly CountryCode[]): CountryCode[] {
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
  const state = scene.countriesAt(trigger.from).find((mention) => (mention.to === at && (!inflects(scene) || mention.form === 'ADJECTIVE')) || (mention.to === at - 1 && document.form(at - 1) === "'s"));
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
export const statesBehind = (scene: Scene, trigger: Match, clause: Clause, except: readonly CountryCode[] = []): CountryCode[] =>
  unique(scene.countriesAt(trigger.from).filter((mention) => mention.from >= (scene.document.pack.slots.verbLast ? clause.from : trigger.from) && mention.to <= clause.to && mention.form !== 'CAPITAL' && !except.includes(mention.code)).map((mention) => mention.code)).slice(0, 1);
