import { foldName } from '../../domain/name-key.ts';

/** Letters by what other alphabets write for them; vowels do not count beyond the first sound, nor does h, which comes and goes. */
const LATIN: Record<string, string> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n',
  о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 's', ч: 'k', ш: 's', щ: 's', ъ: '', ы: 'i', і: 'i',
  ь: '', э: 'e', ю: 'u', я: 'a', ў: 'u', ї: 'i', є: 'e',
};

/** What spellings write in several letters, in this order. */
const SOUNDS: readonly [RegExp, string][] = [
  [/чж|дж|zh|zs|dj|dzh/g, 'j'], [/tsch|tch|ch|cs|cz/g, 'ч'], [/sch|sh|ts|tz/g, 's'], [/kh/g, 'h'], [/gh/g, 'g'], [/ph/g, 'f'], [/th/g, 't'], [/ng(?![aeiou])/g, 'n'],
  [/c(?=[eiy])/g, 's'], [/ck|[cq]/g, 'k'], [/w/g, 'v'], [/^x/g, 's'], [/x/g, 'ks'], [/^(?:y|i|j)(?=[eaou])|y/g, 'i'],
];

/** Articles and words of descent, which spellings leave out or write together. */
const PARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az|bin|ben|ibn|bint|abu|von|van|de|da|der|di)$/;

const remembered = new Map<string, string[]>();
const MOST_REMEMBERED = 50_000;

/** The sounds of a name's words, alike in the alphabets that we read. */
function soundsOf(name: string): string[] {
  let sounds = remembered.get(name);
  if (!sounds) {
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    sounds = foldName(name).split(/[\s.-]+/).map(soundsOfWord).filter((word) => word !== '');
    remembered.set(name, sounds);
  }
  return sounds;
}

function soundsOfWord(word: string): string {
  let sounds = word;
  for (const [spelling, sound] of SOUNDS) sounds = sounds.replace(spelling, sound);
  let latin = '';
  for (const letter of sounds) latin += LATIN[letter] ?? letter;
  if (PARTICLE.test(latin)) return '';
  const first = /^[aeiou]/.test(latin) ? 'a' : latin.slice(0, 1);
  return (first + latin.slice(1).replace(/[aeiouh]/g, '')).replace(/(.)\1+/g, '$1');
}

/** What is left of a likeness when the last words, where most names have what tells people apart, are strange to each other. */
const STRANGE_END = 0.7;

/** How alike two names sound, 0 to 1: of the words of the shorter one, how much stands in the longer one. */
export function nameLikeness(one: string, other: string): number {
  const [left, right] = [soundsOf(one), soundsOf(other)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const free = [...long];
  let [alike, length] = [0, 0];
  for (const word of [...short].sort((a, b) => b.length - a.length)) {
    const best = free.map((candidate, index) => ({ index, value: wordLikeness(word, candidate) })).sort((a, b) => b.value - a.value)[0]!;
    free.splice(best.index, 1);
    alike += best.value * word.length;
    length += word.length;
  }
  if (length === 0) return 0;
  return (alike / length) * (short.length > 1 && wordLikeness(short.at(-1)!, long.at(-1)!) < 0.5 ? STRANGE_END : 1);
}

const wordLikeness = (one: string, other: string): number => 1 - distance(one, other) / Math.max(one.length, other.length);

/** Levenshtein's. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}
