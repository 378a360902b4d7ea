import type { CountryCode } from '../../../domain/country.ts';
import { unique } from '../../../domain/unique.ts';
import type { Person } from '../../people/people.ts';
import type { Match } from '../../text/matches.ts';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';

/** How many sentences behind a talk its delegations' heads may be told. */
const REACH = 2;

/**
 * "Consultations between Georgia and Ireland took place in Dublin. The delegations were headed by X and Y", "The Kazakh side was led by X": the cast of a talk that is told
 * without its people, with those who lead the sides or chair it by the next sentences of its paragraph.
 */
export function withHeads(scene: Scene, trigger: Match, cast: Cast): Cast {
  const { document } = scene;
  if (!document.pack.slots.partOfSpeech || cast.people.length > 0 || cast.source.length < 2) return cast;
  const first = document.sentenceOf[trigger.from]!;
  const { paragraph } = document.sentences[first]!;
  const heads: Person[] = [];
  for (let number = first; number <= first + REACH && document.sentences[number]?.paragraph === paragraph; number++) {
    if (number > first && !isOfTalk(scene, number)) continue;
    for (const actor of scene.actorsOfSentence(number)) if ((actor.kind === 'person' || actor.kind === 'office') && actor.people.length === 1 && isLed(scene, number, actor.from, actor.to) && isOfSides(actor.people[0]!, cast.source)) heads.push(actor.people[0]!);
  }
  return heads.length > 0 ? { ...cast, people: unique(heads) } : cast;
}

/** Who holds an office without a state may be of either side. */
const isOfSides = ({ country, office }: Person, states: readonly CountryCode[]): boolean => (country === null ? office !== null : states.includes(country));

/** Does a sentence go back to the talk: its delegations, its sides, "it", "the meeting"? */
function isOfTalk({ document }: Scene, number: number): boolean {
  const { from, to } = document.sentences[number]!;
  for (let at = from; at < to; at++) if (document.is('TALK_AGAIN', at)) return true;
  return false;
}

/** Behind "headed by", with whoever is joined to him; or in front of "led the delegations". */
function isLed({ document }: Scene, number: number, from: number, to: number): boolean {
  const sentence = document.sentences[number]!;
  for (let at = sentence.from; at < from - 1; at++) if (document.isLemma('LEAD_TALK', at) && document.form(at + 1) === 'by') return true;
  for (let at = to; at < sentence.to; at++) if (document.isLemma('LEAD_TALK', at) && document.form(at + 1) !== 'by') return true;
  return false;
}
