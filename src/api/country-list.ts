import type { CountryCount } from '../graph/read/countries.ts';
import { formulaOf, holds } from '../graph/read/filter.ts';
import type { FieldValue, Formula } from '../graph/read/filter.ts';
import { isIn, numberTests, textTests, valueTests } from '../graph/read/operands.ts';
import { windowOf } from '../graph/read/page.ts';
import type { PageRequest, Sorted } from '../graph/read/page.ts';
import { countries } from '../reference/country.ts';
import type { Country } from '../reference/country.ts';
import { listedWhole } from './connection/connection.ts';
import type { Connection } from './connection/connection.ts';
import type { ApiContext } from './context.ts';
import { COUNTRY_ORDERS } from './enums/list.ts';
import type { CountryOrder } from './enums/list.ts';
import type { CountryFilter } from './inputs/country-filter.input.ts';

/** Countries out of the reference table; the graph is asked only where the order or the filter needs its counts. */
export function countriesListed({ read }: ApiContext, request: PageRequest & { filter?: CountryFilter | null; orderBy: CountryOrder }): Connection {
  const { filter, orderBy } = request;
  let counted = orderBy === 'MOST_EVENTS';
  const formula = formulaOf(filter, (fields) => {
    counted ||= fields.mentioned != null || fields.eventCount != null || fields.articleCount != null;
    return testsOf(fields);
  });
  return listedWhole<ListedCountry>(async () => {
    const all = countries();
    const counts = counted ? await read.countriesCounted(all.map(({ code }) => code)) : [];
    return all.flatMap((country, index) => (holds(formula, valuesOf(country, counts[index])) ? [sorted(country, orderBy, counts[index])] : []));
  }, windowOf(request, COUNTRY_ORDERS[orderBy]));
}

const testsOf = (filter: CountryFilter): Formula[] => [
  ...valueTests('CODE', filter.code),
  ...valueTests('CODE', filter.in && { in: filter.in }),
  ...valueTests('REGION', filter.regions),
  ...valueTests('REGION', filter.region && { in: filter.region }),
  ...textTests('NAME', filter.names),
  ...textTests('NAME', filter.name == null ? null : { contains: filter.name }),
  ...(filter.independent == null ? [] : [isIn('INDEPENDENT', [String(filter.independent)])]),
  ...(filter.mentioned == null ? [] : [isIn('MENTIONED', [String(filter.mentioned)])]),
  ...numberTests('EVENTS', filter.eventCount),
  ...numberTests('ARTICLES', filter.articleCount),
];

const valuesOf = ({ code, region, names, independent }: Country, count: CountryCount | undefined) => (field: string): FieldValue => {
  switch (field) {
    case 'CODE': return [code];
    case 'REGION': return [region];
    case 'NAME': return Object.values(names).map((name) => name.toLowerCase());
    case 'INDEPENDENT': return [String(independent)];
    case 'MENTIONED': return [String(count!.articleCount > 0)];
    case 'EVENTS': return count!.eventCount;
    default: return count!.articleCount;
  }
};

/** A country as it was listed; the counts that were read for the list need not be read again. */
export interface ListedCountry extends Country {
  count?: CountryCount;
}

function sorted(country: Country, orderBy: CountryOrder, count?: CountryCount): Sorted<ListedCountry> {
  const sortKey = orderBy === 'MOST_EVENTS' ? count!.eventCount : orderBy === 'NAME' ? country.names.en : country.code;
  return { ...country, count, id: country.code, sortKey };
}
