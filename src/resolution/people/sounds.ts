import { once } from '../../reference/table.ts';
import { pinyinOf, soundRules } from './name-tables.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** What of a rule's pattern stands before its first letter. */
const BEFORE_LETTER = /^(?:\^|\(\?<=\[[^\]]*\]\))*/;

type Rules = Map<string, [RegExp, string][]>;

/** The rules of a writing and script by their first letter, its own before those of any. */
const rules = once(() => new Map<string, Rules>());

function rulesOf(writing: string | null, script: 'cyrillic' | 'latin'): Rules {
  const key = `${writing} ${script}`;
  let made = rules().get(key);
  if (made) return made;
  made = new Map();
  for (const wanted of [writing, 'any'])
    for (const rule of soundRules()) {
      if (rule.writing !== wanted || rule.script !== script) continue;
      const letter = rule.letters.replace(BEFORE_LETTER, '')[0]!;
      const known = made.get(letter) ?? [];
      known.push([new RegExp(rule.letters, 'y'), rule.sound]);
      made.set(letter, known);
    }
  rules().set(key, made);
  return made;
}

const remembered = new Map<string, string>();
const MOST_REMEMBERED = 200_000;

/**
 * How a word of a name sounds, in the alphabet of `seeds/tables/names/sounds.csv`, a sound never twice in a row.
 * @param word in lower case, without hyphens
 * @param writing which spelling to read it by, e.g. `french`; null for what English and Russian newspapers do with names of no known origin
 */
export function soundsOf(word: string, writing: string | null): string {
  const key = `${writing} ${word}`;
  let sounds = remembered.get(key);
  if (sounds !== undefined) return sounds;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  sounds = spell(word, writing).replace(/(.)\1+/g, '$1');
  remembered.set(key, sounds);
  return sounds;
}

function spell(given: string, writing: string | null): string {
  const pinyin = writing === 'pinyin' && CYRILLIC.test(given) ? toPinyin(given) : null;
  const word = pinyin ?? given;
  const own = rulesOf(writing, CYRILLIC.test(word) ? 'cyrillic' : 'latin');
  let sounds = '';
  for (let at = 0; at < word.length; ) {
    const [rule, sound] = matching(own, word, at) ?? [];
    if (rule) {
      sounds += sound;
      at = rule.lastIndex;
    } else {
      const plain = word[at]!.normalize('NFD')[0]!;
      sounds += plain === word[at] ? '' : (matching(own, plain, 0)?.[1] ?? '');
      at++;
    }
  }
  return sounds;
}

function matching(own: Rules, word: string, at: number): [RegExp, string] | null {
  for (const rule of own.get(word[at]!) ?? []) {
    rule[0].lastIndex = at;
    if (rule[0].test(word)) return rule;
  }
  return null;
}

const LONGEST_SYLLABLE = 7;

/** A Cyrillic word that is Palladius throughout, in Pinyin; else null. Longer syllables are tried first. */
function toPinyin(word: string): string | null {
  return syllablesOf(word, pinyinOf())?.map((syllable) => pinyinOf().get(syllable)!).join('') ?? null;
}

function syllablesOf(word: string, known: { has(syllable: string): boolean }): string[] | null {
  if (word === '') return [];
  for (let length = Math.min(LONGEST_SYLLABLE, word.length); length > 0; length--) {
    if (!known.has(word.slice(0, length))) continue;
    const rest = syllablesOf(word.slice(length), known);
    if (rest) return [word.slice(0, length), ...rest];
  }
  return null;
}

const pinyin = once(() => new Set(pinyinOf().values()));

/** Is a word made of one or two Chinese syllables, as Russian or as Chinese transcribes them? */
export function isChinese(word: string): boolean {
  const syllables = syllablesOf(word, CYRILLIC.test(word) ? pinyinOf() : pinyin());
  return syllables !== null && syllables.length <= 2;
}
