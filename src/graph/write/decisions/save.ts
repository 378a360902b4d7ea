import { isAboutPeople, type Decision } from '../../../domain/decision.ts';
import { readAnchor } from '../../../resolution/events/anchor.ts';
import { formsOf } from '../../../resolution/people/decided.ts';
import type { Transaction } from '../../engine.ts';
import { articleAnchor } from '../events/component.ts';
import { writeRows } from '../rows.ts';

/** Writes a decision where all that it speaks of finds it. */
export async function saveDecision(transaction: Transaction, decision: Decision): Promise<void> {
  await writeRows(transaction, 'save-decisions', [decision]);
  await writeRows(transaction, 'anchor-decisions', anchorsOf(decision).map((key) => ({ id: decision.id, key })));
}

/** Forms of people, and the articles of tellings. */
function anchorsOf(decision: Decision): string[] {
  const anchors = isAboutPeople(decision) ? formsOf(decision) : [...decision.one, ...decision.other].map((anchor) => articleAnchor(readAnchor(anchor).articleId));
  return [...new Set(anchors)].sort();
}
