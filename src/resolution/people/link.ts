import { searchWords } from '../../domain/search-words.ts';
import type { Link, PersonForm } from './form.ts';

/** How likely two forms are one person; null when that is not worth a suggestion. */
export function linkOf(one: PersonForm, other: PersonForm): Link | null {
  if (one.country !== null && other.country !== null && one.country !== other.country) return null;
  const left = searchWords(one.names[0]!.name);
  const right = searchWords(other.names[0]!.name);
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (!few.every((word) => many.includes(word))) return null;
  const sameState = one.country !== null && one.country === other.country;
  return { score: (few.length > 1 ? 0.7 : 0.5) + (sameState ? 0.2 : 0), reasons: ['NAME_TRANSLITERATED', ...(sameState ? ['SAME_STATE'] : [])] };
}
