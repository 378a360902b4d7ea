import type { Evidence } from '../../domain/evidence.ts';
import type { Clause } from './clauses.ts';
import type { Document } from './document.ts';

const WORDS_BEFORE = 3;
const WORDS_BEHIND = 8;

/** The words of a clause around a trigger: enough to see who does what, without marks at its ends. */
export function clauseEvidence(document: Document, triggerFrom: number, triggerTo: number, clause: Clause): Evidence {
  let from = Math.max(clause.from, triggerFrom - WORDS_BEFORE);
  let to = Math.min(clause.to, triggerTo + WORDS_BEHIND);
  while (from < triggerFrom && document.isPunctuation(from)) from++;
  while (to > triggerTo && document.isPunctuation(to - 1)) to--;
  return document.evidence(from, to);
}
