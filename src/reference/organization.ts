import type { OrganizationId } from '../domain/organization.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';
import { byKey, table } from './table.ts';

export interface Organization {
  /** Its usual English acronym. */
  id: OrganizationId;
  names: Names;
  wikidataId: string | null;
}

/** International organisations that diplomatic news names; an article may name others, which have no row. */
export const organizations = table<Organization>('seeds/tables/organizations.csv', (row) => ({
  id: row.id!,
  names: namesOf(row),
  wikidataId: row.wikidataId || null,
}));

const byId = byKey(organizations, (organization) => organization.id);
export const organizationOf = (id: OrganizationId): Organization | undefined => byId().get(id);
