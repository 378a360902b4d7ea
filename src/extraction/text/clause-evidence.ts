import type { Evidence } from '../../domain/evidence.ts';
import type { Clause } from './clauses.ts';
import type { Document } from './document.ts';

/** On the side where a verb's objects stand, and on the other. */
const WORDS_OF_OBJECT = 8;
const WORDS_BESIDE = 3;

/** The words of a clause around a trigger: enough to see who does what, without marks at its ends. */
export function clauseEvidence(document: Document, triggerFrom: number, triggerTo: number, clause: Clause): Evidence {
  const { verbLast } = document.pack.slots;
  let from = Math.max(clause.from, triggerFrom - (verbLast ? WORDS_OF_OBJECT : WORDS_BESIDE));
  let to = Math.min(clause.to, triggerTo + (verbLast ? WORDS_BESIDE : WORDS_OF_OBJECT));
  while (from < triggerFrom && document.isPunctuation(from)) from++;
  while (to > triggerTo && document.isPunctuation(to - 1)) to--;
  return document.evidence(from, to);
}
