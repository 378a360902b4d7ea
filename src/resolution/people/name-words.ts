import { foldName } from '../../domain/name-key.ts';
import { kindOfWord } from './name-tables.ts';

const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$/u;
const SINGLE_LETTER = /^\p{Script=Latin}$/u;

/** The words of a name as written, with what is joined by a hyphen taken apart where one side is a particle or tells generations apart, and initials one by one. */
export function splitWords(name: string): { text: string; initial: boolean }[] {
  const written = name.normalize('NFC').trim().split(/[\s,]+/).filter(Boolean);
  return written.flatMap((word) => {
    if (/^(?:[Jj]r|[Ss]r|мл|ст|Mr|Mrs|Ms|Dr)\.?$/u.test(word)) return [{ text: word.replace('.', ''), initial: false }];
    // "J.Smith", «К.К.Токаев»
    const [, run, rest] = /^((?:\p{Lu}\p{Ll}{0,2}\.-?)+)(\p{L}{2}.*)?$/u.exec(word) ?? [];
    if (run && INITIALS.test(run)) return [...run.split('.').map((text) => text.replace('-', '')).filter(Boolean).map((text) => ({ text, initial: true })), ...(rest ? [{ text: rest, initial: false }] : [])];
    if (written.length > 2 && SINGLE_LETTER.test(word)) return [{ text: word, initial: true }];
    return hyphened(word).map((text) => ({ text, initial: false }));
  });
}

function hyphened(word: string): string[] {
  const parts = word.split(/[‐‑‒–—-]/).filter(Boolean);
  if (parts.length < 2) return parts;
  const first = kindOfWord(foldName(parts[0]!));
  if (first === 'particle') return [parts[0]!, ...hyphened(parts.slice(1).join('-'))];
  const last = kindOfWord(foldName(parts.at(-1)!));
  if (last === 'junior' || last === 'senior') return [parts.slice(0, -1).join('-'), parts.at(-1)!];
  const inner = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && kindOfWord(foldName(part)) === 'particle' && /^\p{Ll}/u.test(part));
  return inner > 0 ? [parts.slice(0, inner).join('-'), parts[inner]!, parts.slice(inner + 1).join('-')] : [word];
}
