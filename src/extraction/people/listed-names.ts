import { NamePart } from '../../language/shared/name-rules.ts';
import type { Document } from '../text/document.ts';
import type { Matches } from '../text/matches.ts';
import type { NameChain } from './chains.ts';

const LONGEST = 5;
/** "Benedict XVI" */
const NUMERAL = /^[IVX]+$/;

/** By their first tokens, the names of several words that a table lists («То Лам», "Duma Boko"): whatever their words are besides, together they are somebody; «король Филипп» is told by his office. */
export function listedNames(document: Document, { offices }: Matches): ReadonlyMap<number, NameChain> {
  const found = new Map<number, NameChain>();
  if (!document.pack.names.isListed) return found;
  for (let from = 0; from + 1 < document.count; from++) {
    const to = endOfListed(document, from);
    if (to === from || offices.some((office) => office.from === from)) continue;
    const at = Array.from({ length: to - from }, (_, index) => from + index);
    found.set(from, { from, to, at, parts: at.map((token, index) => (index === 0 ? NamePart.FIRST : NUMERAL.test(document.raw(token)) ? 'NUMERAL' : token === to - 1 ? NamePart.SURNAME : NamePart.UNKNOWN)) });
    from = to - 1;
  }
  return found;
}

/** Behind the longest listed name that begins at a token; the token itself where none does. */
function endOfListed(document: Document, from: number): number {
  const { pack, tokens } = document;
  if (!document.hasInitialCapital(from) || !pack.names.beginsListed!(document.form(from)) || document.isAllCapitals(from)) return from;
  let words = document.raw(from);
  let end = from;
  for (let at = from + 1; at < document.count && at < from + LONGEST && document.isWord(at) && tokens.breaks[at] === 0; at++) {
    if (document.hasInitialCapital(at) && lastWords(document, at).some((last) => pack.names.isListed!(`${words} ${last}`))) end = at + 1;
    words = `${words} ${document.raw(at)}`;
  }
  return end;
}

/** The last word of a name as it is written; where it alone carries the case, without it too. */
function lastWords(document: Document, at: number): string[] {
  const { names } = document.pack;
  const raw = document.raw(at);
  return names.lastCarriesCase ? [raw, ...names.forms(document.words[at]!, raw).map(({ nominative }) => nominative)] : [raw];
}
