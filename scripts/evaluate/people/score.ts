import { clusterForms } from '../../../src/resolution/people/cluster.ts';
import { formsOf } from './forms.ts';
import type { LabelledMention } from './mentions.ts';

/** How well mentions of people were put together, pair of mentions by pair of mentions. */
export interface PeopleScore {
  people: number;
  mentions: number;
  forms: number;
  precision: number;
  recall: number;
  f1: number;
  /** Pairs of mentions that were merged and are of two people, of all that were merged. */
  falseMerges: number;
  suggestions: number;
  /** Suggested pairs of forms that are one person, of all suggested ones. */
  suggestionPrecision: number;
  /** Pairs of mentions of one person that were merged or whose people a suggestion joins, of all pairs of one person. */
  recallWithSuggestions: number;
  errors: string[];
}

export function scorePeople(mentions: readonly LabelledMention[]): PeopleScore {
  const { forms, mentionsOf } = formsOf(mentions);
  const { clusters, suggestions } = clusterForms(forms, []);
  const clusterOf = new Map(clusters.flatMap((keys, index) => keys.map((key) => [key, index] as const)));
  const placed = forms.flatMap(({ key }) => mentionsOf.get(key)!.map((mention) => ({ ...mention, key, cluster: clusterOf.get(key)! })));
  const pair = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`;
  const suggested = new Set(suggestions.map(({ one, other }) => pair(clusterOf.get(one)!, clusterOf.get(other)!)));
  let right = 0, wrong = 0, missed = 0, offered = 0;
  const errors = new Map<string, number>();
  const note = (kind: string, one: string, other: string): void => {
    const error = `${kind}  ${[one, other].sort().join('  ↔  ')}`;
    errors.set(error, (errors.get(error) ?? 0) + 1);
  };
  eachPair(placed, (mention) => mention.cluster, (one, other) => {
    if (one.person === other.person) return void right++;
    wrong++;
    note('MERGED', one.key, other.key);
  });
  eachPair(placed, (mention) => mention.person, (one, other) => {
    if (one.cluster === other.cluster) return;
    missed++;
    const isOffered = suggested.has(pair(one.cluster, other.cluster));
    if (isOffered) offered++;
    note(isOffered ? 'OFFERED' : 'MISSED', one.key, other.key);
  });
  const person = (key: string): Set<string> => new Set(mentionsOf.get(key)!.map((mention) => mention.person));
  const rightly = suggestions.filter(({ one, other }) => [...person(one)].some((id) => person(other).has(id)));
  for (const { one, other, score, reasons } of suggestions) note(rightly.some((found) => found.one === one && found.other === other) ? 'unsure' : 'SUGGESTED', `${one} (${score.toFixed(2)} ${reasons.join(' ')})`, other);
  const precision = ratio(right, right + wrong);
  const recall = ratio(right, right + missed);
  return {
    people: new Set(mentions.map((mention) => mention.person)).size, mentions: mentions.length, forms: forms.length,
    precision, recall, f1: ratio(2 * precision * recall, precision + recall), falseMerges: ratio(wrong, right + wrong, 0),
    suggestions: suggestions.length, suggestionPrecision: ratio(rightly.length, suggestions.length), recallWithSuggestions: ratio(right + offered, right + missed),
    errors: [...errors].sort(([left, a], [other, b]) => b - a || (left < other ? -1 : 1)).map(([error, count]) => `${count} × ${error}`),
  };
}

/** Each pair of items of one group. */
function eachPair<Item>(items: readonly Item[], groupOf: (item: Item) => string | number, visit: (one: Item, other: Item) => void): void {
  const groups = new Map<string | number, Item[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item)) ?? [];
    for (const earlier of group) visit(earlier, item);
    group.push(item);
    groups.set(groupOf(item), group);
  }
}

const ratio = (part: number, whole: number, empty = 1): number => (whole === 0 ? empty : part / whole);
