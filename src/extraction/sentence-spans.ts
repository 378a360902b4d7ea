import type { Language } from '../domain/language.ts';
import { languagePack } from './language-packs.ts';
import { Document } from './text/document.ts';

/** Where a sentence begins and ends, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** The sentences of a text as the extractor sees them, in its order. What stands between them is white space. */
export function sentenceSpans(text: string, language: Language): Span[] {
  const { tokens, sentences } = new Document(text, languagePack(language));
  return sentences.map(({ from, to }) => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! }));
}
