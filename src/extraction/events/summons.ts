import type { CountryCode } from '../../domain/country.ts';
import { ADJECTIVE, LOCATIVE, PASSIVE } from '../../language/shared/grammar.ts';
import type { Match } from '../text/matches.ts';
import { countries, inSlots, people, type Frame } from './cast.ts';
import { address } from './addressed.ts';
import type { Scene } from './scene.ts';

/** «Ресейдің Польшадағы елшісі Сыртқы істер министрлігіне шақырылды»: who summons goes unsaid, but for the ministry's state or where the envoy serves. */
export const summon: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  if ((trigger.grammar & PASSIVE) === 0) return address(scene, trigger, clause);
  const summoned = inSlots(parts, 'OBJECT', 'SUBJECT').filter((actor) => actor.countries.length > 0).slice(0, 1);
  const target = countries(summoned);
  const hosts = [...countries(inSlots(parts, 'AGENT', 'RECIPIENT')), ...postsOf(scene, trigger)].filter((code) => !target.includes(code));
  return target.length > 0 && hosts.length > 0 ? { source: hosts.slice(0, 1), target, people: people(summoned), organizations: [], own: true } : null;
};

/** «Польшадағы елшісі»: the state where an envoy is. */
const postsOf = (scene: Scene, trigger: Match): CountryCode[] =>
  scene.countriesAt(trigger.from).filter((mention) => mention.to <= trigger.from && (mention.grammar & LOCATIVE) !== 0 && (mention.grammar & ADJECTIVE) !== 0).map((mention) => mention.code);
