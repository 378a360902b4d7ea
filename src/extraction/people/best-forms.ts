import { CASES, caseIn, FEMININE } from '../../language/shared/grammar.ts';
import type { NameForm } from '../../language/shared/name-rules.ts';

/** The bit of each case in the singular, by the order of `CASES`. */
export const CASE_BITS: readonly number[] = CASES.map((name) => caseIn(name, 'singular'));

const MEN = new WeakMap<readonly NameForm[], (NameForm | null)[]>();
const WOMEN = new WeakMap<readonly NameForm[], (NameForm | null)[]>();

/** The best founded form of a word of a name in each case, null where it has none; kept by the list of forms, which a language hands out again for the same word. */
export function bestForms(forms: readonly NameForm[], gender: number): readonly (NameForm | null)[] {
  const known = gender === FEMININE ? WOMEN : MEN;
  let best = known.get(forms);
  if (!best) {
    const suiting = forms.filter((form) => (form.gender & gender) !== 0);
    best = CASE_BITS.map((bit) => suiting.reduce<NameForm | null>((found, form) => ((form.cases & bit) !== 0 && (!found || form.weight > found.weight) ? form : found), null));
    known.set(forms, best);
  }
  return best;
}
