/** Share of letters that are one of о е а и н т: 0.48 in Russian, and about half that when KOI8-R or CP866 is read as windows-1251. */
const USUAL_SHARE = 0.36;
const USUAL_LETTERS = /[оеаинт]/giu;
const CYRILLIC_LETTERS = /[\u0400-\u04FF]/gu;
/** Punctuation of windows-1251's upper half as news prints it; windows-1252 has the same signs at the same places. */
const PRINTED_SIGNS = /[–—‘’“”„«»…•№°§©®™€±\u00A0\u00AD]/gu;
const ABOVE_ASCII = /[^\u0000-\u007F]/gu;
const BESIDE_LATIN = /[A-Za-z][\u0400-\u04FF]|[\u0400-\u04FF][A-Za-z]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The bytes as windows-1251 when they read like Russian so, else null. They are no UTF-8, and nobody declared what they are. */
export function decodeAsWindows1251(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1251').decode(bytes);
  const letters = count(text, CYRILLIC_LETTERS);
  const unexplained = count(text, ABOVE_ASCII) - letters - count(text, PRINTED_SIGNS);
  if (unexplained > 0.02 * letters) return null;
  if (letters > 0 && count(text, USUAL_LETTERS) < USUAL_SHARE * letters) return null;
  return count(text, BESIDE_LATIN) > 0.1 * letters ? null : text;
}
