import type { EventType } from '../../domain/event.ts';
import { unique, type Cast } from './cast.ts';
import type { Scene } from './scene.ts';
import { isSubject } from './parts.ts';
import type { Match } from '../text/matches.ts';

/** What is done by saying it: whoever says it for his state takes part. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'APPEAL', 'STATEMENT', 'AGREE']);

/**
 * The cast with whoever says it for his state («Казахстан осуждает удары, заявил представитель МИД Абенов»): of the states that act, a person whom
 * a word of saying stands beside in the same sentence.
 */
export function withSayer(scene: Scene, trigger: Match, type: EventType, cast: Cast): Cast {
  const { document } = scene;
  if (!SAID.has(type) || !document.pack.names.inflects || cast.people.some((person) => person.country !== null && cast.source.includes(person.country))) return cast;
  const saying = scene.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'SPEECH');
  const sayers = scene
    .actorsOfSentence(document.sentenceOf[trigger.from]!)
    .filter((actor) => actor.people.length === 1 && actor.countries.some((code) => cast.source.includes(code)) && isSubject(document, actor))
    .filter((actor) => saying.some((cue) => cue.to === actor.from || cue.from === actor.to || (cue.from > actor.to && cue.from - actor.to <= 2)));
  return sayers.length > 0 ? { ...cast, people: unique([...cast.people, ...sayers[0]!.people]) } : cast;
}
