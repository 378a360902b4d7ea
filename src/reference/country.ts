import type { CountryCode } from '../domain/country.ts';
import { BadInput } from '../domain/errors.ts';
import type { RegionId } from '../domain/region.ts';
import type { Names } from './names.ts';
import { byKey, once, table } from './table.ts';

/** A state or territory of ISO 3166-1, or Kosovo. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: CountryCode;
  alpha3: string;
  /** Three digits; null for Kosovo. */
  numeric: string | null;
  wikidataId: string;
  independent: boolean;
  /** For display, from CLDR. */
  names: Names;
  /** UNTERM's short names, null for what is no member or observer of the UN. */
  unNames: { en: string | null; ru: string | null };
  /** UNTERM's formal names, e.g. `the State of Kuwait`. */
  formalNames: { en: string | null; ru: string | null };
  /** The region of `regions()` that it lies in; null for Antarctica. */
  region: RegionId | null;
  m49Region: string | null;
  m49SubRegion: string | null;
  capital: string | null;
}

const displayNames = byKey(
  table('data/MIT/country-names.csv', (row) => ({ code: row.alpha2!, names: { ru: row.ru!, en: row.en!, kk: row.kk! } })),
  (row) => row.code,
);

/** All states and territories, by code. */
export const countries = table<Country>('data/PDDL-1.0/countries.csv', (row) => ({
  code: row.alpha2!,
  alpha3: row.alpha3!,
  numeric: row.numeric || null,
  wikidataId: row.wikidataId!,
  independent: row.independent === 'yes',
  names: displayNames().get(row.alpha2!)!.names,
  unNames: { en: row.unNameEn || null, ru: row.unNameRu || null },
  formalNames: { en: row.formalNameEn || null, ru: row.formalNameRu || null },
  region: (row.region || null) as RegionId | null,
  m49Region: row.m49Region || null,
  m49SubRegion: row.m49SubRegion || null,
  capital: row.capital || null,
}));

const countriesByAnyCode = once(() => new Map(countries().flatMap((country) => [[country.code, country], [country.alpha3, country]])));

/** The state with an ISO 3166-1 alpha-2 or alpha-3 code, in capitals or not. */
export const countryOf = (code: string): Country | undefined => countriesByAnyCode().get(code) ?? countriesByAnyCode().get(code.trim().toUpperCase());

/**
 * The alpha-2 code of a state given by its ISO 3166-1 alpha-2 or alpha-3 code.
 * @throws BadInput when no state has that code.
 */
export function countryCode(input: string): CountryCode {
  const country = countryOf(input);
  if (!country) throw new BadInput(`"${input}" is no country's code; write its ISO 3166-1 code of two or three letters, such as KZ or KAZ.`);
  return country.code;
}
