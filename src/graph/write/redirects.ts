import type { Transaction } from '../engine.ts';
import { lookUp, writeKeys, writeRows } from './rows.ts';

/** A canonical id that no longer stands: what took its place, or null when nothing did. */
export interface IdMove {
  from: string;
  to: string | null;
}

/**
 * Lets ids once given go on resolving. A redirect stays as it was made, also when what it leads to moves on: where that comes to stand again, as
 * when a correction is taken back, the ids that led there lead there again. `standing` are ids that did not stand before this transaction.
 */
export async function redirect(transaction: Transaction, moves: IdMove[], standing: string[]): Promise<void> {
  const moved = moves.filter((move): move is { from: string; to: string } => move.to !== null && move.to !== move.from);
  await Promise.all([
    writeRows(transaction, 'redirect', moved),
    forget(transaction, moves.filter((move) => move.to === null).map((move) => move.from)),
    writeKeys(transaction, 'end-redirects', 'ids', standing),
  ]);
}

/** What leads to nothing any more, directly or by way of others. */
async function forget(transaction: Transaction, ended: string[]): Promise<void> {
  for (let ids = ended; ids.length > 0; ) {
    const leading = await lookUp(transaction, 'redirects-to', 'ids', ids);
    await writeKeys(transaction, 'forget-redirects', 'ids', ids);
    ids = leading.map(({ id }) => id as string);
  }
}
