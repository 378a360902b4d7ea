import { ADJECTIVE, VERB } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Scene } from '../scene.ts';

/** Words that may describe a speaker: "a leading American senator". */
const DESCRIBED_WITH = 2;

/** "Syria must leave, the Jordanian minister said", "…, a leading American senator said": the speaker of what stands in front of him. */
export function saysItBehind(scene: Scene, actor: Actor): boolean {
  const { document } = scene;
  let before = actor.from - 1;
  for (let count = 0; count < DESCRIBED_WITH && before > 0 && (document.words[before]!.grammar & ADJECTIVE) !== 0 && ((document.words[before]!.grammar & VERB) === 0 || document.is('ARTICLE', before - 1)); count++) before--;
  return (document.isMark(before, ',') || document.is('ARTICLE', before)) && scene.cuesAt(actor.from).some((cue) => cue.entry.row.kind === 'SPEECH' && cue.from === actor.to);
}
