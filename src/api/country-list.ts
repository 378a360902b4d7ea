import type { CountryCount } from '../graph/read/countries.ts';
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
  return listedWhole<ListedCountry>(async () => {
    const passing = countries().filter((country) => passes(country, filter));
    if (orderBy !== 'MOST_EVENTS' && filter?.mentioned == null) return passing.map((country) => sorted(country, orderBy));
    const counts = await read.countriesCounted(passing.map(({ code }) => code));
    return passing
      .map((country, index) => sorted(country, orderBy, counts[index]))
      .filter((_, index) => filter?.mentioned == null || filter.mentioned === counts[index]!.articleCount > 0);
  }, windowOf(request, COUNTRY_ORDERS[orderBy]));
}

function passes(country: Country, filter: CountryFilter | null | undefined): boolean {
  const name = filter?.name?.toLowerCase();
  return (
    (filter?.in == null || filter.in.includes(country.code)) &&
    (filter?.region == null || (country.region !== null && filter.region.includes(country.region))) &&
    (name == null || Object.values(country.names).some((candidate) => candidate.toLowerCase().includes(name)))
  );
}

/** A country as it was listed; the counts that were read for the list need not be read again. */
export interface ListedCountry extends Country {
  count?: CountryCount;
}

function sorted(country: Country, orderBy: CountryOrder, count?: CountryCount): Sorted<ListedCountry> {
  const sortKey = orderBy === 'MOST_EVENTS' ? count!.eventCount : orderBy === 'NAME' ? country.names.en : country.code;
  return { ...country, count, id: country.code, sortKey };
}
