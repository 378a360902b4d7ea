import { blocksOf } from './blocks.ts';
import type { Link, PersonForm } from './form.ts';
import { linkOf } from './link.ts';

/** A link between two forms, by their places, the smaller first. */
export interface Candidate extends Link {
  one: number;
  other: number;
}

/** All links between forms that share a block, the surest first. */
export function candidatesOf(forms: readonly PersonForm[]): Candidate[] {
  const blocks = new Map<string, number[]>();
  forms.forEach((form, index) => {
    for (const block of blocksOf(form)) {
      const members = blocks.get(block);
      if (members) members.push(index);
      else blocks.set(block, [index]);
    }
  });
  const seen = new Set<number>();
  const found: Candidate[] = [];
  for (const members of blocks.values())
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) {
        const [one, other] = [members[i]!, members[j]!];
        const pair = one * forms.length + other;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const link = linkOf(forms[one]!, forms[other]!);
        if (link) found.push({ one, other, ...link });
      }
  return found.sort((left, right) => right.score - left.score || left.one - right.one || left.other - right.other);
}
