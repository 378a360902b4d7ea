import type { CanonicalEvent, Supported } from '../../domain/canon.ts';
import type { EventClaim } from '../../domain/claim.ts';
import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import { inOrder, together } from '../leading.ts';

/**
 * The event that all of its tellings make; any order of them gives the same. `reportedAt` never becomes its date; it only stands in for it where
 * periods need a day.
 */
export function resolveEvent(tellings: readonly Supported<EventClaim>[]): CanonicalEvent {
  const ordered = inOrder([...tellings]);
  const { id: _, canonKey: __, ...leading } = ordered[0].claim;
  const common = together(ordered);
  const { date, endDate, modality } = leading;
  return {
    ...leading,
    ...common,
    key: ordered.map(({ claim }) => claim.canonKey).sort()[0]!,
    dateEarliest: date && earliestDay(date),
    dateLatest: date && latestDay(endDate ?? date),
    timeBasis: date ? 'EVENT' : common.reportedAt ? 'REPORT' : null,
    day: date ? earliestDay(date) : common.reportedAt,
    counts: modality === 'ACTUAL' || (modality === 'HISTORICAL' && date !== null),
  };
}
