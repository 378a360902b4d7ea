import type { Modality } from '../../../domain/event.ts';
import type { Person } from '../../people/people.ts';
import type { Match } from '../../text/matches.ts';
import { isNominal } from './parts.ts';
import type { Scene } from '../scene.ts';
import { inflects } from './targets.ts';

/**
 * «Стороны условились провести следующий раунд в Астане», «тогда стороны подписали меморандум»: who will sit at the next session, and who signed years ago,
 * are the two states, whoever «стороны» are today.
 */
export function toldOfNobody(scene: Scene, trigger: Match, modality: Modality): boolean {
  if (!inflects(scene)) return false;
  if (modality === 'HISTORICAL') return trigger.entry.row.mode === 'SIGNING';
  return modality === 'FUTURE' && trigger.entry.row.mode === 'MEETING' && isNominal(trigger) && isSession(scene, trigger);
}

/** «заседание комиссии», «раунд консультаций» */
function isSession({ document }: Scene, trigger: Match): boolean {
  for (let at = trigger.from; at < trigger.to; at++) if (document.isLemma('SESSION', at)) return true;
  return document.isLemma('SESSION', trigger.from - 1);
}

/** Those whom the trigger's own sentence names. */
export const namedWith = ({ document }: Scene, trigger: Match, people: readonly Person[]): Person[] =>
  people.filter((person) => person.mentions.some((mention) => document.sentenceOf[mention.from] === document.sentenceOf[trigger.from]));
