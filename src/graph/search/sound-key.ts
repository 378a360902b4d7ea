import { soundsOf } from '../../resolution/people/sounds.ts';

const VOWELS = /[aeiou]/g;
/** From so many consonants on, they tell a name from others whatever its vowels («Мухаммад», "Mohammed"). */
const TELLING = 4;
const SHORTEST = 2;

/** Sounds that spellings add or leave out, in this order: ье and ye, ай and i, a silent h, what ends a name in one language alone. */
const SMOOTHED: readonly [RegExp, string][] = [
  [/j(?=[aeiou])/g, ''], [/[ae]?i?j/g, 'i'], [/h(?![aeiou])/g, ''], [/(?<=^.{2,})[aeiou]+$/g, ''],
];

/**
 * One key for the spellings of a name in Cyrillic and Latin letters («Кошербаев», "Kosherbayev", «Көшербаев»), by the sounds that people are told
 * apart by; null for what is too short to tell anything.
 * @param form a word in lower case, in its dictionary form where there is one
 */
export function soundKey(form: string): string | null {
  const sounds = smoothed(form);
  return sounds.length < SHORTEST ? null : isTelling(sounds) ? blind(sounds) : merged(sounds);
}

/** What the keys of names begin with that begin like this, either way that keys are made. */
export function soundPrefixes(form: string): string[] {
  const sounds = soundsOf(form, null).replace(SMOOTHED[0]![0], '').replace(/[ae]?i?j$/, '').replace(SMOOTHED[1]![0], 'i').replace(/h$/, '').replace(SMOOTHED[2]![0], '');
  return [...new Set([blind(sounds), merged(sounds)])].filter((prefix) => prefix.length > SHORTEST);
}

/** What is often left unmarked: Turkovic for Turković. */
const UNMARKED = /(?<=[vnj]i)c$/;

function smoothed(form: string): string {
  let sounds = soundsOf(form.replace(UNMARKED, 'ć'), null);
  for (const [pattern, replacement] of SMOOTHED) sounds = sounds.replace(pattern, replacement);
  return sounds;
}

const isTelling = (sounds: string): boolean => sounds.replace(VOWELS, '').length >= TELLING;
const blind = (sounds: string): string => sounds.replace(/[aeiou]+/g, '-');
const merged = (sounds: string): string => sounds.replaceAll('u', 'o').replaceAll('i', 'e').replace(/(.)\1+/g, '$1');
