import { blocksOf } from './blocks.ts';
import type { Clustering, PersonDecision, PersonForm, PersonSuggestion } from './form.ts';
import { linkOf } from './link.ts';

const SURE = 0.85;

/** People out of forms. */
export function clusterForms(forms: readonly PersonForm[], decisions: readonly PersonDecision[]): Clustering {
  const sorted = [...forms].sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
  const parent = new Map(sorted.map(({ key }) => [key, key]));
  const rootOf = (key: string): string => { let root = key; while (parent.get(root)! !== root) root = parent.get(root)!; return root; };
  const join = (one: string, other: string): void => { const [a, b] = [rootOf(one), rootOf(other)].sort(); parent.set(b!, a!); };
  const decided = new Map<string, 'MERGE' | 'SPLIT'>();
  for (const { kind, one, other } of decisions)
    for (const a of one) for (const b of other) { decided.set(`${a}\n${b}`, kind); decided.set(`${b}\n${a}`, kind); }
  const suggestions: PersonSuggestion[] = [];
  const blocks = new Map<string, PersonForm[]>();
  for (const form of sorted) for (const block of blocksOf(form)) blocks.set(block, [...(blocks.get(block) ?? []), form]);
  const seen = new Set<string>();
  for (const [pair, kind] of decided) { const [a, b] = pair.split('\n'); if (kind === 'MERGE' && parent.has(a!) && parent.has(b!)) join(a!, b!); }
  for (const members of blocks.values())
    for (const one of members) for (const other of members) {
      const pair = `${one.key}\n${other.key}`;
      if (one.key >= other.key || seen.has(pair) || decided.has(pair)) continue;
      seen.add(pair);
      const link = linkOf(one, other);
      if (link && link.score >= SURE) join(one.key, other.key);
      else if (link) suggestions.push({ one: one.key, other: other.key, ...link });
    }
  const clusters = new Map<string, string[]>();
  for (const { key } of sorted) clusters.set(rootOf(key), [...(clusters.get(rootOf(key)) ?? []), key]);
  return { clusters: [...clusters.values()], suggestions: suggestions.filter(({ one, other }) => rootOf(one) !== rootOf(other)) };
}
