import type { FunctionWords } from './function-words.ts';
import type { WordBook } from './language-pack.ts';
import type { Lexicon } from './lexicon.ts';
import { foldForm } from './phrase.ts';
import { bitOf } from './phrase-trie.ts';
import type { Reading, Word } from './word.ts';

/** A dictionary's answer for one form. */
export interface Analysis {
  readings: Reading[];
  name: number;
  common: boolean;
}

/** Forms kept at a time, as written and folded. News uses some hundred thousand in all, and most tokens are of a few thousand. */
const CAPACITY = 1 << 17;

/** Remembers what `analyse` says of a form, with the lexicon's symbols for it. Forgetting changes speed, never an answer. */
export function wordBook(analyse: (form: string) => Analysis, lexicon: Lexicon, functionWords: FunctionWords): WordBook {
  const functional = new Set(Object.values(functionWords).flatMap((words) => [...words]));
  let known = new Map<string, Word>();
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    if (known.size >= CAPACITY) known = new Map();
    const form = foldForm(written);
    const word = known.get(form) ?? makeWord(form, analyse(form), lexicon, functional);
    known.set(form, word);
    known.set(written, word);
    return word;
  };
}

function makeWord(form: string, { readings, name, common }: Analysis, lexicon: Lexicon, functional: ReadonlySet<string>): Word {
  const { symbols: known } = lexicon;
  const grammarOf = new Map<number, number>();
  const note = (symbol: number | undefined, grammar: number) => {
    if (symbol !== undefined) grammarOf.set(symbol, (grammarOf.get(symbol) ?? 0) | grammar);
  };
  let all = 0;
  for (const reading of readings) {
    all |= reading.grammar;
    note(known.lemma(reading.lemma), reading.grammar);
  }
  note(known.form(form), all);
  note(known.lemma(form), grammarOf.get(known.lemma(form) ?? -1) ?? all);
  for (const symbol of lexicon.classesOf(form, [...grammarOf.keys()])) grammarOf.set(symbol, all);
  const symbols = [...grammarOf.keys()];
  const symbolBits = symbols.reduce((bits, symbol) => bits | bitOf(symbol), 0);
  const openings = [...grammarOf].flatMap(([symbol, grammar]) => {
    const node = lexicon.opening(symbol);
    return node ? [{ node, grammar }] : [];
  });
  return { form, joint: /[-‐‑']/.test(form), readings, name, common, grammar: all, functional: functional.has(form), functionalLemma: readings.some(({ lemma }) => functional.has(lemma)), symbols, symbolBits, openings };
}
