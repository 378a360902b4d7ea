/** What a token must look like for a word of a phrase to match: as written in the lexicon. */
export type Capitals = 'any' | 'initial' | 'all';

export interface PhraseWord {
  form: string;
  /** `*`: any form of the lemma; the starred words of a phrase agree. */
  inflects: boolean;
  /** `~`: inflects, and stands for the verb alone where the word may be a noun as well. */
  verb: boolean;
  capitals: Capitals;
}

export const foldForm = (text: string): string => text.toLowerCase().replace(/ё/g, 'е').replace(/[’ʼ‘]/g, "'").replace(/[‑–]/g, '-');

/** A part of a phrase: one of several words or groups of words, which may be missing. */
export interface PhrasePart<Word = PhraseWord> {
  choices: readonly (readonly Word[])[];
  optional: boolean;
}

/**
 * Reads the `phrases` cell of a lexicon row as phrases of parts: alternatives separated by ` | `, words by spaces, `word*` inflects, `word~` too and is a verb,
 * `(word)` may be missing, `{a/b c}` is one of several words or groups of words, `@state` any state's adjective, `@aim` a word that says what somebody is to do. A capital asks for a capital in the text, all capitals for all capitals.
 * @param read what a word is made of its text
 * @param known parts that have been read: they come again and again in a lexicon
 */
export function readParts<Word>(cell: string, read: (text: string) => Word, known: Map<string, PhrasePart<Word>> = new Map()): PhrasePart<Word>[][] {
  return cell.split('|').map((alternative) => alternative.trim()).filter(Boolean).map((phrase) => (phrase.includes('{') ? phrase.split(/\s+(?![^{]*\})/) : phrase.split(/\s+/)).map((part) => partOf(part, read, known)));
}

/** Every phrase that a cell stands for, as its words. */
export function readPhrases(cell: string): PhraseWord[][] {
  return readParts(cell, readWord).flatMap(expand);
}

function expand(parts: readonly PhrasePart[]): PhraseWord[][] {
  let variants: PhraseWord[][] = [[]];
  for (const { choices, optional } of parts) {
    const longer = variants.flatMap((variant) => choices.map((words) => [...variant, ...words]));
    variants = optional ? [...variants, ...longer] : longer;
  }
  return variants.filter((variant) => variant.length > 0);
}

function partOf<Word>(text: string, read: (text: string) => Word, known: Map<string, PhrasePart<Word>>): PhrasePart<Word> {
  let part = known.get(text);
  if (!part) {
    const choices = text.replace(/^[({]|[)}]$/g, '').split('/').map((choice) => wordsOf(choice.trim()).map(read));
    known.set(text, (part = { choices, optional: text.startsWith('(') }));
  }
  return part;
}

/** As the tokeniser splits: the English genitive is a word of its own. */
const wordsOf = (choice: string): string[] => choice.replace(/([a-z])(['’]s)(?=\s|$)/gi, '$1 $2').split(/\s+/);

export function readWord(text: string): PhraseWord {
  const verb = text.endsWith('~');
  const inflects = verb || text.endsWith('*');
  const written = inflects ? text.slice(0, -1) : text;
  return { form: foldForm(written), inflects, verb, capitals: capitalsOf(written) };
}

/** How a word is written: `США` all capitals, `Казахстан` an initial one, `министр` any. */
export function capitalsOf(word: string): Capitals {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 'all';
  const first = letters[0] ?? '';
  return first !== first.toLowerCase() ? 'initial' : 'any';
}
