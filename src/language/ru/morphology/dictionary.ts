import { readFileSync } from 'node:fs';
import { packageFile } from '../../../reference/package-files.ts';
import { ANY_GENDER, caseIn } from '../../shared/grammar.ts';
import type { Reading } from '../../shared/word.ts';
import { Dawg } from './dawg.ts';
import { readTag, type Tag } from './tags.ts';

const FOLDER = 'data/CC-BY-SA-3.0/opencorpora-ru';
const PARADIGM_PREFIXES = ['', 'по', 'наи'];
const NOMINATIVE_SINGULAR = caseIn('nominative', 'singular');
const fold = (word: string): string => word.replaceAll('ё', 'е');
const YE = 0x435;
const YO = 0x451;

export interface DictionaryReading extends Reading {
  functional: boolean;
  animate: boolean;
}

/** OpenCorpora's dictionary of Russian: 391,778 lexemes, 5.1 million forms, read where they lie, never expanded. */
export class RussianDictionary {
  readonly #words: Dawg;
  readonly #paradigms: Uint16Array;
  readonly #paradigmStarts: Uint32Array;
  readonly #suffixes: string[];
  readonly #tagTexts: string[];
  readonly #tags: (Tag | undefined)[] = [];

  constructor() {
    const read = (name: string) => readFileSync(packageFile(`${FOLDER}/${name}`));
    this.#words = new Dawg(read('words.dawg'));
    this.#suffixes = JSON.parse(read('suffixes.json').toString('utf8')) as string[];
    this.#tagTexts = JSON.parse(read('gramtab.json').toString('utf8')) as string[];
    const file = read('paradigms.array');
    this.#paradigms = new Uint16Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
    const count = this.#paradigms[0]!;
    this.#paradigmStarts = new Uint32Array(count);
    for (let paradigm = 0, at = 1; paradigm < count; paradigm++) {
      this.#paradigmStarts[paradigm] = at;
      at += 1 + this.#paradigms[at]!;
    }
  }

  /** Every reading of a lower-case form; a written е is also read as ё. Empty where the dictionary has none. */
  lookUp(form: string): DictionaryReading[] {
    const found: DictionaryReading[] = [];
    this.#walk(form, 0, 0, '', found);
    return found;
  }

  #walk(form: string, at: number, state: number, spelled: string, found: DictionaryReading[]): void {
    for (let index = at; index < form.length; index++) {
      const code = form.charCodeAt(index);
      if (code === YE) {
        const other = this.#step(state, YO);
        if (other >= 0) this.#walk(form, index + 1, other, spelled + form.slice(at, index) + 'ё', found);
      }
      state = this.#step(state, code);
      if (state < 0) return;
    }
    const word = spelled + form.slice(at);
    for (const value of this.#words.values(state)) this.#add(word, value.paradigm, value.index, found);
  }

  /** One character of Cyrillic or ASCII: one or two bytes of UTF-8. */
  #step(state: number, code: number): number {
    if (code < 0x80) return this.#words.follow(state, code);
    if (code > 0x7ff) return -1;
    const first = this.#words.follow(state, 0xc0 | (code >> 6));
    return first < 0 ? -1 : this.#words.follow(first, 0x80 | (code & 0x3f));
  }

  #add(word: string, paradigm: number, index: number, found: DictionaryReading[]): void {
    const start = this.#paradigmStarts[paradigm]!;
    const length = this.#paradigms[start]! / 3;
    const part = (kind: 0 | 1 | 2, form: number): number => this.#paradigms[start + 1 + kind * length + form]!;
    const tag = this.#tag(part(1, index));
    if (tag.odd) return;
    const prefix = PARADIGM_PREFIXES[part(2, index)]!;
    const stem = word.slice(prefix.length, word.length - this.#suffixes[part(0, index)]!.length);
    const lemma = PARADIGM_PREFIXES[part(2, 0)]! + stem + this.#suffixes[part(0, 0)]!;
    const reading: DictionaryReading = { lemma: fold(lemma), grammar: tag.grammar, name: tag.name, functional: tag.functional, animate: tag.animate };
    if (tag.name !== 0) {
      for (let form = 0; form < length; form++) {
        const other = this.#tag(part(1, form)).grammar;
        if ((other & NOMINATIVE_SINGULAR) === 0 || ((other & tag.grammar & ANY_GENDER) === 0 && (tag.grammar & ANY_GENDER) !== 0)) continue;
        reading.nominative = fold(PARADIGM_PREFIXES[part(2, form)]! + stem + this.#suffixes[part(0, form)]!);
        break;
      }
    }
    found.push(reading);
  }

  #tag(id: number): Tag {
    return (this.#tags[id] ??= readTag(this.#tagTexts[id]!));
  }
}
