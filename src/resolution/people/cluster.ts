import { compare } from '../../domain/compare.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { decide } from './decisions.ts';
import type { Clustering, PersonDecision, PersonForm, PersonSuggestion } from './form.ts';
import { Groups } from './groups.ts';
import { contradict, linkOf, mayBeOne, SURE } from './link.ts';
import { together, withPerson } from './together.ts';
import { partsOfForm } from './read-form.ts';

/** How much a form says about who it is; what says less looks for its place among those that say more. */
function rankOf(form: PersonForm): number {
  const { kind, generation, perhapsPatronymic } = partsOfForm(form);
  const alone = kind === 'ALONE' && !(generation && form.country !== null);
  const leads = form.offices.some(({ office }) => office === 'ORG_HEAD');
  if (kind === 'FULL' && perhapsPatronymic !== null && form.country !== null) return 3;
  if (alone) return form.country !== null || leads ? 1 : 0;
  if (kind === 'INITIAL') return form.country !== null || leads ? 2 : 1;
  return form.country !== null || leads ? 5 : 4;
}
const HIGHEST_RANK = 5;
/** A candidate must be that much better than the next one. */
const MARGIN = 0.045;

/**
 * People out of forms: the surest links first, never one that joins what contradicts. The result for a form depends only on the forms that links, or decisions,
 * connect it with, in any number of steps; the order of `forms` makes no difference, that of `decisions` does: later ones win.
 */
export function clusterForms(forms: readonly PersonForm[], decisions: readonly PersonDecision[]): Clustering {
  const sorted = [...forms].sort((left, right) => compare(left.key, right.key));
  const { apart, merged } = decide(sorted.map(({ key }) => key), decisions);
  const candidates = candidatesOf(sorted).filter(({ one, other }) => !apart(one, other));
  const groups = new Groups(sorted.length, (one, other) => !mayBeOne(sorted[one]!, sorted[other]!), apart);
  for (const [one, other] of merged) groups.decide(one, other);

  const ranks = sorted.map(rankOf);
  const rankOfLink = ({ one, other }: Candidate): number => Math.min(ranks[one]!, ranks[other]!);
  for (let rank = HIGHEST_RANK; rank >= 0; rank--) {
    const links = candidates.filter((link) => rankOfLink(link) === rank);
    const torn = attach(links.filter(({ one, other }) => ranks[one] !== ranks[other]), ranks, groups, sorted);
    const isFull = (index: number): boolean => groups.membersOf(index).some((member) => ranks[member]! > rank);
    for (const { one, other, score } of links) {
      if (score < SURE || ranks[one] !== ranks[other]) continue;
      // Who may be either of two people is not decided by a third form as vague as itself
      const tears = (vague: number, into: number): boolean => groups.membersOf(vague).some((member) => torn.has(member)) && isFull(into);
      if (!tears(one, other) && !tears(other, one)) groups.join(one, other);
    }
  }
  return { clusters: clustersOf(sorted, groups), suggestions: suggestionsOf(sorted, candidates, groups) };
}

/** Joins forms of a lower rank, each to the one group of higher rank that it clearly belongs to; those that belong to several alike are returned. */
function attach(links: Candidate[], ranks: number[], groups: Groups, forms: readonly PersonForm[]): Set<number> {
  const people = new Map<number, ReturnType<typeof together>>();
  const personOf = (root: number) => {
    const person = people.get(root) ?? together(groups.membersOf(root).map((index) => forms[index]!));
    people.set(root, person);
    return person;
  };
  const byForm = new Map<number, Map<number, Candidate>>();
  for (const link of links) {
    const [weak, strong] = ranks[link.one]! < ranks[link.other]! ? [link.one, link.other] : [link.other, link.one];
    const root = groups.of(strong);
    const best = byForm.get(weak) ?? new Map<number, Candidate>();
    if (!groups.compatible(weak, strong)) continue;
    const score = linkOf(forms[weak]!, withPerson(forms[strong]!, personOf(root)))?.score ?? 0;
    if ((best.get(root)?.score ?? 0) < score) best.set(root, { ...link, score });
    byForm.set(weak, best);
  }
  const chosen: Candidate[] = [];
  const torn = new Set<number>();
  for (const [weak, best] of byForm) {
    const [first, second] = [...best.values()].sort(bySureness);
    if (!first || first.score < SURE) continue;
    if (second && first.score - second.score < MARGIN) torn.add(weak);
    else chosen.push(first);
  }
  for (const { one, other } of chosen.sort(bySureness)) groups.join(one, other);
  return torn;
}

export const bySureness = (left: Candidate, right: Candidate): number => right.score - left.score || left.one - right.one || left.other - right.other;

function clustersOf(forms: readonly PersonForm[], groups: Groups): string[][] {
  const clusters = new Map<number, string[]>();
  forms.forEach(({ key }, index) => {
    const root = groups.of(index);
    const keys = clusters.get(root) ?? [];
    keys.push(key);
    clusters.set(root, keys);
  });
  return [...clusters.values()];
}

/** The best link between each two people that were not merged. */
function suggestionsOf(forms: readonly PersonForm[], candidates: readonly Candidate[], groups: Groups): PersonSuggestion[] {
  const between = new Map<string, Candidate>();
  for (const link of candidates) {
    const [one, other] = [groups.of(link.one), groups.of(link.other)].sort((left, right) => left - right) as [number, number];
    if (one === other) continue;
    const key = `${one} ${other}`;
    if (!between.has(key) || bySureness(link, between.get(key)!) < 0) between.set(key, link);
  }
  const mayBe = (one: number, other: number): boolean => !groups.membersOf(one).some((a) => groups.membersOf(other).some((b) => contradict(forms[a]!, forms[b]!)));
  return [...between.values()].filter(({ one, other }) => mayBe(one, other)).map(({ one, other, score, reasons }) => ({ one: forms[one]!.key, other: forms[other]!.key, score, reasons }))
    .sort((left, right) => right.score - left.score || compare(left.one, right.one) || compare(left.other, right.other));
}
