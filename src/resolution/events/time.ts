import type { EventMode } from '../../domain/event.ts';
import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import { dayNumber } from './day.ts';
import type { Evidence } from './evidence.ts';
import { MERE_WORDS } from './kind.ts';
import { onceEach } from './once-each.ts';
import type { Telling } from './telling.ts';

/** When a telling lets its event be, in days since 1970, both ends included. */
interface Window {
  from: number;
  to: number;
  /** How the telling knows: by a day, by a month or year, by when it was published, or not at all. */
  basis: 'DAY' | 'PERIOD' | 'NEWS' | 'NONE';
}

/** Days by which newsrooms of two places of the world differ. */
const SLACK = 1;

/** Days by which tellings of one event may differ that takes several: some tell its beginning, some its end. */
const LASTS: Partial<Record<EventMode, number>> = { VISIT: 3, MULTILATERAL: 2 };

const windowOf = onceEach(({ claim: { date, endDate, modality }, article: { publishedAt } }: Telling): Window => {
  if (date !== null) {
    return { from: dayNumber(earliestDay(date)), to: dayNumber(latestDay(endDate ?? date)), basis: date.length === 10 ? 'DAY' : 'PERIOD' };
  }
  if (publishedAt === null) return { from: -Infinity, to: Infinity, basis: 'NONE' };
  const published = dayNumber(publishedAt);
  if (modality === 'FUTURE') return { from: published - SLACK, to: Infinity, basis: 'NEWS' };
  return { from: -Infinity, to: published + SLACK, basis: 'NEWS' };
});

/** How close two tellings stand in time, or null when what they say of it cannot be said of one event. */
export function timeEvidence(one: Telling, other: Telling): Evidence | null {
  const [left, right] = [windowOf(one), windowOf(other)];
  const gap = Math.max(left.from - right.to, right.from - left.to);
  if (gap > 0) return gap <= lastingOf(one, other) ? { points: 1.5, reason: 'DAYS_THAT_FOLLOW' } : null;
  if (left.basis === 'NONE' || right.basis === 'NONE') return { points: -4.1, reason: null };
  if (left.basis === 'DAY' && right.basis === 'DAY') return { points: 3, reason: 'SAME_DAY' };
  if (left.basis === 'PERIOD' || right.basis === 'PERIOD') return { points: 0, reason: 'DATES_AGREE' };
  return newsEvidence(one, other, left, right);
}

const lastingOf = ({ claim: one }: Telling, { claim: other }: Telling): number => LASTS[one.mode ?? other.mode ?? 'MEETING'] ?? 0;

/** Days after which news is news of something else. */
const NEWS_LASTS = 4;
const PLAN_LASTS = 14;

/** Of two tellings one of which, at least, is dated by its publication alone. */
function newsEvidence(one: Telling, other: Telling, left: Window, right: Window): Evidence | null {
  const days = distance(toldAt(one, left), toldAt(other, right));
  const isPlan = ({ claim }: Telling, { basis }: Window): boolean => claim.modality === 'FUTURE' && basis === 'NEWS';
  if (isPlan(one, left) || isPlan(other, right)) return days > PLAN_LASTS ? null : days <= 7 ? { points: 0.5, reason: 'TOLD_WITHIN_A_WEEK' } : { points: -2, reason: null };
  if (days > NEWS_LASTS) return null;
  const dated = left.basis === 'DAY' || right.basis === 'DAY';
  if (days === 0) return { points: dated ? 3 : 2.5, reason: 'TOLD_ON_ONE_DAY' };
  if (MERE_WORDS.has(one.claim.type)) return { points: 1 - days, reason: null };
  if (days === 1) return { points: dated ? 2.5 : 2, reason: 'TOLD_ON_DAYS_THAT_FOLLOW' };
  return days === 2 ? { points: 1, reason: 'TOLD_WITHIN_TWO_DAYS' } : { points: -1 - 0.5 * days, reason: null };
}

/** The days that a telling stands on: those of its date, else that of its publication. */
function toldAt({ article }: Telling, { from, to, basis }: Window): [number, number] {
  if (basis === 'DAY') return [from, to];
  const published = dayNumber(article.publishedAt!);
  return [published, published];
}

const distance = ([from, to]: [number, number], [otherFrom, otherTo]: [number, number]): number => Math.max(0, from - otherTo, otherFrom - to);
