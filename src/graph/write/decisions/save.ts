import type { Decision } from '../../../domain/decision.ts';
import { readAnchor } from '../../../resolution/events/anchor.ts';
import { splitForm } from '../../../resolution/people/decided.ts';
import type { Transaction } from '../../engine.ts';
import { articleAnchor } from '../events/component.ts';
import { writeRows } from '../rows.ts';

/** Writes a decision where all that it speaks of finds it. */
export async function saveDecision(transaction: Transaction, decision: Decision): Promise<void> {
  await writeRows(transaction, 'save-decisions', [decision]);
  await writeRows(transaction, 'anchor-decisions', anchorsOf(decision).map((key) => ({ id: decision.id, key })));
}

/** Forms of people, and the articles of tellings. */
function anchorsOf({ id, kind, one, other, articles }: Decision): string[] {
  const sides = [...one, ...other];
  const isOfPeople = kind === 'MERGE_PEOPLE' || kind === 'SPLIT_PERSON';
  const anchors = isOfPeople ? [...sides, ...(articles.length > 0 ? one.map((form) => splitForm(form, id)) : [])] : sides.map((anchor) => articleAnchor(readAnchor(anchor).articleId));
  return [...new Set(anchors)].sort();
}
