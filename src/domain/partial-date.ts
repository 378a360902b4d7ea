import { BadInput } from './errors.ts';

/** A calendar date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; no time, no zone. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function isPartialDate(value: string): boolean {
  const match = PATTERN.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws BadInput when the value is no partial date. */
export function parsePartialDate(value: string): PartialDate {
  if (!isPartialDate(value)) throw new BadInput(`"${value}" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD.`);
  return value;
}

export const datePrecisionOf = (date: PartialDate | null): 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN' =>
  date === null ? 'UNKNOWN' : date.length === 10 ? 'DAY' : date.length === 7 ? 'MONTH' : 'YEAR';

/** The first day that the date may mean, `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** The last day that the date may mean, `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}
