import { PASSIVE, NEGATIVE } from '../../shared/grammar.ts';
import { strip, type Suffix, type Suffixes } from './suffixes.ts';

/** One way to read a form as a verb's: its infinitives, of which at most one is a word, and what the ending says. */
export interface VerbReading {
  infinitives: string[];
  grammar: number;
  /** The ending's row, to tell apart what several endings share. */
  ending: Suffix;
}

/** Takes verb endings off: person, tense, negation, passive. */
export class Verbs {
  readonly #suffixes: Suffixes;

  constructor(suffixes: Suffixes) {
    this.#suffixes = suffixes;
  }

  /** Readings in which the tense, or a person behind it, ends the form. */
  read(form: string): VerbReading[] {
    const found: VerbReading[] = [];
    this.#tense(form, () => true, 0, found);
    for (const person of ['past', 'present', 'copula'])
      for (const suffix of this.#suffixes.of(person, form)) {
        const rest = strip(form, suffix);
        if (rest !== null) this.#tense(rest, (tense) => tense.followers === person, suffix.grammar, found);
      }
    return found;
  }

  /** Readings of what takes a noun's endings: participles and infinitives, without those endings. */
  readNounlike(stem: string): VerbReading[] {
    const found: VerbReading[] = [];
    this.#tense(stem, (tense) => tense.followers === 'noun', 0, found);
    return found;
  }

  #tense(form: string, allowed: (tense: Suffix) => boolean, person: number, found: VerbReading[]): void {
    for (const tense of this.#suffixes.of('tense', form)) {
      if (!allowed(tense)) continue;
      const grammar = person !== 0 ? person : tense.grammar;
      for (const stem of stemsBefore(form, tense)) this.#stem(stem, grammar, tense, found);
    }
  }

  #stem(stem: string, grammar: number, ending: Suffix, found: VerbReading[]): void {
    // -с ends a denied form alone (бар-ма-с)
    if (ending.text !== 'с') this.#voice(stem, grammar, ending, found);
    for (const suffix of this.#suffixes.of('negation', stem)) {
      const rest = strip(stem, suffix);
      if (rest !== null) this.#voice(rest, grammar | NEGATIVE, ending, found);
    }
  }

  #voice(stem: string, grammar: number, ending: Suffix, found: VerbReading[]): void {
    found.push({ infinitives: infinitives(stem), grammar, ending });
    for (const suffix of this.#suffixes.of('passive', stem)) {
      const rest = strip(stem, suffix);
      if (rest !== null) found.push({ infinitives: infinitives(rest), grammar: grammar | PASSIVE, ending });
    }
  }
}

/** The stem in front of an ending; й and a vowel flow together in writing (қоя: қой-а, таниды: таны-й-ды, қою: қой-у). */
function stemsBefore(form: string, ending: Suffix): string[] {
  const plain = strip(form, ending);
  const found = plain === null ? [] : [plain];
  if (ending.text === 'й' && form.endsWith('и') && form.length > 2) found.push(`${form.slice(0, -1)}ы`, `${form.slice(0, -1)}і`);
  if (ending.text.startsWith('а') && form.endsWith(`я${ending.text.slice(1)}`)) found.push(`${form.slice(0, form.length - ending.text.length)}й`);
  if (ending.text === 'у') {
    if (form.endsWith('ю')) found.push(`${form.slice(0, -1)}й`);
    else if (plain !== null) found.push(`${plain}ы`, `${plain}і`);
  }
  return found;
}

const VOICED: Readonly<Record<string, string>> = { п: 'б', қ: 'ғ', к: 'г' };

/** What a verb's stem may be the infinitive of: шық-: шығу, таны-: тану, қой-: қою. */
export function infinitives(stem: string): string[] {
  const last = stem.at(-1)!;
  const head = stem.slice(0, -1);
  if (last === 'й') return [`${head}ю`];
  if (last === 'ы' || last === 'і') return [`${head}у`];
  return VOICED[last] ? [`${stem}у`, `${head}${VOICED[last]}у`] : [`${stem}у`];
}
