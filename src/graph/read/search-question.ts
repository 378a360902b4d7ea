import { BadInput, LimitExceeded } from '../../domain/errors.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { namesWith, type Name } from '../search/names.ts';
import { soundPrefixes } from '../search/sound-key.ts';
import { tokensOf, type Token } from '../search/tokens.ts';
import { askedTerms, isStopWord, languagesOf, SOUND } from '../search/words.ts';
import { MOST_WORDS } from './search-order.ts';

/** A question is as long as a sentence; more words than MOST_WORDS find less. */
const LONGEST_TEXT = 1_000;

/** A word of the question with all that it may be found as. */
export interface AskedWord {
  stems: ReadonlySet<string>;
  sounds: ReadonlySet<string>;
  /** Beginnings of stems and sounds, where the word is still being written. */
  prefixes: readonly string[];
  /** States, topics … that the word, alone or with those beside it, is the name of. */
  concepts: Set<Name>;
}

export interface Question {
  words: AskedWord[];
  /** In which of them names are looked for. */
  languages: readonly Language[];
}

/**
 * Reads the text of a question. Words that every text has are left out; the last word may be the beginning of one.
 * @throws BadInput when the text holds no word; LimitExceeded when it is longer than a question.
 */
export function readQuestion(text: string, asYouType = false): Question {
  if (text.length > LONGEST_TEXT) throw new LimitExceeded(`The text to search for has ${text.length} characters, and at most ${LONGEST_TEXT} are taken; ask for fewer words.`);
  const tokens = tokensOf(text);
  if (tokens.length === 0) throw new BadInput('The text holds no word to search for; write a name or a word of at least two letters.');
  const last = asYouType && tokens.at(-1)!.end === text.trimEnd().length && !/\s$/.test(text) ? tokens.at(-1)! : null;
  const telling = tokens.filter((token) => token === last || !isStopWord(token));
  const distinct = telling.filter((token, index) => telling.findIndex((other) => other.form === token.form) === index).slice(0, MOST_WORDS);
  const words = distinct.map((token) => askedWord(token, token === last));
  const languages = LANGUAGES.filter((language) => distinct.some(({ form }) => languagesOf(form).includes(language)));
  nameConcepts(words, languages);
  return { words, languages };
}

function askedWord(token: Token, unfinished: boolean): AskedWord {
  const { stems, sounds } = askedTerms(token);
  const prefixes = unfinished ? [token.form, ...soundPrefixes(token.spelling).map((prefix) => SOUND + prefix)] : [];
  return { stems: new Set(stems), sounds: new Set(sounds), prefixes, concepts: new Set() };
}

/** Finds the longest names that stand whole in the question, from each word on. */
function nameConcepts(words: readonly AskedWord[], languages: readonly Language[]): void {
  for (let start = 0; start < words.length; ) {
    const { stems, prefixes } = words[start]!;
    const names = languages.flatMap((language) => [...namesWith(language, stems, prefixes)]);
    const fitting = names.filter((name) => name.words.every((word, offset) => isMeant(words[start + offset], word)));
    const longest = Math.max(1, ...fitting.map((name) => name.words.length));
    for (const name of fitting) if (name.words.length === longest) for (let at = start; at < start + longest; at++) words[at]!.concepts.add(name);
    start += longest;
  }
}

/** Is a name's word one that the question asks for? */
export const isMeant = (word: AskedWord | undefined, stems: readonly string[]): boolean =>
  word !== undefined && stems.some((stem) => word.stems.has(stem) || word.prefixes.some((prefix) => stem.startsWith(prefix)));
