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

/**
 * Reads the `phrases` cell of a lexicon row: alternatives separated by ` | `, words by spaces, `word*` inflects, `word~` too and is a verb,
 * `(word)` may be missing, `{a/b c}` is one of several words or groups of words, `@state` any state's adjective, `@aim` a word that says what somebody is to do. A capital asks for a capital in the text, all capitals for all capitals.
 */
export function readPhrases(cell: string, known: KnownParts = new Map()): PhraseWord[][] {
  return cell.split('|').map((alternative) => alternative.trim()).filter(Boolean).flatMap((phrase) => expand(phrase, known));
}

/** What parts of phrases have been read as: they come again and again in a lexicon. */
export type KnownParts = Map<string, PhraseWord[][]>;

function expand(phrase: string, known: KnownParts): PhraseWord[][] {
  let variants: PhraseWord[][] = [[]];
  for (const part of phrase.split(/\s+(?![^{]*\})/)) {
    const optional = part.startsWith('(');
    const choices = wordsOfPart(part, known);
    const longer = variants.flatMap((variant) => choices.map((words) => [...variant, ...words]));
    variants = optional ? [...variants, ...longer] : longer;
  }
  return variants.filter((variant) => variant.length > 0);
}

/** The choices that a part gives, each as words. */
function wordsOfPart(part: string, known: KnownParts): PhraseWord[][] {
  let choices = known.get(part);
  if (!choices) known.set(part, (choices = part.replace(/^[({]|[)}]$/g, '').split('/').map((choice) => wordsOf(choice.trim()).map(readWord))));
  return choices;
}

/** As the tokeniser splits: the English genitive is a word of its own. */
const wordsOf = (choice: string): string[] => choice.replace(/([a-z])(['’]s)(?=\s|$)/gi, '$1 $2').split(/\s+/);

function readWord(text: string): PhraseWord {
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
