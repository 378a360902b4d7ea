import { ANY_CASE, NOUN, PARTICIPLE, PASSIVE, PAST, VERB } from '../../../language/shared/grammar.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import type { Scene } from '../scene.ts';
import { inflects } from './targets.ts';

/** Adverbs between the comma and its participle: «уже беседовавший по телефону». */
const MOST_ADVERBS = 3;

/**
 * «Москва, отозвавшая своего посла, ждёт извинений»: what a full active participle of the past, behind a comma and in the case of whoever stands in
 * front of it, tells of him; from that comma to the next. Null where it only describes a thing.
 */
export function participialClause(scene: Scene, trigger: Match): Clause | null {
  const { document } = scene;
  if (!inflects(scene) || (trigger.grammar & PARTICIPLE) === 0 || (trigger.grammar & PAST) === 0 || (trigger.grammar & (PASSIVE | VERB)) !== 0) return null;
  let comma = trigger.from - 1;
  while (comma > 0 && trigger.from - comma <= MOST_ADVERBS && !document.isPunctuation(comma) && (document.words[comma]!.grammar & (NOUN | VERB)) === 0) comma--;
  if (!document.isMark(comma, ',')) return null;
  const sentence = document.sentenceOf[trigger.from]!;
  if (!scene.actorsOfSentence(sentence).some((actor) => actor.to === comma && (actor.cases === 0 || (actor.cases & trigger.grammar & ANY_CASE) !== 0))) return null;
  let end = trigger.to;
  while (end < document.sentences[sentence]!.to && !document.isMark(end, ',')) end++;
  return { from: comma, to: end };
}
