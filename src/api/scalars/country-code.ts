import { GraphQLScalarType } from 'graphql';
import { BadInput } from '../../domain/errors.ts';
import { countryCode } from '../../reference/country.ts';
import { stringLiteral } from './literal.ts';

function parse(value: unknown): string {
  if (typeof value !== 'string') throw new BadInput('A country code is a string; write an ISO 3166-1 code of two or three letters, such as "KZ" or "KAZ".');
  return countryCode(value);
}

export const CountryCode = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  description: 'A state or territory by its ISO 3166-1 code: alpha-2 or alpha-3 going in (`KZ`, `KAZ`), always alpha-2 coming out. Kosovo is `XK`.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse(stringLiteral(node)),
});
