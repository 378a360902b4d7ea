import { CASES, caseIn, FEMININE } from '../../language/shared/grammar.ts';
import type { NameForm } from '../../language/shared/name-rules.ts';

/** The bit of each case in the singular, by the order of `CASES`. */
export const CASE_BITS: readonly number[] = CASES.map((name) => caseIn(name, 'singular'));

const MEN = new WeakMap<readonly NameForm[], BestForms>();
const WOMEN = new WeakMap<readonly NameForm[], BestForms>();

/** A form in each case; null where there is none. */
type FormByCase = readonly (NameForm | null)[];

/** The best founded form of a word of a name in each case, and the best of another nominative; null where no case has one. */
export interface BestForms {
  first: FormByCase;
  second: FormByCase | null;
}

/** Kept by the list of forms, which a language hands out again for the same word. */
export function bestForms(forms: readonly NameForm[], gender: number): BestForms {
  const known = gender === FEMININE ? WOMEN : MEN;
  const found = known.get(forms);
  if (found) return found;
  const suiting = forms.filter((form) => (form.gender & gender) !== 0);
  const first = CASE_BITS.map((bit) => bestIn(suiting, bit, null));
  const second = CASE_BITS.map((bit, index) => (first[index] ? bestIn(suiting, bit, first[index]!.nominative) : null));
  const best = { first, second: second.some((form) => form !== null) ? second : null };
  known.set(forms, best);
  return best;
}

const bestIn = (forms: readonly NameForm[], bit: number, but: string | null): NameForm | null =>
  forms.reduce<NameForm | null>((found, form) => ((form.cases & bit) !== 0 && form.nominative !== but && (!found || form.weight > found.weight) ? form : found), null);
