import { randomBytes } from 'node:crypto';
import type { Change } from '../../domain/change.ts';
import type { Transaction } from '../engine.ts';
import { writeRows } from './rows.ts';

let entries = 0;

/** An identifier that sorts after all that this process gave before, and after those of other processes as their clocks do. */
export const nextId = (now: string): string => `${now}-${(entries++).toString(36).padStart(6, '0')}-${randomBytes(3).toString('hex')}`;

/** Enters changes into the journal, in the order given. */
export const enter = (transaction: Transaction, now: string, changes: readonly Omit<Change, 'id' | 'at'>[]): Promise<void> =>
  writeRows(transaction, 'enter', changes.map((change): Change => ({ id: nextId(now), at: now, ...change })));
