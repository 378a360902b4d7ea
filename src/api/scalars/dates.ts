import { GraphQLScalarType } from 'graphql';
import { BadInput } from '../../domain/errors.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { stringLiteral } from './literal.ts';

const ISO_8601 = 'https://www.iso.org/iso-8601-date-and-time-format.html';

function partialDate(value: unknown): string {
  if (typeof value !== 'string') throw new BadInput('A date is a string; write "YYYY", "YYYY-MM" or "YYYY-MM-DD".');
  return parsePartialDate(value);
}

function fullDate(value: unknown): string {
  const date = partialDate(value);
  if (date.length !== 10) throw new BadInput(`"${date}" is not a day; write it in full as YYYY-MM-DD.`);
  return date;
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A calendar date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, without a time zone.',
  specifiedByURL: ISO_8601,
  serialize: String,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(stringLiteral(node)),
});

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, `YYYY-MM-DD`, without a time zone.',
  specifiedByURL: ISO_8601,
  serialize: String,
  parseValue: fullDate,
  parseLiteral: (node) => fullDate(stringLiteral(node)),
});

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`; it only comes out.',
  specifiedByURL: ISO_8601,
  serialize: String,
});
