import type { EventMode, EventRecord, EventType } from '../domain/event.ts';
import { byKey, table } from './table.ts';

/** The codes that an event carries by its type and mode. */
export type EventCodes = Pick<EventRecord, 'cameoCode' | 'goldstein' | 'ploverMode' | 'ploverScore' | 'quadClass'>;

const number = (cell: string): number | null => (cell === '' ? null : Number(cell));
const key = (type: string, mode: string | null): string => `${type}/${mode ?? ''}`;

const rows = byKey(
  table('data/CC-BY-SA-4.0/event-codes.csv', (row) => ({
    key: key(row.type!, row.mode!),
    codes: {
      cameoCode: row.cameo || null,
      goldstein: number(row.goldstein!),
      ploverMode: row.ploverMode || null,
      ploverScore: number(row.ploverScore!),
      quadClass: number(row.quadClass!) as EventCodes['quadClass'],
    } satisfies EventCodes,
  })),
  (row) => row.key,
);

/**
 * CAMEO code, Goldstein's scale and PLOVER's mode, score and class of an event's type and mode; those of the type alone where the
 * table has no row for the mode. STATEMENT and APPEAL have no score and no class, since PLOVER has no such events.
 */
export function eventCodes(type: EventType, mode: EventMode | null): EventCodes {
  return { ...(rows().get(key(type, mode)) ?? rows().get(key(type, null)))!.codes };
}
