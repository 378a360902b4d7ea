import type { RegionId } from '../../domain/region.ts';
import type { Scene } from '../events/scene.ts';
import { BySentence } from '../text/by-sentence.ts';
import type { Match } from '../text/matches.ts';
import type { Statement } from './statement.ts';

const TARGET_WORDS = 16;

export type About = Pick<Statement, 'target' | 'targetCountries' | 'targetRegions'>;

const idOf = (match: Match): RegionId => match.entry.row.id as RegionId;

/** What stances are about: the words behind them, or in front where verbs come last, with the states and regions that those name. */
export class Subjects {
  readonly #scene: Scene;
  readonly #regions: BySentence<Match>;
  /** «в регионе» */
  readonly #selves: BySentence<Match>;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#regions = new BySentence(scene.document, scene.matches.regions);
    this.#selves = new BySentence(scene.document, scene.matches.roles.filter((match) => match.entry.row.role === 'REGION_SELF'));
  }

  /** What a stance told at tokens `from` to `to` of a clause is about. */
  of(from: number, to: number, clauseFrom: number): About {
    const { document } = this.#scene;
    const behind = !document.pack.slots.verbLast;
    return this.#within(behind ? to : Math.max(clauseFrom, from - TARGET_WORDS), behind ? Math.min(document.sentence(from).to, to + TARGET_WORDS) : from);
  }

  #within(from: number, to: number): About {
    const { document } = this.#scene;
    let end = to;
    while (end > from && document.isPunctuation(end - 1)) end--;
    let start = from;
    while (start < end && document.isPunctuation(start)) start++;
    if (start >= end) return { target: null, targetCountries: [], targetRegions: [] };
    const inside = (match: { from: number; to: number }): boolean => match.from >= start && match.to <= end;
    return {
      target: document.evidence(start, end).quote,
      targetCountries: [...new Set(this.#scene.countriesAt(start).filter((mention) => mention.form !== 'CAPITAL' && inside(mention)).map((mention) => mention.code))],
      targetRegions: this.#regionsIn(start, inside),
    };
  }

  /** Regions that the words name; «в регионе» is the one named last before. */
  #regionsIn(start: number, inside: (match: Match) => boolean): RegionId[] {
    const named = this.#regions.at(start).filter(inside).map(idOf);
    if (named.length > 0) return [...new Set(named)];
    const last = this.#selves.at(start).some(inside) ? lastBefore(this.#scene.matches.regions, start) : undefined;
    return last ? [idOf(last)] : [];
  }
}

/** The last of matches in the text's order that ends before a token. */
function lastBefore(matches: readonly Match[], token: number): Match | undefined {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return matches[low - 1];
}
