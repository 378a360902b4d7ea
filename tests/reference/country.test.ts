import { describe, expect, it } from 'vitest';
import { REGION_IDS } from '../../src/domain/region.ts';
import { BadInput } from '../../src/domain/errors.ts';
import { countries, countryCode, countryOf } from '../../src/reference/country.ts';

describe('countries', () => {
  it('are the 249 of ISO 3166-1, and Kosovo', () => {
    expect(countries()).toHaveLength(250);
    expect(countries().every(({ code, alpha3 }) => /^[A-Z]{2}$/.test(code) && /^[A-Z]{3}$/.test(alpha3))).toBe(true);
    expect(countryOf('XK')).toMatchObject({ alpha3: 'XKX', names: { en: 'Kosovo', ru: 'Косово' }, region: 'BALKANS' });
  });

  it('carry what other systems know them by', () => {
    expect(countryOf('KZ')).toEqual({
      code: 'KZ', alpha3: 'KAZ', numeric: '398', wikidataId: 'Q232', independent: true,
      names: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' },
      unNames: { en: 'Kazakhstan', ru: 'Казахстан' },
      formalNames: { en: 'the Republic of Kazakhstan', ru: 'Республика Казахстан' },
      region: 'CENTRAL_ASIA', m49Region: 'Asia', m49SubRegion: 'Central Asia', capital: 'Astana',
    });
  });

  it('lie in a region of ours, but for Antarctica', () => {
    const regions: readonly (string | null)[] = REGION_IDS;
    expect(countries().filter(({ region }) => !regions.includes(region)).map(({ code }) => code)).toEqual(['AQ']);
    expect(countryOf('GE')?.region).toBe('CAUCASUS');
    expect(countryOf('IR')?.region).toBe('MIDDLE_EAST');
  });
});

describe('a country code', () => {
  it.each([['KZ', 'KZ'], ['KAZ', 'KZ'], ['kw', 'KW'], [' gbr ', 'GB'], ['XKX', 'XK']])('%j is read as %s', (input, code) => {
    expect(countryCode(input)).toBe(code);
  });

  it.each(['', 'ZZ', 'UK', 'Kazakhstan', '398', 'SUHH'])('%j is refused with a sentence that says what to write', (input) => {
    expect(() => countryCode(input)).toThrow(BadInput);
    expect(() => countryCode(input)).toThrow(`"${input}" is no country's code; write its ISO 3166-1 code`);
  });
});
