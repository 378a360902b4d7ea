import { firstWordsOfLeaders, isLeader } from '../../reference/leader.ts';
import { ANY_CASE, FEMININE, MASCULINE } from '../shared/grammar.ts';
import { NamePart, type NameForm, type NameRules } from '../shared/name-rules.ts';
import type { NameOrigins } from '../shared/name-origins.ts';
import { foldForm } from '../shared/phrase.ts';
import { FIRST_NAME, type Word } from '../shared/word.ts';

const PARTICLES = [
  'al', 'el', 'ul', 'ur', 'uz', 'bin', 'bint', 'binti', 'ben', 'ibn', 'abu', 'ould', 'ag', 'wa', 'de', 'da', 'do', 'dos', 'das', 'di', 'du', 'del', 'della', 'la', 'le', 'los', 'van', 'von', 'zu',
  'der', 'den', 'ter', 'ten', 'af', 'av', 'y', 'e', 'oglu', 'uly', 'qizi', 'kyzy', 'zade',
];

/** Names of people in English texts: as written, in every place the same; what tells them is the capital and what the words are else. */
export class EnglishNames implements NameRules {
  readonly inflects = false;
  readonly particles: ReadonlySet<string> = new Set(PARTICLES);
  readonly eastAsianSurnames: ReadonlySet<string>;
  readonly #beginListed: ReadonlySet<string> = new Set(firstWordsOfLeaders('en').map(foldForm));

  readonly #origins: NameOrigins;

  /** @param eastAsianSurnames folded. */
  constructor(eastAsianSurnames: ReadonlySet<string>, origins: NameOrigins) {
    this.eastAsianSurnames = eastAsianSurnames;
    this.#origins = origins;
  }

  isListed(name: string): boolean {
    return isLeader(name, 'en');
  }

  beginsListed(form: string): boolean {
    return this.#beginListed.has(form);
  }

  statesOf(name: string): ReadonlySet<string> | null {
    return this.#origins.of(name);
  }

  /** English capitalises ordinary words at every turn: only a word that is in no dictionary, or a listed first name, speaks for a person. */
  part(word: Word, raw: string): NamePart {
    if ((word.name & FIRST_NAME) !== 0) return NamePart.FIRST;
    if (this.particles.has(word.form)) return NamePart.UNKNOWN;
    if (this.eastAsianSurnames.has(word.form)) return word.common ? NamePart.POSSIBLE : NamePart.UNKNOWN;
    if (word.readings.length === 0) return /^\p{Lu}[\p{L}'’.-]+$/u.test(raw) ? NamePart.UNKNOWN : NamePart.NONE;
    return NamePart.POSSIBLE;
  }

  forms(_word: Word, raw: string): NameForm[] {
    return [{ nominative: raw, cases: ANY_CASE, gender: MASCULINE | FEMININE, weight: 1 }];
  }
}
