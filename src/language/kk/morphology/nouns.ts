import * as G from '../../shared/grammar.ts';
import { hasVowel } from './letters.ts';
import { strip, type Possessor, type Suffixes } from './suffixes.ts';

/** One way to take a noun's endings off: what is left, and what the endings say. */
export interface NounReading {
  stem: string;
  /** Case bits in one number; ADJECTIVE of what a place or time has (-дағы). */
  grammar: number;
  possessor: Possessor;
  plural: boolean;
  /** How many endings came off. */
  endings: number;
}

const toPlural = (grammar: number): number => (grammar & ~G.ANY_CASE) | ((grammar & G.SINGULAR) << 7);

/** «Дамаскіде», «Минскіге», «Бангкогіне»: between a loan's two last consonants and an ending stands an і that is neither's. */
const EASED = /^(.*[бвгдклмнпрст][кгтр])і$/;

/** Takes noun endings off, from the right: case, possessive, plural. */
export class Nouns {
  readonly #suffixes: Suffixes;

  constructor(suffixes: Suffixes) {
    this.#suffixes = suffixes;
  }

  /** Every way to read a form as a noun, the form itself in the nominative first. Stems are as they stand; `dictionaryForms` undoes their changes. */
  read(form: string): NounReading[] {
    const hyphen = form.lastIndexOf('-');
    const abbreviated = hyphen > 0 ? this.#behindHyphen(form.slice(0, hyphen), form.slice(hyphen + 1)) : [];
    return abbreviated.length > 0 ? abbreviated : this.#chains(form);
  }

  /** A name of a person: it takes a case, and the plural of a family, in whatever harmony. */
  readName(form: string): NounReading[] {
    const found: NounReading[] = [{ stem: form, grammar: G.NOMINATIVE & G.SINGULAR, possessor: 'none', plural: false, endings: 0 }];
    for (const suffix of this.#suffixes.of('case', form)) {
      if (suffix.after === 'P' || suffix.after === 'M' || (suffix.grammar & G.ADJECTIVE) !== 0) continue;
      const stem = strip(form, suffix, (suffix.grammar & (G.LOCATIVE | G.ABLATIVE)) === 0);
      if (stem !== null) this.#belowPossessive(stem, suffix.grammar & ~G.PLURAL, 'none', 1, found);
    }
    return found;
  }

  /** «АҚШ-тың», «ТМД-ға», «АЭС-тер»: an abbreviation takes the endings of how it is spoken. */
  #behindHyphen(head: string, tail: string): NounReading[] {
    const found: NounReading[] = [];
    for (const suffix of this.#suffixes.of('case', tail)) if (suffix.text === tail) found.push({ stem: head, grammar: suffix.grammar & ~G.PLURAL, possessor: 'none', plural: false, endings: 1 });
    for (const suffix of this.#suffixes.of('possessive', tail)) if (suffix.text === tail) found.push({ stem: head, grammar: G.NOMINATIVE & G.SINGULAR, possessor: 'none', plural: false, endings: 1 });
    for (const suffix of this.#suffixes.of('plural', tail)) if (suffix.text === tail) found.push({ stem: head, grammar: G.NOMINATIVE & G.PLURAL, possessor: 'none', plural: true, endings: 1 });
    return found;
  }

  #chains(form: string): NounReading[] {
    const found: NounReading[] = [];
    this.#belowCase(form, G.NOMINATIVE & G.SINGULAR, 'any', 0, found);
    for (const suffix of this.#suffixes.of('case', form)) {
      const stem = strip(form, suffix);
      if (stem === null) continue;
      const wanted = suffix.after === 'P' ? 'third' : suffix.after === 'M' ? 'first' : 'any';
      this.#belowCase(stem, suffix.grammar & ~G.PLURAL, wanted, 1, found);
    }
    return found;
  }

  #belowCase(stem: string, grammar: number, wanted: Possessor | 'any', endings: number, found: NounReading[]): void {
    if (wanted !== 'first') this.#belowPossessive(stem, grammar, 'none', endings, found);
    const eased = endings > 0 ? EASED.exec(stem) : null;
    if (eased) this.#belowPossessive(eased[1]!, grammar, 'none', endings, found);
    this.#softened(stem, grammar, endings, found);
    for (const suffix of this.#suffixes.of('possessive', stem)) {
      const possessor: Possessor = suffix.words.has('third') ? 'third' : 'first';
      if (wanted !== 'any' && possessor !== wanted) continue;
      const rest = strip(stem, suffix);
      if (rest !== null) this.#belowPossessive(rest, grammar, possessor, endings + 1, found);
    }
  }

  /** «королі»: a loan's soft sign goes in front of a vowel, and its front ending stays. */
  #softened(stem: string, grammar: number, endings: number, found: NounReading[]): void {
    const soft = /^(.+[лнрт])(?:і|ім|іміз)$/.exec(stem);
    if (soft) this.#belowPossessive(`${soft[1]}ь`, grammar, stem.endsWith('і') ? 'third' : 'first', endings + 1, found);
  }

  #belowPossessive(stem: string, grammar: number, possessor: Possessor, endings: number, found: NounReading[]): void {
    found.push({ stem, grammar, possessor, plural: false, endings });
    for (const suffix of this.#suffixes.of('plural', stem)) {
      const rest = strip(stem, suffix);
      if (rest !== null) found.push({ stem: rest, grammar: toPlural(grammar), possessor, plural: true, endings: endings + 1 });
    }
  }
}

const UNVOICED: Readonly<Record<string, string>> = { б: 'п', ғ: 'қ', г: 'к' };

/**
 * The words that a stem in front of a possessive may be the stem of: as it stands, with its last sound unvoiced (мектеб-і, қазағ-ы), with the
 * vowel that the possessive drops (халқ-ы: халық, орн-ы: орын).
 */
export function dictionaryForms(stem: string, possessor: Possessor): string[] {
  if (possessor === 'none') return [stem];
  const last = stem.at(-1)!;
  const found = [stem];
  if (UNVOICED[last]) found.push(stem.slice(0, -1) + UNVOICED[last]);
  if (stem.length >= 3 && !hasVowel(stem.slice(-2))) {
    const head = stem.slice(0, -1);
    found.push(`${head}ы${last}`, `${head}і${last}`);
    if (/.[бғг].$/.test(stem)) found.push(`${stem.slice(0, -2)}${UNVOICED[stem.at(-2)!]}ы${last}`, `${stem.slice(0, -2)}${UNVOICED[stem.at(-2)!]}і${last}`);
  }
  if (/у[лнпқ]$/.test(stem)) found.push(`${stem.slice(0, -1)}і${UNVOICED[last] ?? last}`);
  return found;
}
