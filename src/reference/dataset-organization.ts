import { foldName } from '../domain/name-key.ts';
import type { OrganizationId } from '../domain/organization.ts';
import { organizations } from './organization.ts';
import { once, table } from './table.ts';

const rows = table('seeds/tables/dataset-organizations.csv', ({ name, organization }) => ({ name: name!, organization: organization! }));

const byName = once(() => new Map([
  ...organizations().flatMap(({ id, names }) => [[foldName(id), id], [foldName(names.en), id]] as [string, OrganizationId][]),
  ...rows().map(({ name, organization }): [string, OrganizationId] => [foldName(name), organization]),
]));

/** The organisation that a dataset means by a code, an acronym or an English name; null for what is none of the table. */
export const datasetOrganization = (text: string): OrganizationId | null => byName().get(foldName(text.replaceAll('_', ' '))) ?? null;
