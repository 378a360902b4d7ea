import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { formulaOf } from './filter.ts';
import type { Groups } from './filter.ts';
import { numberTests, setTests, textTests, valueTests } from './operands.ts';
import type { NumberFilter, SetFilter, TextFilter, ValueFilter } from './operands.ts';
import { selectionOf } from './selection.ts';
import type { DirectTests, Selection } from './selection.ts';

export interface PersonFilter extends Groups<PersonFilter> {
  id?: ValueFilter | null;
  /** Any form of the name. */
  name?: TextFilter | null;
  /** The state that the person's office is held for. */
  country?: ValueFilter<CountryCode> | null;
  /** Offices that the person holds or held. */
  office?: SetFilter<OfficeKind> | null;
  articleCount?: NumberFilter | null;
}

const DIRECT: DirectTests = { values: { COUNTRY: 'countries' }, linked: { OFFICE: 'byOffice' }, anchors: [{ field: 'ID', stage: 'id' }] };

/** Which people pass, for `cypher/read/people`. @throws LimitExceeded */
export const personSelection = (filter: PersonFilter | null | undefined): Selection =>
  selectionOf(
    formulaOf(filter, (fields) => [
      ...valueTests('ID', fields.id),
      ...textTests('NAME', fields.name),
      ...valueTests('COUNTRY', fields.country),
      ...setTests('OFFICE', fields.office),
      ...numberTests('ARTICLES', fields.articleCount),
    ]),
    DIRECT,
  );
