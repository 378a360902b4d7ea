import type { EventMode } from '../../../domain/event.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { isInTurn, isSeparate } from './apart.ts';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { inflects } from '../parties/targets.ts';

/** How those of an event came together: as its phrase says, unless a telephone, a screen, a place or their number says otherwise. */
export function modeOf(scene: Scene, trigger: Match, clause: Clause, cast: Cast): EventMode | null {
  const { mode } = trigger.entry.row;
  const english = scene.document.pack.slots.partOfSpeech !== undefined;
  if (mode === 'MEETING' && isGathering(scene, trigger, clause, cast)) return 'MULTILATERAL';
  if (english && mode === 'MEETING' && isByTelephone(scene, trigger, clause)) return 'PHONE';
  if (english && mode === 'PHONE' && isInPerson(scene, trigger, clause)) return 'MEETING';
  return distantMode(scene, trigger, clause) ?? ((mode || null) as EventMode | null);
}

/** «По телефону премьер обсудил с президентом …», «раунд прошёл по видеосвязи»: wherever in the clause it says so, those who talked did not meet. */
function distantMode(scene: Scene, trigger: Match, clause: Clause): EventMode | null {
  const { mode, frame } = trigger.entry.row;
  if (!inflects(scene) || mode !== 'MEETING' || (frame !== 'mutual' && frame !== 'session')) return null;
  for (let at = clause.from; at < clause.to; at++) {
    if (scene.document.is('TELEPHONE', at) && scene.document.is('BY_MEANS_OF', at - 1)) return 'PHONE';
    if (scene.document.is('VIDEO_LINK', at)) return 'VIDEO';
  }
  return null;
}

const CALL_REACH = 4;

/** "Received today a telephone call", "discussed, over the phone, ways": however the phrase goes, it was a telephone call. */
function isByTelephone({ document }: Scene, trigger: Match, clause: { from: number; to: number }): boolean {
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('TELEPHONE', at)) return true;
  for (let at = trigger.to; at < clause.to && at < trigger.to + CALL_REACH; at++) if (document.is('TELEPHONE', at) && document.is('BY_MEANS_OF', document.is('ARTICLE', at - 1) ? at - 2 : at - 1)) return true;
  return false;
}

/** "Spoke with his Iraqi counterpart in Paris": where a place is named and no telephone, they met. */
function isInPerson(scene: Scene, trigger: Match, clause: { from: number; to: number }): boolean {
  const { document } = scene;
  if (!document.is('SPEAK', trigger.from)) return false;
  for (let at = trigger.from; at < trigger.to; at++) if (document.is('TELEPHONE', at)) return false;
  if (scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'ASIDE')) return true;
  let place = false;
  for (let at = trigger.to; at < clause.to; at++) {
    if (document.is('NO_PLACE_BEHIND', at) && !document.is('MARGINS', at + 2)) return place && !document.is('CALL', at);
    place ||= document.form(at) === 'in' && document.hasInitialCapital(at + 1) && !document.is('MONTH', at + 1) && document.form(at - 1) !== 'counterparts' && document.form(at - 1) !== 'ambassador';
  }
  return place;
}

/** Three or more parties make a gathering of a meeting that is one. */
function isGathering(scene: Scene, trigger: Match, clause: Clause, cast: Cast): boolean {
  if (trigger.entry.row.frame === 'accredit' || cast.source.length < 3 || !cast.own) return false;
  const together = scene.document.pack.slots.partOfSpeech ? isOfMany(scene, trigger, cast) : inflects(scene) && (isOfOneGroup(scene, trigger, cast) || saysMany(scene, trigger));
  return together && !isSeparate(scene, trigger, clause) && !isInTurn(scene, trigger, cast);
}

/** People of three states, or an office told of several at once, or a word for so many; else the third may only stand in the same clause. */
function isOfMany(scene: Scene, trigger: Match, cast: Cast): boolean {
  if (new Set(cast.people.map((person) => person.country)).size > 2) return true;
  const { from, to } = scene.document.sentence(trigger.from);
  for (let at = from; at < to; at++) if (scene.document.is('MORE_THAN_TWO', at)) return true;
  return scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).some((actor) => actor.kind === 'office' && actor.countries.length > 1);
}

/** «провёл четырёхстороннюю встречу» */
function saysMany({ document }: Scene, trigger: Match): boolean {
  for (let at = trigger.from; at < trigger.to; at++) if (document.isLemma('MORE_THAN_TWO', at)) return true;
  return false;
}

/** «лидеры Казахстана, Киргизии и Италии встретились»: one office of three states. */
const isOfOneGroup = (scene: Scene, trigger: Match, { source }: Cast): boolean =>
  scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).some((actor) => actor.countries.length > 2 && actor.countries.length === source.length);
