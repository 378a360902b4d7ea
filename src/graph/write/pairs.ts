import type { CanonicalEvent, Pair, PairDay } from '../../domain/canon.ts';
import { addPairDays, addPairs, pairChange } from '../../resolution/pair.ts';
import type { Transaction } from '../engine.ts';
import { lock, lookUp, writeKeys, writeRows } from './rows.ts';

/** Counts events in and out of the counters of their pairs. */
export async function changePairs(transaction: Transaction, added: CanonicalEvent[], removed: CanonicalEvent[]): Promise<void> {
  const { pairs, days } = pairChange(added, removed);
  const [, pairRows, dayRows] = await Promise.all([
    lock(transaction, 'pair', pairs.keys()),
    lookUp(transaction, 'pairs', 'ids', pairs.keys()),
    lookUp(transaction, 'pair-days', 'ids', days.keys()),
  ]);
  const storedPairs = new Map<string, Pair>(pairRows.map(({ pair }) => [pair.id, pair as Pair]));
  const storedDays = new Map<string, PairDay>(dayRows.map(({ day }) => [day.id, day as PairDay]));
  const changedPairs = split(pairs, storedPairs, addPairs, (pair) => pair.allEventCount <= 0);
  const changedDays = split(days, storedDays, addPairDays, (day) => day.events <= 0);
  await writeKeys(transaction, 'delete-pair-days', 'ids', changedDays.gone);
  await Promise.all([
    writeKeys(transaction, 'delete-pairs', 'ids', changedPairs.gone),
    writeRows(transaction, 'create-pairs', changedPairs.created),
    writeRows(transaction, 'update-pairs', changedPairs.updated),
    writeRows(transaction, 'create-pair-days', changedDays.created),
    writeRows(transaction, 'update-pair-days', changedDays.updated),
  ]);
}

function split<Counter extends { id: string }>(
  changes: Map<string, Counter>, stored: Map<string, Counter>, add: (counter: Counter, more: Counter) => Counter, isGone: (counter: Counter) => boolean,
): { created: Counter[]; updated: Counter[]; gone: string[] } {
  const created: Counter[] = [];
  const updated: Counter[] = [];
  const gone: string[] = [];
  for (const [id, change] of changes) {
    const before = stored.get(id);
    const after = before ? add(before, change) : change;
    if (isGone(after)) gone.push(id);
    else (before ? updated : created).push(after);
  }
  return { created, updated, gone };
}
