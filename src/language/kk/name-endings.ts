import { FEMININE, MASCULINE } from '../shared/grammar.ts';
import { foldForm } from '../shared/phrase.ts';
import { readTable } from '../shared/table.ts';

const ANY_GENDER = MASCULINE | FEMININE;

/** Endings of names from `name-endings.tsv`. */
export class NameEndings {
  readonly #rows: { part: string; letters: number; gender: number; ending: string }[];

  constructor(folder: string) {
    this.#rows = readTable(`${folder}/name-endings.tsv`).flatMap((row) =>
      row.endings!.split(' ').map((ending) => ({ part: row.part!, letters: Number(row.letters), gender: row.gender === 'F' ? FEMININE : MASCULINE, ending: foldForm(ending) })));
  }

  /** Is the folded word, case endings off, such a part of a name by its ending? */
  is(part: 'FIRST' | 'SURNAME' | 'PATRONYMIC', word: string): boolean {
    return this.#rows.some((row) => row.part === part && word.length >= row.ending.length + row.letters && word.endsWith(row.ending));
  }

  gender(word: string): number {
    return this.#rows.find((row) => row.part !== 'FIRST' && word.endsWith(row.ending) && word.length >= row.ending.length + row.letters)?.gender ?? ANY_GENDER;
  }
}
