import type { CountryCode } from '../../../domain/country.ts';
import { ADJECTIVE, NOUN, VERB } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Match } from '../../text/matches.ts';
import { carriedSubject } from './carried-subject.ts';
import { countries, inSlots, organizations, people, type Cast } from '../cast.ts';
import type { Part } from './parts.ts';
import { isAnnounced } from '../reality/talked-about.ts';
import type { Scene } from '../scene.ts';
import { inflects, NO_TARGETS, pointedAt, statesInPlace } from './targets.ts';

/** What is done, not said: its noun alone says nothing of who in the clause did it. */
export const MATERIAL: ReadonlySet<string> = new Set(['AID', 'CONCEDE', 'RETREAT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'SUPPORT']);

/**
 * «авиаудары Израиля по Сирии», «обстрел Израилем посольства», «израильское вторжение»: whose deed it is stands beside its noun. Of a noun that
 * is done to its genitive («захват посольства», frame `befall`) that one is the target, and who did it may go unsaid.
 */
export function materialNoun(scene: Scene, trigger: Match, parts: readonly Part[]): Cast | null {
  const thanked = trigger.entry.row.type === 'AID' ? thankedFor(scene, trigger, parts) : null;
  if (thanked) return thanked;
  const befalls = trigger.entry.row.frame === 'befall';
  const owners = parts.filter((part) => part.slot === 'OF' && (part.actor.from >= trigger.to ? part.actor.from - trigger.to <= 1 : inflects(scene) && trigger.entry.row.type === 'ASSAULT' && part.actor.from > trigger.from) && !(part.actor.from > trigger.to && scene.document.pack.names.inflects && endsInPreposition(scene, trigger))).map((part) => part.actor);
  // «сообщила о высылке российского дипломата»: what somebody makes known of his own is done to the genitive
  const announced = trigger.entry.row.type === 'SANCTION' && isAnnounced(scene.document, trigger);
  const given = (GIVEN.has(trigger.entry.row.type!) || isCarriedOut(scene, trigger) || isAnnounced(scene.document, trigger)) && !befalls && (announced || !owners.length) ? parts.filter((part) => part.slot === 'SUBJECT' && part.actor.to <= trigger.from).map((part) => part.actor) : [];
  const undergone = befalls || (announced && given.length > 0);
  const agents = [...inSlots(parts, 'AGENT'), ...(undergone ? [] : owners), ...stateBefore(scene, trigger), ...given];
  const behind = parts.filter((part) => part.actor.from >= trigger.to && !agents.includes(part.actor) && (undergone || part.slot !== 'OF') && !NO_TARGETS.has(part.slot)).map((part) => part.actor);
  const reached = given.length > 0 ? parts.filter((part) => part.slot === 'DESTINATION' || part.slot === 'RECIPIENT').map((part) => part.actor) : [];
  const about = parts.filter((part) => part.actor.from >= trigger.to && (part.slot === 'ABOUT' || part.slot === 'DESTINATION' || (part.slot === 'ORIGIN' && trigger.entry.row.type === 'RETREAT')) && STRUCK_AT.has(trigger.entry.row.type!)).map((part) => part.actor);
  const source = countries(agents);
  const target = countries([...behind, ...about, ...reached]).filter((code) => !source.includes(code)).slice(0, 2);
  const mission = befalls && trigger.entry.row.type === 'ASSAULT' ? missionBeside(scene, trigger, parts) : [];
  if (mission.length > 0) target.splice(0, target.length, ...mission);
  if (befalls && target.length === 0) target.push(...scene.countriesAt(trigger.from).filter((mention) => mention.form === 'ADJECTIVE' && mention.from >= trigger.to && mention.from - trigger.to <= 1 && !source.includes(mention.code)).map((mention) => mention.code));
  if (target.length === 0 && source.length > 0 && !befalls) target.push(...pointedAt(scene, trigger, scene.clauses.at(trigger.from)).filter((code) => !source.includes(code)));
  if (target.length === 0 && trigger.entry.row.type === 'SANCTION' && scene.document.isLemma('EXPULSION', trigger.from)) {
    // «высылка сотрудников российского посольства в Словении»: from where they are
    const expelled = owners;
    const host = statesInPlace(scene, trigger, scene.clauses.at(trigger.from)).filter((code) => !countries(expelled).includes(code)).slice(0, 1);
    if (expelled.length > 0 && host.length > 0) return { source: host, target: countries(expelled), people: people(expelled), organizations: [], own: true };
  }
  const bodies = organizations([...agents, ...behind]);
  if (source.length === 0 ? !(befalls && target.length > 0) : target.length + bodies.length === 0 && !UNADDRESSED.has(trigger.entry.row.type!)) return null;
  return { source, target, people: people(agents), organizations: bodies, own: true };
}

const BESIDE_WITHIN = 4;

/** «Взрыв у посольства США», «взрыв у здания консульства»: at whose mission it happened. */
const missionBeside = (scene: Scene, trigger: Match, parts: readonly Part[]): CountryCode[] =>
  countries(parts.filter(({ actor, slot }) => slot === 'PLACE' && actor.kind === 'body' && actor.from >= trigger.to && actor.from - trigger.to <= BESIDE_WITHIN).map(({ actor }) => actor)).slice(0, 1);

/** «поблагодарил Казахстан за гуманитарную помощь»: whoever is thanked has given it to whoever thanks. */
function thankedFor(scene: Scene, trigger: Match, parts: readonly Part[]): Cast | null {
  const { from } = scene.clauses.at(trigger.from);
  const thanks = inflects(scene) ? scene.matches.statements.find((stance) => stance.entry.row.type === 'THANK' && stance.from >= from && stance.to <= trigger.from) : undefined;
  if (!thanks) return null;
  const thanking = inSlots(parts, 'SUBJECT').filter((actor) => actor.countries.length > 0 && actor.to <= thanks.from);
  const speaker = thanking.length > 0 ? thanking : [carriedSubject(scene, trigger, scene.clauses.at(trigger.from))].filter((actor) => actor !== null);
  const target = countries(speaker).slice(0, 1);
  const source = countries(parts.filter(({ actor }) => actor.from >= thanks.to && actor.to <= trigger.from).map(({ actor }) => actor)).filter((code) => !target.includes(code)).slice(0, 1);
  return source.length > 0 && target.length > 0 ? { source, target, people: [], organizations: [], own: true } : null;
}

/** «ударов по территории Сирии»: behind the preposition stands what is hit. */
const endsInPreposition = ({ document }: Scene, trigger: Match): boolean => document.is('AGAINST', trigger.to - 1) || document.is('AGAINST', trigger.to);

/** «начала вывод войск», «возобновила обстрел»: a verb that only says that the noun's deed goes on. */
const isCarriedOut = ({ document }: Scene, trigger: Match): boolean =>
  trigger.from > 0 && document.words[trigger.from - 1]!.readings.some((reading) => document.pack.functionWords.CARRY_OUT.has(reading.lemma)) && !isNounBehindVerb(document, trigger.from - 1);

/** «приветствовали начало отвода войск»: what may be a verb is the noun behind another. */
const isNounBehindVerb = ({ words }: Scene['document'], at: number): boolean => (words[at]!.grammar & NOUN) !== 0 && ((words[at - 1]?.grammar ?? 0) & VERB) !== 0 && ((words[at - 1]?.grammar ?? 0) & NOUN) === 0;

/** Aid is given by the subject of whatever verb it is the object of («направила … тонн гуманитарной помощи»). */
const GIVEN: ReadonlySet<string> = new Set(['AID']);

/** «удары по Сирии», «вторжение в Ирак»: the preposition tells whom it hits. */
const STRUCK_AT: ReadonlySet<string> = new Set(['ASSAULT', 'SANCTION', 'PROTEST', 'THREATEN', 'RETREAT']);

/** Deeds that need nobody to whom they are done. */
const UNADDRESSED: ReadonlySet<string> = new Set(['RETREAT', 'MOBILIZE', 'CONCEDE']);

/** "Israeli strikes on": where nouns have no case, the state in front of a deed's noun has done it. */
export function stateBefore(scene: Scene, trigger: Match): Actor[] {
  const { document } = scene;
  let at = trigger.from;
  while (at > 0 && trigger.from - at < 3 && (document.words[at - 1]!.grammar & ADJECTIVE) !== 0 && !scene.countriesAt(trigger.from).some((mention) => mention.to === at)) at--;
  const state = scene.countriesAt(trigger.from).find((mention) => (mention.to === at && (!inflects(scene) || mention.form === 'ADJECTIVE')) || (mention.to === at - 1 && document.form(at - 1) === "'s"));
  return state ? [{ kind: 'state', from: state.from, to: state.to, cases: 0, countries: [state.code], people: [], organizations: [] }] : [];
}
