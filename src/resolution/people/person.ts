import type { Person } from '../../domain/canon.ts';
import { groupBy } from '../../domain/group-by.ts';
import { byUse, type SummarizedForm } from './summary.ts';

/** Which of its forms a person goes by in the graph: the smallest key. */
export const personKeyOf = (formKeys: readonly string[]): string => [...formKeys].sort()[0]!;

/** The person that forms of a name are. Any order of them gives the same. */
export function resolvePerson(forms: readonly SummarizedForm[]): Person {
  const names = groupBy(forms.flatMap((form) => form.names), ({ name, language }) => `${language} ${name}`);
  return {
    id: forms.map(({ smallestClaim }) => smallestClaim).sort()[0]!,
    key: personKeyOf(forms.map(({ key }) => key)),
    forms: [...names.values()].map((same) => ({ ...same[0]!, count: same.reduce((sum, { count }) => sum + count, 0) })).sort(byUse),
    country: countryOf(forms),
    articleCount: forms.reduce((sum, { articleCount }) => sum + articleCount, 0),
  };
}

/** The state that most articles give, then the one first by its code. */
function countryOf(forms: readonly SummarizedForm[]): string | null {
  const counts = new Map<string, number>();
  for (const { country, articleCount } of forms) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + articleCount);
  return [...counts].sort(([left, most], [right, more]) => more - most || (left < right ? -1 : 1))[0]?.[0] ?? null;
}
