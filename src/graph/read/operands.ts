import { BadInput } from '../../domain/errors.ts';
import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { NO_VALUE } from './filter.ts';
import type { Formula, Test } from './filter.ts';

/** Questions about a field with one value or none. */
export interface ValueFilter<Value extends string = string> {
  eq?: Value | null;
  ne?: Value | null;
  in?: Value[] | null;
  notIn?: Value[] | null;
  isNull?: boolean | null;
}

/** Questions about a field with many values. */
export interface SetFilter<Value extends string = string> {
  any?: Value[] | null;
  all?: Value[] | null;
  none?: Value[] | null;
  isNull?: boolean | null;
}

/** Questions about a number. */
export interface NumberFilter {
  eq?: number | null;
  ne?: number | null;
  in?: number[] | null;
  notIn?: number[] | null;
  lt?: number | null;
  lte?: number | null;
  gt?: number | null;
  gte?: number | null;
  between?: NumberRange | null;
  isNull?: boolean | null;
}

/** Numbers from one to another, both included; open where null. */
export interface NumberRange {
  from?: number | null;
  to?: number | null;
}

/** Questions about a text; letters' case does not matter. */
export interface TextFilter {
  eq?: string | null;
  ne?: string | null;
  in?: string[] | null;
  notIn?: string[] | null;
  contains?: string | null;
  startsWith?: string | null;
  isNull?: boolean | null;
}

/** Questions about a date that may be only as precise as a month or a year: it matches when it may mean a day that matches. */
export interface DateFilter {
  eq?: PartialDate | null;
  lt?: PartialDate | null;
  lte?: PartialDate | null;
  gt?: PartialDate | null;
  gte?: PartialDate | null;
  between?: Period | null;
  isNull?: boolean | null;
}

/** Days from the first that `from` may mean to the last that `to` may mean, both included; open where null. */
export interface Period {
  from?: PartialDate | null;
  to?: PartialDate | null;
}

export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';
const AFTER_ALL = '~';
/** Beyond every number that the graph holds, and exact in a double. */
const LARGEST = 2 ** 52;

export const isIn = (field: string, values: readonly string[]): Test => ({
  field, kind: 'IN', negated: false, values: [...values], from: '', to: '', low: 0, high: 0,
});
export const isWithin = (field: string, from: string, to: string): Test => ({ ...isIn(field, []), kind: 'RANGE', from, to });
const isBetween = (field: string, low: number, high: number): Test => ({ ...isIn(field, []), kind: 'NUMBER', low, high });

export function valueTests(field: string, filter: ValueFilter | null | undefined): Formula[] {
  const tests: Formula[] = [];
  if (filter?.eq != null) tests.push(isIn(field, [filter.eq]));
  if (filter?.ne != null) tests.push({ not: isIn(field, [filter.ne]) });
  if (filter?.in) tests.push(isIn(field, filter.in));
  if (filter?.notIn) tests.push({ not: isIn(field, filter.notIn) });
  return [...tests, ...nullTests(field, filter?.isNull)];
}

export function setTests(field: string, filter: SetFilter | null | undefined): Formula[] {
  const tests: Formula[] = [];
  if (filter?.any) tests.push(isIn(field, filter.any));
  for (const value of filter?.all ?? []) tests.push(isIn(field, [value]));
  if (filter?.none) tests.push({ not: isIn(field, filter.none) });
  return [...tests, ...nullTests(field, filter?.isNull)];
}

export function numberTests(field: string, filter: NumberFilter | null | undefined): Formula[] {
  if (!filter) return [];
  const { between } = filter;
  if (between?.from != null && between.to != null && between.to < between.from) {
    throw new BadInput(`The range ends (${between.to}) before it begins (${between.from}); write the smaller number in "from".`);
  }
  const is = (value: number): Test => isBetween(field, value, value);
  const tests: Formula[] = [];
  if (filter.eq != null) tests.push(is(filter.eq));
  if (filter.ne != null) tests.push({ not: is(filter.ne) });
  if (filter.in) tests.push({ or: filter.in.map(is) });
  if (filter.notIn) tests.push({ not: { or: filter.notIn.map(is) } });
  if (filter.lt != null) tests.push(isBetween(field, -LARGEST, filter.lt), { not: is(filter.lt) });
  if (filter.lte != null) tests.push(isBetween(field, -LARGEST, filter.lte));
  if (filter.gt != null) tests.push(isBetween(field, filter.gt, LARGEST), { not: is(filter.gt) });
  if (filter.gte != null) tests.push(isBetween(field, filter.gte, LARGEST));
  if (between) tests.push(isBetween(field, between.from ?? -LARGEST, between.to ?? LARGEST));
  if (filter.isNull != null) tests.push(unless(filter.isNull, isBetween(field, -LARGEST, LARGEST)));
  return tests;
}

export function textTests(field: string, filter: TextFilter | null | undefined): Formula[] {
  const tests: Formula[] = [];
  const test = (kind: Test['kind'], value: string): Test => ({ ...isIn(field, [value.toLowerCase()]), kind });
  if (filter?.eq != null) tests.push(isIn(field, [filter.eq.toLowerCase()]));
  if (filter?.ne != null) tests.push({ not: isIn(field, [filter.ne.toLowerCase()]) });
  if (filter?.in) tests.push(isIn(field, filter.in.map((value) => value.toLowerCase())));
  if (filter?.notIn) tests.push({ not: isIn(field, filter.notIn.map((value) => value.toLowerCase())) });
  if (filter?.contains != null) tests.push(test('CONTAINS', filter.contains));
  if (filter?.startsWith != null) tests.push(test('STARTS_WITH', filter.startsWith));
  return [...tests, ...nullTests(field, filter?.isNull)];
}

export function dateTests(field: string, filter: DateFilter | null | undefined): Formula[] {
  const tests: Formula[] = [];
  if (filter?.eq != null) tests.push(isWithin(field, earliestDay(filter.eq), latestDay(filter.eq)));
  if (filter?.lt != null) tests.push(isWithin(field, FIRST_DAY, neighbour(earliestDay(filter.lt), -1)));
  if (filter?.lte != null) tests.push(isWithin(field, FIRST_DAY, latestDay(filter.lte)));
  if (filter?.gt != null) tests.push(isWithin(field, neighbour(latestDay(filter.gt), 1), LAST_DAY));
  if (filter?.gte != null) tests.push(isWithin(field, earliestDay(filter.gte), LAST_DAY));
  if (filter?.between) tests.push(isWithin(field, ...daysOf(filter.between)));
  if (filter?.isNull != null) tests.push(unless(filter.isNull, isWithin(field, FIRST_DAY, LAST_DAY)));
  return tests;
}

/** First and last day of a period. @throws BadInput when it ends before it begins. */
export function daysOf(period: Period | null | undefined): [from: string, to: string] {
  const from = period?.from == null ? FIRST_DAY : earliestDay(period.from);
  const to = period?.to == null ? LAST_DAY : latestDay(period.to);
  if (to < from) throw new BadInput(`The period ends (${period!.to}) before it begins (${period!.from}); write the earlier date in "from".`);
  return [from, to];
}

const nullTests = (field: string, isNull: boolean | null | undefined): Formula[] => (isNull == null ? [] : [unless(!isNull, isIn(field, [NO_VALUE]))]);
const unless = (negated: boolean, formula: Formula): Formula => (negated ? { not: formula } : formula);

function neighbour(day: string, by: 1 | -1): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.getUTCFullYear() > 9999 ? AFTER_ALL : moved.toISOString().slice(0, 10);
}
