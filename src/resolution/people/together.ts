import type { FormOffice, PersonForm } from './form.ts';

type Known = Pick<PersonForm, 'offices' | 'firstSeen' | 'lastSeen'>;

/** When all forms of a person together were seen, and in which offices. */
export function together(forms: readonly Known[]): Known {
  const offices = new Map<string, FormOffice>();
  for (const held of forms.flatMap((form) => form.offices)) {
    const key = `${held.country ?? '-'}:${held.office}`;
    const known = offices.get(key);
    offices.set(key, known ? { ...known, from: earlier(known.from, held.from), to: later(known.to, held.to), count: known.count + held.count } : held);
  }
  return {
    offices: [...offices.values()],
    firstSeen: forms.map((form) => form.firstSeen).reduce(earlier, null),
    lastSeen: forms.map((form) => form.lastSeen).reduce(later, null),
  };
}

/** A form as it stands for its person: its own name, and what is known of all of them. */
export const withPerson = (form: PersonForm, person: Known): PersonForm => ({ ...form, ...person });

const earlier = (one: string | null, other: string | null): string | null => (one === null || (other !== null && other < one) ? other : one);
const later = (one: string | null, other: string | null): string | null => (one === null || (other !== null && other > one) ? other : one);
