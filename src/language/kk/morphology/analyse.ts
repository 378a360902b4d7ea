import * as G from '../../shared/grammar.ts';
import type { Analysis } from '../../shared/word-book.ts';
import { FIRST_NAME, PLACE_NAME, type Reading } from '../../shared/word.ts';
import { dictionaryForms, type NounReading, type Nouns } from './nouns.ts';
import type { Verbs } from './verbs.ts';

/** What the tables of the language know of a word in its dictionary form. */
export interface KnownWords {
  /** Grammar of an ordinary word that `words.tsv` or the lexicon has: NOUN, ADJECTIVE, …; null of all others. */
  ordinary(lemma: string): number | null;
  /** Does the table of words list it as a verb, in -у? */
  isVerb(lemma: string): boolean;
  /** Is it a verb, or a word of the lexicon in -у that the table does not list as a noun (тау, қару)? */
  mayBeVerb(lemma: string): boolean;
  /** Does the lexicon hold the form, inflected as it stands, among ordinary words? */
  isWritten(form: string): boolean;
  /** Is it an inflecting word of the lexicon, a name's included? */
  inLexicon(lemma: string): boolean;
  /** Forms that no ending explains (оның, оған). */
  irregular(form: string): readonly Reading[];
  isFirstName(word: string): boolean;
  isPlace(word: string): boolean;
  /** Grammar of an ending that only ordinary words have, or null. */
  ordinaryEnding(form: string): number | null;
}

/**
 * Reads a form by its endings. Kazakh has no dictionary here: readings are kept whose lemma the tables know, and where there is none the
 * ending alone may still say what a word is.
 */
export class Analyser {
  readonly #nouns: Nouns;
  readonly #verbs: Verbs;
  readonly #known: KnownWords;

  constructor(nouns: Nouns, verbs: Verbs, known: KnownWords) {
    this.#nouns = nouns;
    this.#verbs = verbs;
    this.#known = known;
  }

  /** @param form a word, folded. */
  analyse(form: string): Analysis {
    const readings = [...this.#known.irregular(form)];
    const seen = new Map<string, Reading>();
    const nouns = this.#nouns.read(form);
    for (const noun of nouns) this.#noun(noun, seen);
    for (const verb of this.#verbs.read(form)) this.#keepVerb(verb.infinitives, verb.grammar, seen);
    const own = this.#ownVerbs([...seen.values()]);
    // «жатыр», «отыр»: what the table lists as a finite form is no other verb's
    readings.push(...(((this.#known.ordinary(form) ?? 0) & G.PRESENT) !== 0 ? own.filter(({ lemma }) => lemma === form) : own));
    const name = this.#nameOf(form, nouns);
    const common = readings.some(({ lemma }) => this.#known.ordinary(lemma) !== null) || this.#known.isWritten(form) || this.#known.irregular(form).length > 0;
    if (readings.length > 0) return { readings, name, common };
    const guess = this.#known.ordinaryEnding(form);
    return { readings: guess === null ? [] : [{ lemma: form, grammar: guess, name: 0 }], name, common: common || (guess !== null && name === 0) };
  }

  /** What the tables of names know the word as, whatever case ending it has (-дағы of places too). */
  #nameOf(form: string, nouns: readonly NounReading[]): number {
    const isFirst = this.#nouns.readName(form).some(({ stem, plural }) => !plural && this.#known.isFirstName(stem));
    const isPlace = [...nouns, ...this.#nouns.readName(form)].some(({ stem, possessor, plural }) => possessor === 'none' && !plural && this.#known.isPlace(stem));
    return (isFirst ? FIRST_NAME : 0) | (isPlace ? PLACE_NAME : 0);
  }

  #noun(noun: NounReading, seen: Map<string, Reading>): void {
    for (const lemma of dictionaryForms(noun.stem, noun.possessor)) {
      const kind = this.#known.ordinary(lemma);
      if (kind === null || (kind & (G.NOUN | G.ADJECTIVE | G.PRONOUN)) !== 0 || noun.endings === 0) this.#keep(lemma, (kind ?? G.NOUN) | noun.grammar, seen);
    }
    if (noun.plural && noun.possessor === 'none') return;
    for (const verb of this.#verbs.readNounlike(noun.stem)) {
      const content = noun.endings > 0 ? (verb.grammar & ~G.PARTICIPLE) | ((verb.grammar & G.PARTICIPLE) !== 0 ? G.VERB : 0) : verb.grammar;
      const cases = noun.endings === 0 && (verb.grammar & G.PARTICIPLE) !== 0 ? 0 : noun.grammar;
      this.#keepVerb(verb.infinitives, content | cases, seen);
    }
  }

  /** «келіспейді» is of «келіспеу» where the lexicon has that verb, «қолданды» of «қолдану» where the table has it: no denial of «келісу», no passive of «қолдау» then. */
  #ownVerbs(readings: Reading[]): Reading[] {
    const denied = readings.some(({ lemma, grammar }) => /[мбп][ае]у$/.test(lemma) && (grammar & G.NEGATIVE) === 0) ? G.NEGATIVE : 0;
    const passive = readings.some(({ lemma, grammar }) => /[нл]у$/.test(lemma) && (grammar & G.PASSIVE) === 0 && this.#known.isVerb(lemma)) ? G.PASSIVE : 0;
    return readings.filter(({ grammar }) => (grammar & (denied | passive)) === 0);
  }

  #keepVerb(infinitives: readonly string[], grammar: number, seen: Map<string, Reading>): void {
    for (const lemma of infinitives) if (this.#known.mayBeVerb(lemma)) this.#keep(lemma, grammar, seen);
  }

  #keep(lemma: string, grammar: number, seen: Map<string, Reading>): void {
    if (!this.#known.inLexicon(lemma) && this.#known.ordinary(lemma) === null) return;
    const known = seen.get(lemma);
    if (known) known.grammar |= grammar;
    else seen.set(lemma, this.#known.isPlace(lemma) ? { lemma, grammar, name: PLACE_NAME, nominative: lemma } : { lemma, grammar, name: 0 });
  }
}
