import { isFamilyFirst } from './name-tables.ts';
import { alignWords } from './word-alignment.ts';
import type { NameParts, NameWord } from './name-parts.ts';
import { differByEndingA, sameInitial, spelling, withoutCase, wordLikeness } from './word-likeness.ts';
import type { CountryCode } from '../../domain/country.ts';

/** What two names say about being one person's. */
export interface NameMatch {
  /**
   * FULL: given and family name agree; INITIAL: the family name, and an initial with a name or an initial; ALONE: one name of each; GIVEN: given name
   * and patronymic, without a family name; NONE: they have nothing in common, and nothing that contradicts.
   */
  kind: 'FULL' | 'INITIAL' | 'ALONE' | 'GIVEN' | 'NONE';
  /** 0 to 1. */
  likeness: number;
  reasons: string[];
}

/** Below that, two words are two names. */
const ALIKE = 0.72;
const PATRONYMIC_ALIKE = 0.7;

/**
 * Compares two names; null when they contradict each other: other given names, initials, patronymics, generations.
 * @param writings by which either may be spelled
 * @param country the state of both, as far as one is known
 */
export function compareNames(one: NameParts, other: NameParts, writings: readonly string[], country: CountryCode | null): NameMatch | null {
  if (one.words.length === 0 || other.words.length === 0) return null;
  if (one.generation !== null && other.generation !== null && one.generation !== other.generation) return null;
  const fathers = patronymicsAgree(one.patronymic, other.patronymic, writings);
  if (fathers === false) return null;
  const [few, many] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const match = byPatronymic(few, many, writings) ?? byPatronymic(many, few, writings) ?? byWords(few, many, writings, country);
  if (!match) return perhapsNameless(one, other, writings) ? { kind: 'NONE', likeness: 0, reasons: [] } : null;
  if (fathers) match.reasons.push('PATRONYMIC');
  if ((one.generation === null) !== (other.generation === null)) match.reasons.push('GENERATION');
  return match;
}

function patronymicsAgree(one: NameWord | null, other: NameWord | null, writings: readonly string[]): boolean | null {
  if (!one || !other) return null;
  if (one.initial || other.initial) return sameInitial(one.text, other.text) ? null : false;
  return wordLikeness(one.text, other.text, writings) >= PATRONYMIC_ALIKE;
}

/** «Касым-Жомарт Кемелевич» and «Касым-Жомарт Кемелевич Токаев». */
function byPatronymic(one: NameParts, other: NameParts, writings: readonly string[]): NameMatch | null {
  if (one.perhapsPatronymic === null || other.patronymic === null || other.patronymic.initial) return null;
  const given = wordLikeness(one.words[0]!.text, other.words[0]!.text, writings);
  const father = wordLikeness(one.perhapsPatronymic, other.patronymic.text, writings);
  return given >= ALIKE && father >= ALIKE ? { kind: 'GIVEN', likeness: Math.min(given, father), reasons: ['GIVEN_NAME_AND_PATRONYMIC'] } : null;
}

/** One of them may lack a family name, and nothing says that their given names differ. */
function perhapsNameless(one: NameParts, other: NameParts, writings: readonly string[]): boolean {
  if (one.perhapsPatronymic === null && other.perhapsPatronymic === null) return false;
  const [left, right] = [one.words[0]!, other.words[0]!];
  if (left.initial || right.initial) return sameInitial(left.text, right.text);
  return one.kind === 'ALONE' || other.kind === 'ALONE' || wordLikeness(left.text, right.text, writings) >= ALIKE;
}

function byWords(few: NameParts, many: NameParts, writings: readonly string[], country: CountryCode | null): NameMatch | null {
  if (few.words.length === 1) return alone(few.words[0]!, few, many, writings, country);
  const aligned = alignWords(few.words, many.words, writings, isFamilyFirst(country));
  if (!aligned) return null;
  return { kind: aligned.whole > 1 ? 'FULL' : 'INITIAL', likeness: aligned.likeness, reasons: aligned.reasons };
}

/** One name alone: the family name, where that is told from the others. */
function alone(word: NameWord, few: NameParts, many: NameParts, writings: readonly string[], country: CountryCode | null): NameMatch | null {
  const family = many.words.length === 1 ? 0 : isFamilyFirst(country) ? 0 : many.words.length - 1;
  const other = many.words[family]!;
  if (few.generation !== null && few.generation === many.generation && /^[ivx]+$/.test(few.generation)) {
    const monarch = wordLikeness(word.text, many.words[0]!.text, writings);
    return monarch >= ALIKE ? { kind: 'FULL', likeness: monarch, reasons: spelling(word.text, many.words[0]!.text) } : null;
  }
  const likeness = other.initial ? 0 : wordLikeness(word.text, other.text, writings);
  const { length } = many.words;
  if (!other.initial && differByEndingA(word.text, other.text, writings)) return { kind: 'ALONE', likeness: 1, reasons: ['SURNAME_ONLY', 'ENDING'] };
  if (likeness >= ALIKE) return { kind: 'ALONE', likeness, reasons: ['SURNAME_ONLY', ...spelling(word.text, other.text)] };
  const nominative = withoutCase(word.text);
  if (nominative !== word.text && wordLikeness(nominative, other.text, writings) > 0.9) return { kind: 'ALONE', likeness: 1, reasons: ['SURNAME_ONLY', 'ENDING'] };
  const elsewhere = length > 1 ? many.words.findIndex((candidate, index) => index !== family && !candidate.initial && wordLikeness(word.text, candidate.text, writings) > 0.9) : -1;
  return elsewhere >= 0 ? { kind: 'ALONE', likeness: 0.9, reasons: ['ONE_NAME_OF_SEVERAL'] } : null;
}
