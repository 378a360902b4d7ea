import { randomBytes } from 'node:crypto';
import type { Change } from '../../domain/change.ts';
import type { Transaction } from '../engine.ts';
import { journalEnd, type Touched } from '../read/journal.ts';
import { lock, writeRows } from './rows.ts';

let entries = 0;

/** An identifier that sorts after all that this process gave before, and after those of other processes as their clocks do. */
export const nextId = (now: string): string => `${now}-${(entries++).toString(36).padStart(6, '0')}-${randomBytes(3).toString('hex')}`;

/**
 * Enters changes into the journal, in the order given, and what they touched with the last of them. Their numbers go on where those of the graph end, so this is the last that a
 * transaction does: from here on other writers wait for it.
 */
export async function enter(transaction: Transaction, now: string, changes: readonly Omit<Change, 'id' | 'at'>[], touched: Touched): Promise<void> {
  if (changes.length === 0) return;
  await lock(transaction, 'journal', ['end']);
  const end = await journalEnd(transaction);
  const last = changes.length - 1;
  await writeRows(transaction, 'enter', changes.map((change, index): Change & { number: number } => ({
    id: nextId(now), at: now, number: end + 1 + index, ...change, ...(index === last ? touched : {}),
  })));
  await transaction.run('write/set-journal-end', { number: end + changes.length });
}
