import type { EventMode, EventRecord, EventType } from '../domain/event.ts';
import { eventCodes, type EventCodes } from './event-code.ts';
import { byKey, once, table } from './table.ts';

/** A code of CAMEO, and which of our events it is. */
export interface Cameo {
  /** Two to four digits, e.g. `042`. */
  code: string;
  type: EventType;
  mode: EventMode | null;
  /** A mode of PLOVER's that is not ours. */
  ploverMode: string | null;
  goldstein: number | null;
  /** Whose deed it is: of who is named first, or, as in "Host a visit", of the other. */
  acting: 'source' | 'target';
  /** As the codebook and ICEWS write it, e.g. `Make a visit`. */
  name: string;
}

const rows = table<Cameo>('data/CC-BY-SA-4.0/cameo-plover.csv', (row) => ({
  code: row.cameo!,
  type: row.type as EventType,
  mode: (row.mode || null) as EventMode | null,
  ploverMode: row.ploverMode || null,
  goldstein: row.goldstein === '' ? null : Number(row.goldstein),
  acting: row.acting === 'target' ? 'target' : 'source',
  name: row.name!,
}));

const byCode = byKey(rows, (row) => row.code);
const folded = (name: string): string => name.toLowerCase().replaceAll('_', ' ').replace(/[^a-z ]/g, '').replace(/\s+/g, ' ').trim();
/** The shortest code of a name, where several have it. */
const byName = once(() => new Map([...rows()].reverse().map((row) => [folded(row.name), row])));

/** By its code; a finer code than the table has is the next coarser one, and `04` is `040`. Undefined for no code of CAMEO. */
export function cameoOf(code: string): Cameo | undefined {
  for (let part = code.trim(); part.length >= 2; part = part.slice(0, -1)) {
    const found = byCode().get(part) ?? (part.length === 2 ? byCode().get(`${part}0`) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** By its name, in any case and with any punctuation. */
export const cameoNamed = (name: string): Cameo | undefined => byName().get(folded(name));

/** What an event of a CAMEO code carries; the code and Goldstein's figure are the code's own, PLOVER's follow from our type and mode. */
export const cameoCodes = ({ type, mode, ploverMode, goldstein }: Cameo, code: string): EventCodes =>
  ({ ...eventCodes(type, mode), cameoCode: code, ...(goldstein === null ? {} : { goldstein }), ...(ploverMode === null ? {} : { ploverMode }) }) satisfies Partial<EventRecord>;
