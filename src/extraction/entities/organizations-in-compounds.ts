import { foldForm } from '../../language/shared/phrase.ts';
import type { Document } from '../text/document.ts';
import type { Matches } from '../text/matches.ts';

export const HYPHEN = /[-‐‑]/;

/** An organisation that is part of a compound; UTF-16 offsets of that part. */
export interface OrganizationInCompound {
  id: string;
  start: number;
  end: number;
}

/** "EU-mediated", "the ASEAN-Canada agreement", "Kazakhstan-EU": organisations that a compound names, where none has the whole of it for its name. */
export function organizationsInCompounds(document: Document, matches: Matches): OrganizationInCompound[] {
  if (!document.pack.slots.partOfSpeech) return [];
  const taken = new Set([...matches.organizations, ...matches.outlets].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const found: OrganizationInCompound[] = [];
  for (let at = 0; at < document.count; at++) {
    if (!document.words[at]!.joint || taken.has(at) || !HYPHEN.test(document.raw(at))) continue;
    let start = document.tokens.start[at]!;
    for (const part of document.raw(at).split(HYPHEN)) {
      const id = organizationOf(document, part);
      if (id) found.push({ id, start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return found;
}

/** The organisation that one word of a compound is the abbreviation of, else null. */
export function organizationOf(document: Document, part: string): string | null {
  if (part.length < 2 || part !== part.toUpperCase()) return null;
  for (const symbol of document.pack.word(foldForm(part)).symbols)
    for (const { entry, words } of document.pack.lexicon.opening(symbol)?.endings ?? []) if (entry.table === 'organizations' && words[0]!.capitals !== 'any') return entry.row.id!;
  return null;
}
