import type { CanonicalEvent, Supported } from '../domain/canon.ts';
import type { EventClaim } from '../domain/claim.ts';
import { earliestDay, latestDay } from '../domain/partial-date.ts';
import { inOrder, together } from './leading.ts';

/** The event that all claims of one key make. `reportedAt` never becomes its date; it only stands in for it where periods need a day. */
export function resolveEvent(claims: Supported<EventClaim>[]): CanonicalEvent {
  const ordered = inOrder(claims);
  const { id: _, canonKey: key, ...leading } = ordered[0].claim;
  const common = together(ordered);
  const { date, endDate, modality } = leading;
  return {
    ...leading,
    ...common,
    key,
    dateEarliest: date && earliestDay(date),
    dateLatest: date && latestDay(endDate ?? date),
    timeBasis: date ? 'EVENT' : common.reportedAt ? 'REPORT' : null,
    day: date ? earliestDay(date) : common.reportedAt,
    counts: modality === 'ACTUAL' || (modality === 'HISTORICAL' && date !== null),
  };
}
