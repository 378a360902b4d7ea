import type { Transaction } from '../engine.ts';
import { writeKeys, writeRows } from './rows.ts';

/** A canonical id that no longer stands: what took its place, or null when nothing did. */
export interface IdMove {
  from: string;
  to: string | null;
}

/** Lets ids once given go on resolving. `standing` are ids that did not stand before this transaction. */
export async function redirect(transaction: Transaction, moves: IdMove[], standing: string[]): Promise<void> {
  const moved = moves.filter((move): move is { from: string; to: string } => move.to !== null && move.to !== move.from);
  const ended = moves.filter((move) => move.to === null).map((move) => move.from);
  await Promise.all([
    writeRows(transaction, 'redirect-onward', moved),
    writeRows(transaction, 'redirect', moved),
    writeKeys(transaction, 'forget-redirects', 'ids', ended),
    writeKeys(transaction, 'end-redirects', 'ids', standing),
  ]);
}
