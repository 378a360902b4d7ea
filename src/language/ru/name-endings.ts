import { caseIn, FEMININE, MASCULINE, type Case } from '../shared/grammar.ts';
import type { NameForm } from '../shared/name-rules.ts';
import { foldForm } from '../shared/phrase.ts';
import { readTable } from '../shared/table.ts';

interface EndingRule {
  ending: string;
  nominative: string;
  before: RegExp | null;
  cases: number;
  gender: number;
  weight: number;
}

const BEFORE: Readonly<Record<string, RegExp>> = { C: /[бвгджзклмнпрстфхцчшщ]$/, V: /[аеиоуыэюя]$/, H: /[жшчщц]$/, K: /[гкхжшчщ]$/ };
export const GENDERS: Readonly<Record<string, number>> = { M: MASCULINE, F: FEMININE, MF: MASCULINE | FEMININE };
/** The shortest stem that an ending is taken from. */
const STEM = 2;
/** «Хаджимурадовым»: an ending that none but a case has leaves little of reading the form as a nominative without one. */
const TELLING = 1.1;
const TELLING_LENGTH = 3;
const HARDLY = 0.2;

const nothing = (cell: string): string => (cell === '~' ? '' : cell);

/** The endings of names that no dictionary holds (`name-endings.tsv`). */
export class NameEndings {
  readonly #rules: readonly EndingRule[];

  constructor(folder: string) {
    this.#rules = readTable(`${folder}/name-endings.tsv`).map((row) => ({
      ending: foldForm(nothing(row.ending!)),
      nominative: nothing(row.nominative!),
      before: BEFORE[row.before!] ?? null,
      cases: row.cases!.split(',').reduce((bits, name) => bits | caseIn(name as Case, 'singular'), 0),
      gender: GENDERS[row.gender!]!,
      weight: Number(row.weight),
    }));
  }

  /** Every way to read a word of a name by its ending, in the text's own capitals. */
  of(raw: string): NameForm[] {
    const folded = foldForm(raw);
    const found: NameForm[] = [];
    let declined = false;
    for (const rule of this.#rules) {
      if (!folded.endsWith(rule.ending)) continue;
      const stem = raw.slice(0, raw.length - rule.ending.length);
      const yo = raw[stem.length] === 'ё' && rule.nominative.startsWith('е') ? `ё${rule.nominative.slice(1)}` : rule.nominative;
      if (stem.length < STEM || (rule.before && !rule.before.test(stem.toLowerCase()))) continue;
      if (rule.weight >= TELLING && rule.ending.length >= TELLING_LENGTH && rule.ending !== rule.nominative) declined = true;
      const weight = declined && rule.ending === '' ? Math.min(rule.weight, HARDLY) : rule.weight;
      const nominative = stem + (raw === raw.toUpperCase() ? yo.toUpperCase() : yo);
      const same = found.find((form) => form.nominative === nominative && form.gender === rule.gender);
      if (same) {
        same.cases |= rule.cases;
        same.weight = Math.max(same.weight, weight);
      } else found.push({ nominative, cases: rule.cases, gender: rule.gender, weight });
    }
    return found;
  }
}
