import { BadInput } from '../../domain/errors.ts';
import { isPartialDate, type PartialDate } from '../../domain/partial-date.ts';

/** A day written as `20260308`, `20260308143000`, `2026-03-08` or `2026-03-08T14:30:00`. @throws BadInput */
export function dayOf(text: string, place: string, name: string): PartialDate {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:\d{6}|[T ].*)?$/.exec(text.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isPartialDate(date)) throw new BadInput(`${place}: ${name} "${text}" is no day; write it as 2026-03-08 or 20260308.`);
  return date;
}

/** As precise as it is written: the beginning of a date or time that is a date. Null for nothing. @throws BadInput */
export function partialDateOf(text: string, place: string, name: string): PartialDate | null {
  if (text.trim() === '') return null;
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(text.trim())?.[0];
  if (date === undefined || !isPartialDate(date)) throw new BadInput(`${place}: ${name} "${text}" is no date; write it as 2026, 2026-03 or 2026-03-08.`);
  return date;
}
