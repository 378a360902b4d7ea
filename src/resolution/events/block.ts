import { dayNumber, isoDay } from './day.ts';
import { onceEach } from './once-each.ts';
import type { Telling } from './telling.ts';

const UNTIMED = '-';

/**
 * Where tellings of one event stand together: their type, the states that they are known by and the week (its Monday), the month or the year.
 * A telling that nothing dates stands apart from all that are dated.
 */
export const eventBlock = onceEach(({ claim, article }: Telling): string =>
  [claim.type, partiesOf(claim), timeOf(claim.date, article.publishedAt, claim.modality === 'HISTORICAL')].join('|'));

/** A summit is known by its organisation, since each article names other states of it; what several states do, by the first two of them. */
function partiesOf({ mode, countries, organizations }: Telling['claim']): string {
  if (mode === 'MULTILATERAL' && organizations.length > 0) return [...organizations].sort()[0]!;
  const states = [...new Set(countries)].sort();
  return states.length > 0 ? states.slice(0, 2).join('-') : ([...organizations].sort()[0] ?? UNTIMED);
}

/** The year alone says less than the day of its news does, except about what is remembered. */
function timeOf(date: string | null, publishedAt: string | null, remembered: boolean): string {
  if (date?.length === 10) return weekOf(date);
  if (date?.length === 7 || (date && (remembered || !publishedAt?.startsWith(date)))) return date;
  return publishedAt === null ? UNTIMED : weekOf(publishedAt);
}

/** All blocks whose tellings may be the same event as one of this block, itself among them: eight at most. */
export function neighbourBlocks(block: string): string[] {
  const cut = block.lastIndexOf('|') + 1;
  const [kind, time] = [block.slice(0, cut), block.slice(cut)];
  return neighbourTimes(time).map((neighbour) => kind + neighbour);
}

/** Whether tellings of two blocks may be one event. */
export function areNeighbours(one: string, other: string): boolean {
  if (one === other) return true;
  const cut = one.lastIndexOf('|') + 1;
  return one.slice(0, cut) === other.slice(0, other.lastIndexOf('|') + 1) && neighbourTimes(one.slice(cut)).includes(other.slice(cut));
}

const remembered = new Map<string, string[]>();
const MOST_REMEMBERED = 10_000;

function neighbourTimes(time: string): string[] {
  let times = remembered.get(time);
  if (times) return times;
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  times = timesBeside(time);
  remembered.set(time, times);
  return times;
}

function timesBeside(time: string): string[] {
  if (time.length === 10) {
    const monday = dayNumber(time);
    const months = new Set([isoDay(monday).slice(0, 7), isoDay(monday + 6).slice(0, 7)]);
    return [isoDay(monday - 7), time, isoDay(monday + 7), ...months];
  }
  return time.length === 7 ? [time, ...weeksOfMonth(time)] : [time];
}

/** The Mondays of all weeks that have a day of the month. */
function weeksOfMonth(month: string): string[] {
  const weeks: string[] = [];
  for (let monday = dayNumber(weekOf(`${month}-01`)); isoDay(monday).slice(0, 7) <= month; monday += 7) weeks.push(isoDay(monday));
  return weeks;
}

/** The Monday of a day's week; 1970-01-01 was a Thursday. */
function weekOf(day: string): string {
  const number = dayNumber(day);
  return isoDay(number - ((((number + 3) % 7) + 7) % 7));
}
