import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

const REFUSED_WITHIN = 8;

/** "Ruled out negotiations with", "will not resume talks with": that one side refuses them is the news, and not also that they were not held. */
export function withoutRefusedTalks(scene: Scene, tellings: readonly Telling[]): Telling[] {
  if (!scene.document.pack.slots.partOfSpeech) return [...tellings];
  return tellings.filter((talk) => talk.modality !== 'NEGATED' || talk.mode !== 'MEETING' || !tellings.some((other) => refuses(other, talk)));
}

const refuses = (other: Telling, talk: Telling): boolean =>
  other.type === 'REJECT' && other.sentence === talk.sentence && Math.abs(other.at - talk.at) <= REFUSED_WITHIN && other.cast.source.some((code) => talk.cast.source.includes(code));

/** "Denounced Serbia's suppression of unrest": what somebody is blamed for in the same breath is the charge. */
export function withoutChargedDeeds(scene: Scene, tellings: readonly Telling[]): Telling[] {
  if (!scene.document.pack.slots.partOfSpeech) return [...tellings];
  return tellings.filter((deed) => !CHARGED.has(deed.type) || !tellings.some((charge) => charge.type === 'ACCUSE' && charge.sentence === deed.sentence && charge.at < deed.at && deed.cast.source.length > 0 && deed.cast.source.every((code) => charge.cast.target.includes(code)) && scene.clauses.at(charge.at).from === scene.clauses.at(deed.at).from));
}
const CHARGED: ReadonlySet<string> = new Set(['COERCE', 'AID', 'MOBILIZE']);
