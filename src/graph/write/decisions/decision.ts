import type { Decision } from '../../../domain/decision.ts';
import type { Transaction } from '../../engine.ts';
import { toDecision } from '../../stored-decision.ts';
import { lookUp } from '../rows.ts';

export type { Decision };

/** Whether there is any decision at all, asked once a transaction: in most graphs there is none, and every name would be looked for. */
const anyDecision = new WeakMap<Transaction, Promise<boolean>>();

function hasDecisions(transaction: Transaction): Promise<boolean> {
  const known = anyDecision.get(transaction) ?? transaction.run('write/lookup/any-decision').then((rows) => rows.length > 0);
  anyDecision.set(transaction, known);
  return known;
}

/** What curators decided, and have not taken back, about any of the things with these anchors; earlier decisions first. */
export async function decisionsAbout(transaction: Transaction, anchors: readonly string[]): Promise<Decision[]> {
  if (!(await hasDecisions(transaction))) return [];
  const rows = await lookUp(transaction, 'decisions', 'keys', new Set(anchors));
  const found = new Map(rows.map(({ decision }) => [decision.id as string, toDecision(decision)]));
  return [...found.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
