import { givenName } from './name-tables.ts';
import { soundDistance } from './sound-distance.ts';
import { soundsOf } from './sounds.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH = /[әғқңөұүһі]/;
/** One language spells a name in one way mostly: differences within a script weigh more, unless one spelling is Kazakh. */
const SAME_SCRIPT = 2;

/** Pinyin and Palladius tell apart what sounds alike elsewhere (王, Wang, Ван; 万, Wan, Вань). */
const COMPLETE = 'pinyin';
/** In sounds: a syllable is a name of its own, and little tells it from others. */
const LONGEST_SYLLABLE = 3;

const remembered = new Map<string, number>();
const MOST_REMEMBERED = 300_000;

/**
 * How alike two words of names are, 0 to 1; 1 for spellings of one given name, 0 for different given names that are known.
 * @param one folded, without hyphens; likewise `other`
 * @param writings that either may be spelled by, beside what newspapers do with any name
 */
export function wordLikeness(one: string, other: string, writings: readonly string[]): number {
  if (one === other) return 1;
  const key = one < other ? `${one} ${other} ${writings.join()}` : `${other} ${one} ${writings.join()}`;
  let likeness = remembered.get(key);
  if (likeness !== undefined) return likeness;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  likeness = compare(one, other, writings);
  remembered.set(key, likeness);
  return likeness;
}

function compare(one: string, other: string, writings: readonly string[]): number {
  const given = givenName(one);
  if (given !== null) {
    const second = givenName(other);
    if (second !== null) return given === second ? 1 : 0;
  }
  const weight = ofOneScript(one, other) ? SAME_SCRIPT : 1;
  let best = 0;
  for (const writing of writings.includes(COMPLETE) ? [COMPLETE] : [null, ...writings]) {
    const [left, right] = [soundsOf(one, writing), soundsOf(other, writing)];
    const longest = Math.max(left.length, right.length);
    if (longest === 0 || Math.abs(left.length - right.length) * 2 > longest + 1) continue;
    const syllable = writing === COMPLETE && longest <= LONGEST_SYLLABLE;
    best = Math.max(best, 1 - ((syllable ? SAME_SCRIPT : weight) * soundDistance(left, right)) / longest);
  }
  return best;
}

/** Are both in Latin letters, or both in Cyrillic ones without the Kazakh? Then one language may have written both. */
export const ofOneScript = (one: string, other: string): boolean => CYRILLIC.test(one) === CYRILLIC.test(other) && !KAZAKH.test(one) && !KAZAKH.test(other);

/** A masculine Slavic family name and the same with an -a, which a woman bears, or which is his in another case. */
export function differByEndingA(one: string, other: string, writings: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (!/[aа]$/.test(long) || !/[вvнn]$/.test(short)) return false;
  return wordLikeness(short, long.slice(0, -1), writings) > ALIKE;
}
const ALIKE = 0.84;

const CASE_ENDING = /(?<=[вн])(?:у|ым|е)$/;
/** A family name in another case than the nominative, without its ending. */
export const withoutCase = (word: string): string => word.replace(CASE_ENDING, '');

export const spelling = (one: string, other: string): string[] => [one === other ? 'NAME_EXACT' : 'NAME_TRANSLITERATED'];

/** Do an initial and a name, or another initial, begin alike? */
export function sameInitial(one: string, other: string): boolean {
  if (ofOneScript(one, other) && (one.startsWith(other) || other.startsWith(one))) return true;
  const [left, right] = [firstSounds(one), firstSounds(other)];
  return left.some((sound) => right.includes(sound));
}

const firstSounds = (text: string): string[] => [null, 'english'].map((writing) => soundsOf(text, writing).replace(/^je/, 'e').replace(/^h/, 'g')[0] ?? '');
