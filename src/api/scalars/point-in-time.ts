import { GraphQLScalarType } from 'graphql';
import { BadInput } from '../../domain/errors.ts';
import { stringLiteral } from './literal.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const HOW = 'write a day, YYYY-MM-DD, or a moment with its time zone, YYYY-MM-DDThh:mm:ssZ.';

/** A moment in UTC to the millisecond; a day stands for its end. @throws BadInput */
export function pointInTime(value: unknown): string {
  if (typeof value !== 'string' || !(DAY.test(value) || MOMENT.test(value))) throw new BadInput(`${JSON.stringify(value)} is no point in time; ${HOW}`);
  const milliseconds = Date.parse(DAY.test(value) ? `${value}T23:59:59.999Z` : value);
  if (Number.isNaN(milliseconds) || (DAY.test(value) && !new Date(milliseconds).toISOString().startsWith(value))) throw new BadInput(`${value} is not in the calendar; ${HOW}`);
  return new Date(milliseconds).toISOString();
}

export const PointInTime = new GraphQLScalarType<string, string>({
  name: 'PointInTime',
  description: 'A moment, `YYYY-MM-DDThh:mm:ssZ` with any time zone, or a day, `YYYY-MM-DD`, for the end of that day in UTC.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  serialize: String,
  parseValue: pointInTime,
  parseLiteral: (node) => pointInTime(stringLiteral(node)),
});
