import type { CountryCode } from '../../../domain/country.ts';
import { unique } from '../../../domain/unique.ts';
import { ADJECTIVE, LOCATIVE, PASSIVE, PAST } from '../../../language/shared/grammar.ts';
import type { Match } from '../../text/matches.ts';
import type { Clause } from '../../text/clauses.ts';
import { countries, inSlots, people, type Cast, type Frame } from '../cast.ts';
import { act } from './deeds.ts';
import { opponent } from '../parties/opponents.ts';
import type { Part } from '../parties/parts.ts';
import { inflects } from '../parties/targets.ts';
import { address } from './addressed.ts';
import type { Scene } from '../scene.ts';

/** «Ресейдің Польшадағы елшісі Сыртқы істер министрлігіне шақырылды»: who summons goes unsaid, but for the ministry's state or where the envoy serves. */
export const summon: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  if (inflects(scene)) return summonByCase(scene, trigger, clause, parts);
  if ((trigger.grammar & PASSIVE) === 0) return address(scene, trigger, clause);
  const summoned = inSlots(parts, 'OBJECT', 'SUBJECT').filter((actor) => actor.countries.length > 0).slice(0, 1);
  const target = countries(summoned);
  const hosts = [...countries(inSlots(parts, 'AGENT', 'RECIPIENT')), ...postsOf(scene, trigger)].filter((code) => !target.includes(code));
  return target.length > 0 && hosts.length > 0 ? { source: hosts.slice(0, 1), target, people: people(summoned), organizations: [], own: true } : null;
};

/** «Польшадағы елшісі»: the state where an envoy is. */
const postsOf = (scene: Scene, trigger: Match): CountryCode[] =>
  scene.countriesAt(trigger.from).filter((mention) => mention.to <= trigger.from && (mention.grammar & LOCATIVE) !== 0 && (mention.grammar & ADJECTIVE) !== 0).map((mention) => mention.code);

/** «МИД Индии вызвал посла», «в МИД Литвы был вызван поверенный Белоруссии», «посол России в Молдавии вызван в министерство»: the envoy takes part as well. */
function summonByCase(scene: Scene, trigger: Match, clause: Clause, parts: readonly Part[]): Cast | null {
  const passive = (trigger.grammar & PASSIVE) !== 0 && (trigger.grammar & PAST) !== 0;
  const envoys = parts.filter(({ actor, slot }) => actor.countries.length > 0 && (actor.kind === 'person' || actor.kind === 'office') && (passive ? slot === 'OBJECT' || slot === 'SUBJECT' : slot === 'OBJECT')).map(({ actor }) => actor);
  const target = countries(envoys).slice(0, 1);
  if (!passive) {
    const told = act(scene, trigger, clause);
    return told && { ...told, target: target.length > 0 ? target.filter((code) => !told.source.includes(code)) : told.target, people: unique([...told.people, ...people(envoys)]) };
  }
  const bodies = parts.filter(({ actor, slot }) => slot === 'AGENT' || ((slot === 'PLACE' || slot === 'DESTINATION') && actor.kind === 'body')).map(({ actor }) => actor);
  const posts = envoys.flatMap((envoy) => scene.countriesAt(trigger.from).filter((mention) => mention.from >= envoy.from && mention.to <= envoy.to).map((mention) => mention.code));
  const hosts = [...countries(bodies), ...posts, ...opponent(scene, trigger, target)].filter((code) => !target.includes(code));
  return target.length > 0 && hosts.length > 0 ? { source: hosts.slice(0, 1), target, people: people(envoys), organizations: [], own: true } : null;
}
