import type { Actor } from '../actors/actor.ts';
import type { Scene } from './scene.ts';

/** "Syria must leave, the Jordanian minister said": the speaker of what stands in front of him. */
export const saysItBehind = (scene: Scene, actor: Actor): boolean => scene.document.isMark(actor.from - 1, ',') || scene.document.is('ARTICLE', actor.from - 1) ? scene.cuesAt(actor.from).some((cue) => cue.entry.row.kind === 'SPEECH' && cue.from === actor.to) : false;
