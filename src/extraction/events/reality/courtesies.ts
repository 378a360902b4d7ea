import { GERUND } from '../../../language/shared/grammar.ts';
import type { Match } from '../../text/matches.ts';
import type { Scene } from '../scene.ts';

const COURTESY_REACH = 5;

/** "Offered condolences", "accepted the credentials": a courtesy, and no agreement. */
const isCourtesy = ({ document }: Scene, trigger: Match): boolean => {
  for (let at = trigger.from + 1; at < trigger.from + COURTESY_REACH && at < document.count && !document.isPunctuation(at); at++) if (document.is('ORAL', at) || document.is('CREDENTIALS', at)) return true;
  return false;
};

/** "Looks forward to working with": what somebody looks forward to has not been agreed. */
const isLookedForwardTo = ({ document }: Scene, trigger: Match): boolean => (trigger.grammar & GERUND) !== 0 && document.form(trigger.from - 1) === 'to' && document.form(trigger.from - 2) === 'forward';

/** "…, which will help companies invest": what a thing will do nobody promises. */
const isOfThing = ({ document }: Scene, trigger: Match): boolean => document.is('COMING', trigger.from) && (document.form(trigger.from - 1) === 'which' || document.form(trigger.from - 1) === 'that');

/** Words of agreement that tell of none. */
export const isNoAgreement = (scene: Scene, trigger: Match): boolean =>
  trigger.entry.row.type === 'AGREE' && (isCourtesy(scene, trigger) || isOfThing(scene, trigger));

/** Work that is only looked forward to. */
export const isOnlyHoped = (scene: Scene, trigger: Match): boolean =>
  (trigger.entry.row.type === 'AGREE' || (trigger.entry.row.type === 'COOPERATE' && !trigger.entry.row.mode)) && isLookedForwardTo(scene, trigger);
