import { compoundBeside, countries, mutualCast, type Frame } from '../cast.ts';
import { bothSides } from './talks.ts';

/** "Five agreements covering agriculture and energy were concluded", "the contract concluded in 2009", "the agreement, which was signed in May": with a document named in front. */
export const signed: Frame = (scene, trigger, clause) => {
  const { document } = scene;
  const { from } = document.sentence(trigger.from);
  let treaty = trigger.from - 1;
  while (treaty >= from && trigger.from - treaty < DOCUMENT_WITHIN && !document.is('TREATY', treaty)) treaty--;
  if (treaty < from || !document.is('TREATY', treaty)) return null;
  const parts = scene.parts(trigger, clause).filter(({ slot, actor }) => ['BETWEEN', 'WITH', 'AGENT'].includes(slot) || (slot === 'SUBJECT' && actor.to > treaty)).map(({ actor }) => actor);
  const own = mutualCast(parts, compoundBeside(scene, trigger), true);
  if (own.source.length > 1) return own;
  const stage = countries(scene.actorsOfSentence(document.sentenceOf[trigger.from]!).filter((actor) => actor.kind !== 'capital'));
  if (stage.length === 2) return { source: stage, target: stage, people: [], organizations: [], own: true };
  return scene.main.countries.length === 2 ? bothSides(scene) : null;
};
const DOCUMENT_WITHIN = 14;
