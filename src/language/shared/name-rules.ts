import type { Word } from './word.ts';

/** One way to read one word of a name: its nominative, the cases the written form may stand in, the gender it tells. */
export interface NameForm {
  nominative: string;
  /** Case bits of `grammar.ts`. */
  cases: number;
  /** Gender bits; both where the form does not tell. */
  gender: number;
  /** How well founded: 2 a dictionary, 1 an ending that says it, less for a guess. */
  weight: number;
}

/** What a word of a text can be within a person's name. */
export const enum NamePart {
  /** No name. */
  NONE,
  /** A word that could be a name by its capital, no more. */
  POSSIBLE,
  /** In no dictionary of the language: a foreign name, or a rare one. */
  UNKNOWN,
  FIRST,
  SURNAME,
  PATRONYMIC,
}

/** How a language writes and inflects people's names. */
export interface NameRules {
  /** Lower-case words inside a name: аль, бен, де, фон; bin, al, van. */
  readonly particles: ReadonlySet<string>;
  /** Of those, the ones that a name may end with (оглы, кызы). */
  readonly closing?: ReadonlySet<string>;
  /** Names whose surname comes first and alone inflects (Си Цзиньпин, Ким Чен Ын), folded. */
  readonly eastAsianSurnames: ReadonlySet<string>;
  /** What kind of name part a capitalised word can be. */
  part(word: Word, raw: string): NamePart;
  /** Every way to read one word of a name, in the text's own capitals. */
  forms(word: Word, raw: string): NameForm[];
  /** Do names take case endings? */
  readonly inflects: boolean;
  /** Does the last word of a name alone show its case (Kazakh), and the office in front of it none? */
  readonly lastCarriesCase?: boolean;
  /** May people be told by their first name alone, as Kazakhs mostly are? */
  readonly firstNameAlone?: boolean;
  /** Is a name, in the nominative, of the people whose language it is (Kazakh)? */
  isNative?(name: string): boolean;
  /** The state whose people that is. */
  readonly homeland?: string;
  /** The states (ISO 3166-1) to which the way that a name, in the nominative, is built points; null where it points to none. */
  statesOf?(name: string): ReadonlySet<string> | null;
  /** Does an ending show that no name goes on behind this word? */
  endsName?(word: Word, raw: string): boolean;
  /** The cases that a preposition governs, as bits; 0 for other words. */
  governedCases?(form: string): number;
  /** Is the word a verb of which no single person is the subject («наградили», «стало»)? */
  othersAct?(word: Word): boolean;
  /** Does a table of first names have the folded form, though a dictionary knows it as a word («Чинара»)? */
  isFirstName?(form: string): boolean;
  /** Is it, in the nominative, a name that a table lists? */
  isListed?(name: string): boolean;
  /** Does such a name begin with the folded form? As most do not, it is asked first. */
  beginsListed?(form: string): boolean;
  /** Is the first name a woman's nominative, and not as well a man's genitive that is oftener meant? */
  womansFirst?(word: Word): boolean;
  /** Has the folded form the ending of an adjective («московской»), which a surname may have too? */
  isAdjectival?(form: string): boolean;
  /** Where a second tier decides what rules leave open: how much each sign of a person's name counts (`extraction/people/evidence.ts` finds them). */
  readonly weights?: ReadonlyMap<string, number>;
  /** With `weights`: the logarithm of the odds that a folded form, by itself, names a person. */
  likeness?(form: string): number;
}
