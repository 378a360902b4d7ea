import type { CountryCode } from '../domain/country.ts';
import { foldName } from '../domain/name-key.ts';
import { countries, countryOf } from './country.ts';
import { once, table } from './table.ts';

const rows = table('seeds/tables/dataset-countries.csv', ({ name, country }) => ({ name: name!, country: country! }));

const folded = (name: string): string => foldName(name.replaceAll('_', ' ').replaceAll('&', 'and').replace(/,/g, ''));

const byName = once(() => {
  const index = new Map<string, CountryCode>();
  for (const { code, names, unNames, formalNames } of countries()) {
    for (const name of [names.en, unNames.en, formalNames.en]) if (name) index.set(folded(name), code);
  }
  for (const { name, country } of rows()) index.set(folded(name), country);
  return index;
});

/** The state that a dataset means by an ISO 3166-1 or CAMEO code, or by an English name; null for what is no state. */
export function datasetCountry(text: string): CountryCode | null {
  const name = text.trim();
  if (name === '') return null;
  return byName().get(folded(name)) ?? (/^[A-Za-z]{2,3}$/.test(name) ? (countryOf(name)?.code ?? null) : null);
}
