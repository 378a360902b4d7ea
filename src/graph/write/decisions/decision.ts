import type { Decision } from '../../../domain/decision.ts';
import type { Transaction } from '../../engine.ts';
import { lookUp } from '../rows.ts';

export type { Decision };

/** What curators decided, and have not taken back, about any of the things with these anchors; earlier decisions first. */
export async function decisionsAbout(transaction: Transaction, anchors: readonly string[]): Promise<Decision[]> {
  const rows = await lookUp(transaction, 'decisions', 'keys', new Set(anchors));
  const found = new Map(rows.map(({ decision }) => [decision.id as string, decision as Decision]));
  return [...found.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
