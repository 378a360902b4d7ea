import type { Slot } from '../../../language/shared/slot-rules.ts';
import { ACCUSATIVE, NOUN, PRONOUN, VERB } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Match } from '../../text/matches.ts';
import { carriedSubject } from '../parties/carried-subject.ts';
import { countries, inSlots, isEnough, mutualCast, type Frame } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { inflects } from '../parties/targets.ts';
import { GUESTS } from './talks.ts';

/** "Received the letters of credence of the ambassador": that is no guest. */
function isLetterReceived({ document }: Scene, trigger: Match): boolean {
  for (let at = trigger.from + 1; at <= trigger.from + 4; at++) if (document.is('LETTER', at)) return true;
  return false;
}

/** «Это решение приняли министры»: a thing right in front of the verb is what they accept. */
function isThingAccepted(scene: Scene, trigger: Match): boolean {
  const { document } = scene;
  const before = document.words[trigger.from - 1];
  if (!before || !inflects(scene) || (trigger.grammar & VERB) === 0 || document.hasInitialCapital(trigger.from - 1) || scene.actors.some((actor) => actor.to === trigger.from)) return false;
  const nouns = before.readings.filter(({ grammar }) => (grammar & NOUN) !== 0);
  return nouns.length > 0 && (before.grammar & (VERB | PRONOUN)) === 0 && nouns.every(({ grammar, animate }) => (grammar & ACCUSATIVE) !== 0 && !animate);
}

/** «принял», "received", "hosted": the subject receives a person or a delegation; a decision that is accepted is none. */
export const receive: Frame = (scene, trigger, clause) => {
  if (scene.document.pack.slots.partOfSpeech && isLetterReceived(scene, trigger)) return null;
  if (isThingAccepted(scene, trigger)) return null;
  const parts = scene.parts(trigger, clause);
  const led = parts.filter(({ actor }) => actor.people.length > 0 && (scene.document.is('HEADED', actor.from - 2) || scene.document.is('LED_BY', actor.from - 1))).map(({ actor }) => actor);
  const guests = [...inSlots(parts, 'OBJECT', 'RECIPIENT'), ...led].filter((actor) => (actor.people.length > 0 || GUESTS.has(actor.kind) || (inflects(scene) && actor.kind === 'organization')) && scene.document.form(actor.to) !== "'s");
  if (guests.length === 0) return null;
  const hosts = inSlots(parts, 'SUBJECT', 'AGENT');
  const carried = carriedSubject(scene, trigger, clause);
  const cast = mutualCast([...(hosts.length > 0 ? hosts : carried ? [carried] : []), ...guests], [], true);
  return isEnough(cast) ? cast : null;
};

/** «Олардың қатарында Финляндия елшісі … бар»: who they are told in the next sentence. */
function listedBehind(scene: Scene, trigger: Match, isListed: (actor: Actor) => boolean): Actor[] {
  const number = scene.document.sentenceOf[trigger.from]! + 1;
  const next = scene.document.sentences[number];
  return scene.document.pack.slots.verbLast && next && (scene.document.words[next.from]!.grammar & PRONOUN) !== 0 ? scene.actorsOfSentence(number).filter((actor) => actor.countries.length > 0 && isListed(actor)) : [];
}

const ACCREDITED: ReadonlySet<Slot> = new Set(['SUBJECT', 'RECIPIENT', 'ORIGIN', 'OBJECT']);

/** «сенім грамоталарын тапсырды», «елшілерден сенім грамоталарын қабылдады»: envoys before the head of state that they are sent to, who stands first in the cast. */
export const accredit: Frame = (scene, trigger, clause) => {
  const told = scene.parts(trigger, clause).filter(({ actor, slot }) => ACCREDITED.has(slot) || (slot === 'OF' && scene.document.pack.slots.partOfSpeech !== undefined) || (slot === 'PLACE' && scene.document.is('AT_HOST', actor.from - 1))).map(({ actor }) => actor).filter((actor) => actor.countries.length > 0);
  const carried = carriedSubject(scene, trigger, clause);
  const present = carried && !told.some((actor) => actor.people.some((person) => carried.people.includes(person))) ? [carried, ...told] : told;
  const isEnvoy = (actor: Actor): boolean => actor.people.length > 0 && actor.people.every((person) => person.office === 'AMBASSADOR');
  const beside = present.filter(isEnvoy);
  // «вручили послы: Италии – А, Малайзии – Б»: the list stands behind a colon
  const envoys = beside.length === 0 && inflects(scene) ? scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter(isEnvoy) : beside;
  // "the ambassador Brian Kelly of Ireland": whose envoy he is
  const own = scene.document.pack.slots.verbLast ? [] : countries(envoys);
  const hosts = present.filter((actor) => !isEnvoy(actor) && !actor.countries.some((code) => own.includes(code))).slice(0, 1);
  const cast = mutualCast([...hosts, ...(envoys.length > 0 ? envoys : listedBehind(scene, trigger, isEnvoy))], [], true);
  return hosts.length > 0 && isEnough(cast) ? cast : null;
};

/** «Ердоғанның қабылдауында болды»: the genitive is the host of whoever acts. */
export const attend: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const hosts = inSlots(parts, 'OF');
  const guests = inSlots(parts, 'SUBJECT').filter((actor) => actor.countries.length > 0);
  const carried = guests.length > 0 ? null : carriedSubject(scene, trigger, clause);
  const cast = mutualCast([...guests, ...(carried ? [carried] : []), ...hosts], [], true);
  return hosts.length > 0 && isEnough(cast) ? cast : null;
};
