import type { EventMode } from '../../domain/event.ts';
import type { Clause } from '../text/clauses.ts';
import type { Match } from '../text/matches.ts';
import type { Scene } from './scene.ts';
import { inflects } from './targets.ts';

/** «По телефону премьер обсудил с президентом …», «раунд прошёл по видеосвязи»: wherever in the clause it says so, those who talked did not meet. */
export function distantMode(scene: Scene, trigger: Match, clause: Clause): EventMode | null {
  const { mode, frame } = trigger.entry.row;
  if (!inflects(scene) || mode !== 'MEETING' || (frame !== 'mutual' && frame !== 'session')) return null;
  for (let at = clause.from; at < clause.to; at++) {
    if (scene.document.is('TELEPHONE', at) && scene.document.is('BY_MEANS_OF', at - 1)) return 'PHONE';
    if (scene.document.is('VIDEO_LINK', at)) return 'VIDEO';
  }
  return null;
}
