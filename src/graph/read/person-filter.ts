import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { filterParameters, formulaOf } from './filter.ts';
import type { Groups } from './filter.ts';
import type { Selection } from './listing.ts';
import { setTests, textTests, valueTests } from './operands.ts';
import type { SetFilter, TextFilter, ValueFilter } from './operands.ts';

export interface PersonFilter extends Groups<PersonFilter> {
  /** Any form of the name. */
  name?: TextFilter | null;
  /** The state that the person's office is held for. */
  country?: ValueFilter<CountryCode> | null;
  /** Offices that the person holds or held. */
  office?: SetFilter<OfficeKind> | null;
}

/** Parameters of `cypher/read/people/filtered`. @throws LimitExceeded */
export function personSelection(filter: PersonFilter | null | undefined): Selection {
  let usesOffice = false;
  const formula = formulaOf(filter, (fields) => {
    usesOffice ||= fields.office != null;
    return [...textTests('NAME', fields.name), ...valueTests('COUNTRY', fields.country), ...setTests('OFFICE', fields.office)];
  });
  return { ...filterParameters(formula), byOffice: usesOffice };
}
