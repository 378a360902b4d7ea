import * as G from '../../shared/grammar.ts';
import { readTable } from '../../shared/table.ts';
import { PLACE_NAME, type Reading } from '../../shared/word.ts';
import { bases, ENDINGS, stems, type PartOfSpeech } from './endings.ts';
import { WordList } from './word-list.ts';

const GRAMMAR_OF: Record<PartOfSpeech, number> = { n: G.NOUN, v: G.VERB | G.PRESENT | G.INFINITIVE, a: G.ADJECTIVE, r: 0 };
const PLACE = 'P';

/** The words and first names of English: WordNet's, the irregular forms, the words of the grammar, first names of many languages. */
export class EnglishDictionary {
  /** By dictionary form: its parts of speech, the commonest first, and `P` for a place. */
  readonly #words = new WordList('data/LicenseRef-WordNet-3.0/english-words.txt');
  /** Words of the lexicon that they lack. */
  readonly #learnt = new Set<string>();
  /** Forms that no ending explains. */
  readonly #irregular = new Map<string, Reading[]>();
  /** Forms that are only what a table says: `was` is no noun. */
  readonly #closed = new Map<string, Reading[]>();
  readonly #firstNames = new WordList('data/MIT/first-names.txt');
  readonly #moreFirstNames = new Set<string>();
  readonly eastAsianSurnames: ReadonlySet<string>;

  /** @param folder the `lexicon/` folder of English. */
  constructor(folder: string) {
    for (const row of readTable(`${folder}/first-names.tsv`)) for (const name of row.names!.split(' ')) this.#moreFirstNames.add(name);
    this.eastAsianSurnames = new Set(readTable(`${folder}/east-asian-surnames.tsv`).map((row) => row.surname!));
    for (const row of readTable(`${folder}/irregular-nouns.tsv`)) this.#addIrregular(row.plural!, row.lemma!, G.NOUN);
    for (const row of readTable(`${folder}/irregular-verbs.tsv`)) {
      this.#addIrregular(row.past!, row.lemma!, G.VERB | G.PAST);
      this.#addIrregular(row.participle!, row.lemma!, G.PARTICIPLE);
    }
    for (const row of readTable(`${folder}/grammar-words.tsv`)) {
      const grammar = row.grammar!.split(' ').reduce((bits, name) => bits | (BITS[name] ?? 0), 0);
      for (const word of row.words!.split(' ')) add(this.#closed, word, { lemma: row.lemma === 'word' ? word : row.lemma!, grammar, name: 0 });
    }
  }

  /** Every reading of a folded form; empty for a word that English does not have. */
  lookUp(form: string): Reading[] {
    const closed = this.#closed.get(form);
    if (closed) return closed;
    const found = this.#inflected(form);
    if (found.length > 0 || form.length < 5) return found;
    for (const base of bases(form)) {
      const readings = this.#inflected(base).filter((reading) => reading.name === 0);
      if (readings.length > 0) return readings.map((reading) => ({ ...reading, lemma: reading.lemma === base ? form : reading.lemma }));
    }
    return [];
  }

  /** Is it the dictionary form of an ordinary word that nothing else is said of? */
  isLemma(form: string): boolean {
    return !this.#closed.has(form) && this.#partsOf(form) !== '';
  }

  /** Takes a word of the lexicon in that no dictionary has (`Emirati`), so that its plural is read as well. */
  learn(form: string): void {
    if (this.lookUp(form).length === 0) this.#learnt.add(form);
  }

  /** Is the folded form a first name somewhere? Marks above and below letters do not matter. */
  isFirstName(form: string): boolean {
    return this.#hasFirstName(form) || this.#hasFirstName(plain(form));
  }

  #hasFirstName(form: string): boolean {
    return this.#moreFirstNames.has(form) || this.#firstNames.of(form) !== null;
  }

  /** Is it one of the surnames that stand first (Xi, Kim, Nguyen)? */
  isSurname(form: string): boolean {
    return this.eastAsianSurnames.has(form);
  }

  #inflected(form: string): Reading[] {
    const found: Reading[] = [...(this.#irregular.get(form) ?? [])];
    for (const letter of this.#partsOf(form)) {
      if (letter === PLACE) found.push({ lemma: form, grammar: G.NOUN, name: PLACE_NAME });
      else found.push({ lemma: form, grammar: GRAMMAR_OF[letter as PartOfSpeech], name: 0 });
    }
    for (const ending of ENDINGS)
      for (const lemma of stems(form, ending)) {
        if (!this.#partsOf(lemma).includes(ending.of)) continue;
        for (const grammar of ending.grammar) found.push({ lemma, grammar, name: 0 });
        break;
      }
    return found;
  }

  #partsOf(lemma: string): string {
    return this.#words.of(lemma) ?? (this.#learnt.has(lemma) ? 'n' : '');
  }

  #addIrregular(forms: string, lemma: string, grammar: number): void {
    for (const form of forms.split('/')) add(this.#irregular, form, { lemma, grammar, name: 0 });
  }
}

const BITS: Record<string, number> = {
  VERB: G.VERB, PRESENT: G.PRESENT, PAST: G.PAST, FUTURE: G.FUTURE, INFINITIVE: G.INFINITIVE, PARTICIPLE: G.PARTICIPLE, GERUND: G.GERUND, PRONOUN: G.PRONOUN, NOUN: G.NOUN,
  ADJECTIVE: G.ADJECTIVE, NUMERAL: G.ADJECTIVE,
};

function add(map: Map<string, Reading[]>, form: string, reading: Reading): void {
  const known = map.get(form);
  if (known) known.push(reading);
  else map.set(form, [reading]);
}

const UNDECOMPOSED: Record<string, string> = { ı: 'i', ə: 'a', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/** `Turković` as `turkovic`. */
export const plain = (form: string): string => form.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıəøłđßæœþð]/g, (letter) => UNDECOMPOSED[letter]!);

