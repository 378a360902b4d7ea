import type { RegionId } from '../../domain/region.ts';
import type { Scene } from '../events/scene.ts';
import type { Match } from '../text/matches.ts';
import type { Statement } from './statement.ts';

const TARGET_WORDS = 16;

export type About = Pick<Statement, 'target' | 'targetCountries' | 'targetRegions'>;

/** What a stance told at tokens `from` to `to` is about: the words behind it, or in front where verbs come last, with the states and regions that they name. */
export function aboutWhat(scene: Scene, from: number, to: number, clauseFrom: number): About {
  const { document } = scene;
  const behind = !document.pack.slots.verbLast;
  return within(scene, behind ? to : Math.max(clauseFrom, from - TARGET_WORDS), behind ? Math.min(document.sentence(from).to, to + TARGET_WORDS) : from);
}

function within(scene: Scene, from: number, to: number): About {
  const { document } = scene;
  let end = to;
  while (end > from && document.isPunctuation(end - 1)) end--;
  let start = from;
  while (start < end && document.isPunctuation(start)) start++;
  if (start >= end) return { target: null, targetCountries: [], targetRegions: [] };
  const inside = (match: { from: number; to: number }): boolean => match.from >= start && match.to <= end;
  return {
    target: document.evidence(start, end).quote,
    targetCountries: [...new Set(scene.countriesAt(start).filter((mention) => mention.form !== 'CAPITAL' && inside(mention)).map((mention) => mention.code))],
    targetRegions: regionsAbout(scene, start, end),
  };
}

/** Regions that the words name; «в регионе» is the one named last before. */
function regionsAbout(scene: Scene, start: number, end: number): RegionId[] {
  const idOf = (match: Match): RegionId => match.entry.row.id as RegionId;
  const named = scene.matches.regions.filter((match) => match.from >= start && match.to <= end).map(idOf);
  if (named.length > 0) return [...new Set(named)];
  const self = scene.matches.roles.some((match) => match.entry.row.role === 'REGION_SELF' && match.from >= start && match.to <= end);
  const before = scene.matches.regions.filter((match) => match.to <= start);
  return self && before.length > 0 ? [idOf(before.at(-1)!)] : [];
}
