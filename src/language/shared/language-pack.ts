import type { Language } from '../../domain/language.ts';
import type { FunctionWords } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameRules } from './name-rules.ts';
import type { OfficeRules, SlotRules } from './slot-rules.ts';
import type { DateRules } from './date-rules.ts';
import type { Word } from './word.ts';

/** Looks one word up, as written in a text or folded; the same object for the same folded form. */
export type WordBook = (written: string) => Word;

/** All that reading needs to know of one language. `src/language/<code>/index.ts` makes one; nothing else of a language is imported. */
export interface LanguagePack {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly word: WordBook;
  readonly functionWords: FunctionWords;
  readonly names: NameRules;
  readonly slots: SlotRules;
  readonly offices: OfficeRules;
  readonly dates: DateRules;
  /** Endings of a compound that speaks of the one state in it: "US-led", "Iran-backed"; and what stands before it: "pro-Russian". Folded. */
  readonly loneInCompounds?: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  /** Abbreviations that end in a full stop without ending a sentence, folded, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
}
