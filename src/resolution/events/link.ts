import { areNeighbours, eventBlock } from './block.ts';
import { contextEvidence } from './context.ts';
import type { Evidence } from './evidence.ts';
import { kindEvidence } from './kind.ts';
import { partiesEvidence } from './parties.ts';
import { peopleEvidence } from './people.ts';
import { originalOf, type Telling } from './telling.ts';
import { timeEvidence } from './time.ts';
import { wordingEvidence } from './wording.ts';

export interface Link {
  /** How sure it is, 0 to 1, that two tellings are one event. */
  score: number;
  reasons: string[];
}

/** From here on two tellings are one event; below, from SUGGESTED on, a person should look. */
export const SURE = 0.5;
const SUGGESTED = 0.1;

/** Points at which it is as likely as not. */
const EVEN = 4;

const LOOKS = [kindEvidence, partiesEvidence, timeEvidence, peopleEvidence, wordingEvidence, contextEvidence];

/**
 * Whether two tellings are one event, and what speaks for it; null when hardly anything does, or when they cannot be. Only tellings of neighbouring
 * blocks, or of copies of one text, are linked.
 */
export function linkOf(one: Telling, other: Telling): Link | null {
  if (isOneText(one, other)) return standAlike(one, other) && one.article.id !== other.article.id ? { score: 1, reasons: ['SAME_TEXT'] } : null;
  const copies = originalOf(one) === originalOf(other);
  if (!copies && !areNeighbours(eventBlock(one), eventBlock(other))) return null;
  const evidence = evidenceOf(one, other);
  if (evidence === null) return null;
  if (copies && one.claim.quote === other.claim.quote) return { score: 1, reasons: ['COPIED_WORDS'] };
  const score = 1 / (1 + Math.exp(EVEN - evidence.reduce((sum, { points }) => sum + points, 0)));
  return score < SUGGESTED ? null : { score, reasons: evidence.flatMap(({ reason }) => reason ?? []) };
}

/** Whether nothing forbids that two tellings are one event. One text tells its events apart. */
export const mayBeOne = (one: Telling, other: Telling): boolean =>
  isOneText(one, other) ? standAlike(one, other) && one.article.id !== other.article.id : evidenceOf(one, other) !== null;

export const isOneText = ({ article: one }: Telling, { article: other }: Telling): boolean => one.id === other.id || one.contentHash === other.contentHash;

function evidenceOf(one: Telling, other: Telling): Evidence[] | null {
  const found: Evidence[] = [];
  for (const look of LOOKS) {
    const evidence = look(one, other);
    if (evidence === null) return null;
    found.push(evidence);
  }
  return found;
}

/** Whether tellings of one text are the same reading of it. */
function standAlike({ claim: one }: Telling, { claim: other }: Telling): boolean {
  const place = ({ type, mode, modality, start, end, source, target }: Telling['claim']): string =>
    JSON.stringify([type, mode, modality, start, end, [...source].sort(), [...target].sort()]);
  return place(one) === place(other);
}
