import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import { dayNumber } from './day.ts';
import type { Evidence } from './evidence.ts';
import type { Telling } from './telling.ts';

/** When a telling lets its event be, in days since 1970, both ends included. */
interface Window {
  from: number;
  to: number;
  /** How the telling knows: by a day, by a month or year, by when it was published, or not at all. */
  basis: 'DAY' | 'PERIOD' | 'NEWS' | 'NONE';
}

/** Days by which days of publication of two places of the world, or of two newsrooms, differ. */
const SLACK = 1;

export function windowOf({ claim: { date, endDate, modality }, article: { publishedAt } }: Telling): Window {
  if (date !== null) {
    return { from: dayNumber(earliestDay(date)), to: dayNumber(latestDay(endDate ?? date)), basis: date.length === 10 ? 'DAY' : 'PERIOD' };
  }
  if (publishedAt === null) return { from: -Infinity, to: Infinity, basis: 'NONE' };
  const published = dayNumber(publishedAt);
  if (modality === 'FUTURE') return { from: published - SLACK, to: Infinity, basis: 'NEWS' };
  return { from: -Infinity, to: published + SLACK, basis: 'NEWS' };
}

/** How close two tellings stand in time, or null when what they say of it cannot be said of one event. */
export function timeEvidence(one: Telling, other: Telling): Evidence | null {
  const [left, right] = [windowOf(one), windowOf(other)];
  const slack = one.claim.mode === 'VISIT' && left.basis === 'DAY' && right.basis === 'DAY' ? SLACK : 0;
  if (left.from > right.to + slack || right.from > left.to + slack) return null;
  if (left.basis === 'NONE' || right.basis === 'NONE') return { points: -4, reason: null };
  if (left.basis === 'DAY' && right.basis === 'DAY') return { points: 3, reason: 'the same day' };
  if (left.basis === 'PERIOD' || right.basis === 'PERIOD') return { points: 0.5, reason: 'dates that agree' };
  return newsEvidence(one, other, left, right);
}

/** Of two tellings that are dated, one at least, by its publication alone. */
function newsEvidence(one: Telling, other: Telling, left: Window, right: Window): Evidence | null {
  const days = distance(toldAt(one, left), toldAt(other, right));
  const planned = (one.claim.modality === 'FUTURE') !== (other.claim.modality === 'FUTURE');
  if (planned) return days <= 7 ? { points: 0.5, reason: 'planned and held within a week' } : { points: -2, reason: null };
  if (days <= 1) return { points: 2.5 - 0.5 * days, reason: 'told on the same days' };
  if (days === 2) return { points: 1, reason: 'told within two days' };
  return { points: -1 - 0.3 * (days - 2), reason: null };
}

/** The days that a telling stands on: those of its date, else that of its publication. */
function toldAt({ article }: Telling, { from, to, basis }: Window): [number, number] {
  if (basis === 'DAY') return [from, to];
  const published = dayNumber(article.publishedAt!);
  return [published, published];
}

const distance = ([from, to]: [number, number], [otherFrom, otherTo]: [number, number]): number => Math.max(0, from - otherTo, otherFrom - to);
