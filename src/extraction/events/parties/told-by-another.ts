import { PRONOUN } from '../../../language/shared/grammar.ts';
import type { Scene } from '../scene.ts';
import type { Telling } from '../tellings/telling.ts';

const REFUSED_WITHIN = 8;

/** "Ruled out negotiations with", "will not resume talks with": that one side refuses them is the news, and not also that they were not held. */
export function withoutRefusedTalks(scene: Scene, tellings: readonly Telling[]): Telling[] {
  if (!scene.document.pack.slots.partOfSpeech) return [...tellings];
  return tellings.filter((talk) => (talk.modality !== 'NEGATED' && talk.modality !== 'HYPOTHETICAL') || talk.mode !== 'MEETING' || !tellings.some((other) => refuses(other, talk)));
}

const refuses = (other: Telling, talk: Telling): boolean =>
  other.type === 'REJECT' && other.sentence === talk.sentence && Math.abs(other.at - talk.at) <= REFUSED_WITHIN && other.cast.source.some((code) => talk.cast.source.includes(code));

/** "Denounced Serbia's suppression of unrest": what somebody is blamed for in the same breath is the charge. */
export function withoutChargedDeeds(scene: Scene, tellings: readonly Telling[]): Telling[] {
  if (!scene.document.pack.slots.partOfSpeech) return [...tellings];
  return tellings.filter((deed) => !isDenied(scene, deed)).filter((deed) => !CHARGED.has(deed.type) || !tellings.some((charge) => charge.type === 'ACCUSE' && charge.sentence === deed.sentence && charge.at < deed.at && deed.cast.source.length > 0 && deed.cast.source.every((code) => charge.cast.target.includes(code)) && scene.clauses.at(charge.at).from === scene.clauses.at(deed.at).from));
}
const CHARGED: ReadonlySet<string> = new Set(['COERCE', 'AID', 'MOBILIZE']);

const DENIED_WITHIN = 7;

/** "Denied that it had armed rebels": what one denies is not told to have been done. */
function isDenied({ document }: Scene, { type, at, modality }: Telling): boolean {
  if ((!CHARGED.has(type) && type !== 'ASSAULT') || modality !== 'ACTUAL') return false;
  for (let before = at - 1; before > at - DENIED_WITHIN && before > 0 && !document.isMark(before, ','); before--) if (document.isLemma('DENYING', before)) return document.form(before + 1) === 'that' || (document.words[before + 1]!.grammar & PRONOUN) !== 0;
  return false;
}
