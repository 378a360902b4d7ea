import { foldName } from '../../domain/name-key.ts';

/** A word of a text as the index sees it; `start` and `end` are UTF-16 code units into the text. */
export interface Token {
  /** Lower case, without accents of Latin letters, ё as е, without apostrophes and the English genitive. */
  form: string;
  /** The same with its accents, which say how a name sounds. */
  spelling: string;
  start: number;
  end: number;
  /** Begins with a capital, as names do. */
  capital: boolean;
  /** Written in capitals throughout and short, as abbreviations are. */
  abbreviation: boolean;
}

/** Initials of an abbreviation with full stops (U.S.), or a word; what a hyphen joins are words of their own. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ`][\p{L}\p{M}]+)*/gu;
const GENITIVE = /['’ʼ`][sS]$/;
const ABBREVIATION = /^[\p{Lu}\p{N}]{2,5}$/u;
const CAPITAL = /^\p{Lu}/u;
/** Longer ones are addresses and hashes. */
const LONGEST = 40;

/** The words of a text in their order, without single letters. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const plain = written.replace(GENITIVE, '').replaceAll('.', '');
    const form = foldName(plain);
    if (form.length < 2 || form.length > LONGEST) continue;
    const start = match.index;
    tokens.push({ form, spelling: plain.normalize('NFC').toLowerCase(), start, end: start + written.length, capital: CAPITAL.test(written), abbreviation: ABBREVIATION.test(plain) });
  }
  return tokens;
}
