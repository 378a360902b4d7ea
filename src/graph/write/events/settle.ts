import { clusterTellings, type Clustering } from '../../../resolution/events/cluster.ts';
import type { Telling } from '../../../resolution/events/telling.ts';
import type { Transaction } from '../../engine.ts';
import type { ClaimChange } from '../claims.ts';
import { writeKeys, writeRows } from '../rows.ts';
import { move } from '../people/move.ts';
import { componentOf } from './component.ts';

/**
 * Decides which event each claim tells of, and writes it into the claims as `canonKey`: the smallest id of all claims of the event. Claims of other
 * articles that tell of another event than before are added to the change.
 * @returns pairs of tellings that may be one event, for `suggestEvents`
 */
export async function settleEvents(transaction: Transaction, change: ClaimChange): Promise<Clustering['suggestions']> {
  const { added, removed } = change;
  const after = new Map(added.events.map((telling) => [telling.claim.id, telling]));
  const before = new Map(removed.events.map((telling) => [telling.claim.id, telling]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  const { others, decisions } = await componentOf(transaction, new Map([...ids].map((id) => [id, { before: before.get(id) ?? null, after: after.get(id) ?? null }])), change.articles);
  await writeKeys(transaction, 'forget-event-suggestions', 'ids', [...before.keys(), ...others.keys()]);

  const { clusters, suggestions } = clusterTellings([...after.values(), ...others.values()], decisions);
  const keyOf = new Map(clusters.flatMap((cluster) => {
    const key = [...cluster].sort()[0]!;
    return cluster.map((id): [string, string] => [id, key]);
  }));
  for (const { claim } of added.events) claim.canonKey = keyOf.get(claim.id)!;
  const present = new Set([...added.events, ...removed.events].map(({ claim }) => claim.id));
  for (const telling of [...others.values(), ...after.values()] as Telling[]) {
    const { claim } = telling;
    if (!present.has(claim.id) && claim.canonKey !== keyOf.get(claim.id)) move(change, 'events', telling, (said) => ({ ...said, canonKey: keyOf.get(claim.id)! }));
  }
  return suggestions;
}

/** Writes what is unsure; the claims stand already. */
export const suggestEvents = (transaction: Transaction, suggestions: Clustering['suggestions']): Promise<void> =>
  writeRows(transaction, 'suggest-events', suggestions.map(({ one, other, score, reasons }) => {
    const [first, second] = [one, other].sort();
    return { id: `EVENT ${first} ${second}`, kind: 'EVENT', one: first, other: second, score, reasons };
  }));
