import type { CountryCode } from '../domain/country.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';
import { byKey, table } from './table.ts';

/** A state, or a state's name, that ended: mentioned in articles, never among their countries. */
export interface EndedState {
  /** ISO 3166-3 alpha-4, e.g. `SUHH`. */
  code: CountryCode;
  names: Names;
  /** The year in which its code was withdrawn. */
  until: number;
  /** The states of today in its place. */
  successors: CountryCode[];
}

export const endedStates = table<EndedState>('seeds/tables/ended-states.csv', (row) => ({
  code: row.id!,
  names: namesOf(row),
  until: Number(row.until),
  successors: row.successors!.split(' '),
}));

const byCode = byKey(endedStates, (state) => state.code);
export const endedStateOf = (code: string): EndedState | undefined => byCode().get(code);
