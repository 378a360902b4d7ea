import type { CanonicalEvent } from '../../../domain/canon.ts';
import type { EventClaim } from '../../../domain/claim.ts';
import { resolveEvent } from '../../../resolution/events/event.ts';
import { pairsOf } from '../../../resolution/pair.ts';
import type { Transaction } from '../../engine.ts';
import type { ClaimChange } from '../claims.ts';
import { groupedChange, withoutReports, type GroupedChange } from '../grouped.ts';
import { changePairs } from '../pairs.ts';
import { writeKeys, writeRows } from '../rows.ts';

const likeness = ({ type, mode, source, target, quote }: EventClaim): string => JSON.stringify([type, mode, source, target, quote]);

/** Brings events, and the counters of their pairs, up to date with their claims; claims and people stand already. */
export async function changeEvents(transaction: Transaction, change: ClaimChange): Promise<GroupedChange<CanonicalEvent>> {
  const changed = await groupedChange(transaction, change, { name: 'events', lookup: 'event-claims-of-keys', resolve: resolveEvent, likeness });
  const { before, after } = changed;
  await writeKeys(transaction, 'delete-events', 'ids', before.map(({ id }) => id));
  await changePairs(transaction, after, before);
  const refer = (references: (event: CanonicalEvent) => string[]) => after.flatMap((event) => [...new Set(references(event))].map((ref) => ({ id: event.id, ref })));
  await Promise.all([
    writeRows(transaction, 'save-events', after.map(withoutReports)),
    writeRows(transaction, 'report-events', after.flatMap(({ id, reports }) => reports.map((report) => ({ id, ...report })))),
    writeRows(transaction, 'link-event-country', after.flatMap((event) => event.countries.map((ref) => ({ id: event.id, ref, role: roleOf(event, ref) })))),
    writeRows(transaction, 'link-event-organization', refer((event) => event.organizations)),
    writeRows(transaction, 'link-event-topic', refer((event) => event.topics)),
    writeRows(transaction, 'link-event-person', refer((event) => event.personClaims)),
    writeRows(transaction, 'link-event-pair', after.flatMap((event) => pairsOf(event).map(({ pair, direction }) => ({ id: event.id, ref: pair, direction })))),
  ]);
  return changed;
}

function roleOf({ source, target }: CanonicalEvent, country: string): 'SOURCE' | 'TARGET' | 'BOTH' {
  if (!target.includes(country)) return 'SOURCE';
  return source.includes(country) ? 'BOTH' : 'TARGET';
}
