/** What Kazakh endings look at: the class of the letter in front of them and the vowels of the word. */
export type LetterClass = 'V' | 'R' | 'L' | 'N' | 'Z' | 'D' | 'T';
export type Harmony = 'back' | 'front' | 'any';

const CLASSES: Readonly<Record<LetterClass, string>> = { V: 'аәеоөұүыіэяё', R: 'рйуию', L: 'л', N: 'мнң', Z: 'зж', D: 'бвгдғ', T: 'пфкқтсшщчцхһ' };
const CLASS_OF = new Map(Object.entries(CLASSES).flatMap(([name, letters]) => [...letters].map((letter) => [letter, name as LetterClass] as const)));
const BACK = new Set('аоұыяё');
const FRONT = new Set('әеөүіэ');
const VOWEL = new Set('аәеоөұүыіэяёиую');

/** The class of a word's last sound; a soft sign is none. Null where the word ends in something else than a Cyrillic letter. */
export function lastClass(word: string): LetterClass | null {
  const last = word.endsWith('ь') ? word.length - 2 : word.length - 1;
  return CLASS_OF.get(word[last]!) ?? null;
}

/** Which endings a word takes, by the last of its vowels that tells: и, у and ю go with either, and so do loans in a soft sign. */
export function harmonyOf(word: string): Harmony {
  if (word.endsWith('ь')) return 'any';
  for (let at = word.length - 1; at >= 0; at--) {
    if (BACK.has(word[at]!)) return neutralBehind(word, at) ? 'any' : 'back';
    if (FRONT.has(word[at]!)) return neutralBehind(word, at) ? 'any' : 'front';
  }
  return 'any';
}

/** «Париж», «Мәдина»: behind an и or ю a word follows the one in front of it, or goes its own way in a loan. */
const neutralBehind = (word: string, at: number): boolean => /[иую]/.test(word.slice(at + 1));

export const hasVowel = (word: string): boolean => [...word].some((letter) => VOWEL.has(letter));
