import type { Evidence } from '../../domain/evidence.ts';
import type { Clause } from './clauses.ts';
import type { Document } from './document.ts';

/** On the side where a verb's objects stand, and on the other. */
const WORDS_OF_OBJECT = 10;
const WORDS_BESIDE = 4;
/** UTF-16 code units: what proves an event is read at a glance. */
const LONGEST = 140;

/**
 * The words around a trigger, enough to see who does what, without marks at their ends: of its clause, and, on the side of its objects, of the
 * clause that it governs («упрекнул в том, что …»).
 */
export function clauseEvidence(document: Document, triggerFrom: number, triggerTo: number, clause: Clause): Evidence {
  const { verbLast } = document.pack.slots;
  const sentence = document.sentence(triggerFrom);
  let from = Math.max(verbLast ? sentence.from : clause.from, triggerFrom - (verbLast ? WORDS_OF_OBJECT : WORDS_BESIDE));
  let to = Math.min(verbLast ? clause.to : sentence.to, triggerTo + (verbLast ? WORDS_BESIDE : WORDS_OF_OBJECT));
  while (from < triggerFrom && document.isPunctuation(from)) from++;
  while (to > triggerTo && (document.isPunctuation(to - 1) || document.tokens.end[to - 1]! - document.tokens.start[from]! > LONGEST)) to--;
  return document.evidence(from, to);
}
