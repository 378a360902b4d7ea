import { foldForm } from '../shared/phrase.ts';
import { NOUN } from '../shared/grammar.ts';
import { readTable } from '../shared/table.ts';
import { FIRST_NAME, type Reading } from '../shared/word.ts';
import { GENDERS, type NameEndings } from './name-endings.ts';

/** First names that the dictionary lacks (`first-names.tsv`), in all their cases. */
export class FirstNames {
  readonly #genders = new Map<string, number>();
  readonly #endings: NameEndings;

  constructor(folder: string, endings: NameEndings) {
    this.#endings = endings;
    for (const { gender, names } of readTable(`${folder}/first-names.tsv`))
      for (const name of names!.split(' ')) this.#genders.set(foldForm(name), (this.#genders.get(foldForm(name)) ?? 0) | GENDERS[gender!]!);
  }

  /** How a folded form may be one of them; none where it is not. */
  readings(form: string): Reading[] {
    const readings: Reading[] = [];
    for (const { nominative, cases, gender } of this.#endings.of(form)) {
      const own = (this.#genders.get(nominative) ?? 0) & gender;
      if (own !== 0) readings.push({ lemma: nominative, nominative, grammar: NOUN | cases | own, name: FIRST_NAME, animate: true });
    }
    return readings;
  }
}
