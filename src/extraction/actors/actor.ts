import type { CountryCode } from '../../domain/country.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { OfficeKind } from '../../domain/office.ts';
import type { Person } from '../people/people.ts';

/** Somebody who may act in a sentence: a state, its people or bodies, an organisation. Tokens `from` to `to` (exclusive). */
export interface Actor {
  kind: 'person' | 'office' | 'state' | 'body' | 'capital' | 'organization' | 'parties' | 'colleague' | 'pronoun' | 'guest' | 'itself' | 'neighbour';
  from: number;
  to: number;
  /** Case bits of its head; 0 where the language shows none. */
  cases: number;
  /** Of a pronoun: the gender of whom it stands for; of a noun, who may be meant by it. */
  gender?: number;
  offices?: readonly OfficeKind[];
  countries: CountryCode[];
  people: Person[];
  organizations: OrganizationId[];
}
