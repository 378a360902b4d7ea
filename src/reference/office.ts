import type { OfficeKind } from '../domain/office.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';
import { byKey, table } from './table.ts';

export interface Office {
  kind: OfficeKind;
  names: Names;
}

/** All kinds of offices, the highest first. */
export const offices = table<Office>('seeds/tables/offices.csv', (row) => ({ kind: row.id as OfficeKind, names: namesOf(row, 'label') }));

const byKind = byKey(offices, (office) => office.kind);
export const officeOf = (kind: OfficeKind): Office => byKind().get(kind)!;
