import { foldName } from '../../domain/name-key.ts';

const LATIN: Record<string, string> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n',
  о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 's', ч: 'c', ш: 's', щ: 's', ъ: '', ы: 'i', і: 'i',
  ь: '', э: 'e', ю: 'u', я: 'a', ў: 'u', ї: 'i', є: 'e',
};
const SOUNDS: [RegExp, string][] = [
  [/tch|tsch|ch|cs|cz/g, 'c'], [/sch|sh|ts|tz/g, 's'], [/zh|dj|dzh|дж/g, 'j'], [/kh/g, 'h'], [/ph/g, 'f'], [/[ckq]+/g, 'k'], [/w/g, 'v'], [/x/g, 'ks'], [/y/g, 'i'],
];
const PARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az|as|bin|ben|ibn|bint|abu|von|van|de|da|der|di)$/;

/** The consonants of a name's words, alike in any of our alphabets. */
function skeletons(name: string): string[] {
  const words = foldName(name).replace(/дж/g, 'j').split(/[\s.-]+/).filter(Boolean);
  return words.flatMap((word) => {
    let latin = '';
    for (const letter of word) latin += LATIN[letter] ?? letter;
    if (PARTICLE.test(latin)) return [];
    for (const [sound, letter] of SOUNDS) latin = latin.replace(sound, letter);
    const [first = '', rest] = [latin[0], latin.slice(1).replace(/[aeiouh]/g, '')];
    return [(/[aeiou]/.test(first) ? 'a' : first) + rest!.replace(/(.)\1+/g, '$1')];
  }).filter((word) => word !== '');
}

/** Whether two names may be one person's: the shorter one's words stand in the other. */
export function sameName(one: string, other: string): boolean {
  const [left, right] = [skeletons(one), skeletons(other)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 0) return false;
  const shared = short.filter((word) => long.includes(word));
  return shared.length >= Math.min(short.length, 2) && shared.some((word) => word.length > 1);
}
