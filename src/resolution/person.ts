import type { NameForm, Person } from '../domain/canon.ts';
import type { PersonClaim } from '../domain/claim.ts';

export interface PersonChange {
  key: string;
  added: PersonClaim[];
  removed: PersonClaim[];
  /** The person as it is, if it is. */
  existing: Person | null;
  /** The smallest id among its claims that stay; needed where its own id is removed. */
  smallestLeft: string | null;
}

/** A person after claims came and went, or null when none is left. The order of the claims makes no difference. */
export function resolvePerson({ added, removed, existing, smallestLeft, key }: PersonChange): Person | null {
  const articleCount = (existing?.articleCount ?? 0) + added.length - removed.length;
  const gone = new Set(removed.map((claim) => claim.id));
  const staying = existing && !gone.has(existing.id) ? existing.id : smallestLeft;
  const id = smallest([...added.map((claim) => claim.id), ...(staying === null ? [] : [staying])]);
  if (articleCount <= 0 || id === null) return null;
  const country = (added[0] ?? removed[0])?.country ?? existing?.country ?? null;
  return { id, key, country, articleCount, forms: countForms(existing?.forms ?? [], added, removed) };
}

function countForms(existing: NameForm[], added: PersonClaim[], removed: PersonClaim[]): NameForm[] {
  const forms = new Map(existing.map((form) => [`${form.language} ${form.name}`, { ...form }]));
  const count = ({ name, language }: PersonClaim, by: 1 | -1): void => {
    const form = forms.get(`${language} ${name}`) ?? { name, language, count: 0 };
    form.count += by;
    forms.set(`${language} ${name}`, form);
  };
  for (const claim of added) count(claim, 1);
  for (const claim of removed) count(claim, -1);
  return [...forms.values()].filter((form) => form.count > 0).sort(byUse);
}

/** The most frequent form first, then the longest, then by letters. */
const byUse = (left: NameForm, right: NameForm): number =>
  right.count - left.count || right.name.length - left.name.length || compare(left.name, right.name) || compare(left.language, right.language);

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const smallest = (ids: string[]): string | null => ids.reduce<string | null>((least, id) => (least === null || id < least ? id : least), null);
