import type { CountryCode } from '../../../domain/country.ts';
import type { Match } from '../../text/matches.ts';
import type { Scene } from '../scene.ts';

const OPPONENT_REACH = 2;
/** Where what was said before goes unsaid again, and sentences are short. */
const LONGER_REACH = 4;

/** The article's other main state, if it is on stage in this sentence or just before. */
export function opponent(scene: Scene, trigger: Match, source: readonly CountryCode[]): CountryCode[] {
  const number = scene.document.sentenceOf[trigger.from]!;
  if (scene.document.pack.slots.partOfSpeech) {
    // in a paragraph that tells of a talk, the other who talks
    const talk = scene.talkInParagraph(trigger.from);
    const partner = talk?.countries.length === 2 && source.length === 1 && talk.countries.includes(source[0]!) ? talk.countries.filter((code) => !source.includes(code)) : [];
    if (partner.length === 1) return partner;
  }
  const other = scene.main.countries.filter((code) => !source.includes(code));
  if (other.length !== 1 || scene.main.countries.length !== 2) return [];
  const stage = Array.from({ length: (scene.document.pack.slots.verbLast ? LONGER_REACH : OPPONENT_REACH) + 1 }, (_, back) => scene.actorsOfSentence(number - back)).flat();
  const near = stage.some((actor) => actor.from < trigger.from && actor.countries.includes(other[0]!));
  return near ? other : [];
}
