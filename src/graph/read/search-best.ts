import { HIGHEST_RANK, keyHigh, keyLow, keyText, rankOf } from '../search/entry.ts';
import type { Position } from './cursor.ts';
import type { Sorted, Window } from './page.ts';
import type { Score } from './search-score.ts';
import type { Tally } from './search-tally.ts';

/** Ranks have 18 bits, and stand behind hundredths of scores: answers a hundredth apart are as good, and the later one stands first. */
const RANKS = 2 ** 18;

/** Where an answer stands in the list: by its score in hundredths, then by its rank. */
export const placeOf = (score: number, rank: number): number => Math.round(score * 100) * RANKS + rank;

/**
 * Answers of one kind: those of the window that stand first in it, one more than it holds, and how many there are in all.
 * @param digit by which kinds are told apart in ids; of equals, the greater stands first @param required how many things a filter asks for, all of which an answer has
 */
export function bestOf<Hit>(
  tally: Tally, digit: string, window: Window, scoreOf: Score, required: number, hitOf: (key: string, score: number) => Hit,
): { hits: Sorted<Hit>[]; total: number } {
  const sign = window.order.descending !== window.backward ? -1 : 1;
  const all = 2 ** required - 1;
  const bestRank = sign < 0 ? HIGHEST_RANK : 0;
  const low = bound(window.low, digit);
  const high = bound(window.high, digit);
  const wanted = window.size + 1;
  const best: (Candidate & { score: number })[] = [];
  let total = 0;
  for (let document = 0; document < tally.length; document++) {
    const score = scoreOf(tally.wordsOf(document), tally.weightedOf(document));
    if (score <= 0 || tally.filtersOf(document) !== all) continue;
    total++;
    const last = best.length === wanted ? best[wanted - 1]! : null;
    // Most answers are out by their score alone, so nothing else of them is read.
    if (last && sign * (placeOf(score, bestRank) - last.place) > 0) continue;
    const place = placeOf(score, rankOf(tally.tailOf(document)));
    if (last && sign * (place - last.place) > 0) continue;
    const candidate = { place, high: tally.highOf(document), low: tally.lowOf(document), score };
    if ((low && compare(candidate, low) <= 0) || (high && compare(candidate, high) >= 0)) continue;
    if (last && sign * compare(candidate, last) > 0) continue;
    let at = best.length;
    while (at > 0 && sign * compare(candidate, best[at - 1]!) < 0) at--;
    best.splice(at, 0, candidate);
    if (best.length > wanted) best.pop();
  }
  return {
    hits: best.map((candidate) => {
      const key = keyText(candidate.high, candidate.low);
      return { ...hitOf(key, Math.round(candidate.score * 100) / 100), id: digit + key, sortKey: candidate.place };
    }),
    total,
  };
}

interface Candidate {
  place: number;
  high: number;
  low: number;
}

/** A cursor's place among the documents of a kind; one of another kind stands before or behind all of equal place. */
function bound(position: Position | null, digit: string): Candidate | null {
  if (position === null) return null;
  const place = Number(position.key);
  const kind = position.id[0] ?? '';
  if (kind !== digit) return { place, high: kind < digit ? -1 : Infinity, low: 0 };
  const key = position.id.slice(1);
  return { place, high: keyHigh(key, 0), low: keyLow(key, 0) };
}

const compare = (one: Candidate, other: Candidate): number => one.place - other.place || one.high - other.high || one.low - other.low;
