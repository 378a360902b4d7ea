import type { RegionId } from '../domain/region.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';
import { byKey, table } from './table.ts';

export interface Region {
  id: RegionId;
  names: Names;
}

/** All regions, in the order of `REGION_IDS`. */
export const regions = table<Region>('seeds/tables/regions.csv', (row) => ({ id: row.id as RegionId, names: namesOf(row) }));

const byId = byKey(regions, (region) => region.id);
export const regionOf = (id: RegionId): Region => byId().get(id)!;
