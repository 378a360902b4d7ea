import { GERUND, PARTICIPLE } from '../../../language/shared/grammar.ts';
import type { CountryCode } from '../../../domain/country.ts';
import type { Actor } from '../../actors/actor.ts';
import { holdsForState } from '../../people/people.ts';
import type { Match } from '../../text/matches.ts';
import { isSubject } from './parts.ts';
import type { Scene } from '../scene.ts';

/** Words between a speaker and the verb of what he says: "Minister X, in a statement, said" is not looked for, "Minister X also said" is. */
const VERB_WITHIN = 2;
/** Sentences at the head of a text that tell whose statement it is. */
const HEAD = 2;
const BEHIND_DOCUMENT = 4;

/**
 * Where words have no cases: who says for his state what it does ("Minister X reaffirmed that Poland would stand with Ukraine", "Norway rejects the claim,
 * spokeswoman X said", "X expressed Qatar's condemnation", a "Statement by Minister X" throughout). Null where nobody of these states is told to say it.
 */
export function spokesmanOf(scene: Scene, trigger: Match, states: readonly CountryCode[]): Actor | null {
  const { document } = scene;
  const actors = scene.actorsOfSentence(document.sentenceOf[trigger.from]!);
  const said = [...speechIn(scene, trigger)];
  const speaks = (actor: Actor): boolean => actor.people.length === 1 && actor.kind !== 'parties' && (actor.countries.some((code) => states.includes(code)) || (actor.countries.length === 0 && states.length === 1 && actor.people[0]!.office !== null && holdsForState(actor.people[0]!.office)));
  for (const verb of said.filter((at) => at <= trigger.from).reverse()) {
    const speaker = actors.find((actor) => actor.to <= verb && verb - actor.to <= VERB_WITHIN && !hasMark(scene, actor.to, verb)) ?? (isAside(scene, verb) ? actors.find((actor) => actor.to <= verb && isSubject(document, actor)) : undefined);
    if (speaker) return speaks(speaker) ? speaker : null;
  }
  const behind = actors.find((actor) => actor.from > trigger.to && speaks(actor) && (document.is('SAID', actor.from - 1) || document.is('SAID', actor.to) || said.includes(actor.to)));
  return behind ?? authorOf(scene, speaks);
}

/** Tokens of the sentence at which somebody is told to say something. */
function* speechIn(scene: Scene, trigger: Match): Iterable<number> {
  const { document } = scene;
  const cues = new Set(scene.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'SPEECH').map((cue) => cue.from));
  const { from, to } = document.sentence(trigger.from);
  for (let at = from; at < to; at++) if (cues.has(at) || document.is('SAID', at) || document.isLemma('UTTER', at) || document.isLemma('CONVEY', at)) yield at;
}

/** "…, adding that", "…, saying": the participle is his who acts in the sentence. */
const isAside = ({ document }: Scene, at: number): boolean => document.isMark(at - 1, ',') && (document.words[at]!.grammar & (PARTICIPLE | GERUND)) !== 0;

function hasMark({ document }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.isPunctuation(at)) return true;
  return false;
}

/** "Statement by the Minister of Foreign Affairs X on …": what the text says, he says. */
function authorOf(scene: Scene, speaks: (actor: Actor) => boolean): Actor | null {
  const { document } = scene;
  for (let number = 0; number < HEAD && number < document.sentences.length; number++) {
    const { from, to } = document.sentences[number]!;
    for (let at = from; at < to; at++) {
      if (!document.is('SPOKEN_DOCUMENT', at)) continue;
      const author = scene.actorsOfSentence(number).find((actor) => actor.from > at && actor.from - at <= BEHIND_DOCUMENT && document.is('BY_AUTHOR', document.is('ARTICLE', actor.from - 1) ? actor.from - 2 : actor.from - 1));
      return author && speaks(author) ? author : null;
    }
  }
  return null;
}
