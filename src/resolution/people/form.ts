import type { NameForm } from '../../domain/canon.ts';
import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';

/** An office that claims of a form state, with the first and last publication day (ISO, null when undated) that states it. */
export interface FormOffice {
  office: OfficeKind;
  country: CountryCode | null;
  from: string | null;
  to: string | null;
  count: number;
}

/** A name as articles give it for one state (or for none), and what its claims say together: what people are told apart by. */
export interface PersonForm {
  /** From `formKey`. */
  key: string;
  /** Most used first. */
  names: NameForm[];
  country: CountryCode | null;
  offices: FormOffice[];
  /** States of the articles that name it, most first, at most 12. */
  contexts: { country: CountryCode; count: number }[];
  firstSeen: string | null;
  lastSeen: string | null;
  articleCount: number;
}

/** How likely two forms are one person (0 to 1), and why, as short codes (`NAME_EXACT`, `SAME_OFFICE` …). */
export interface Link {
  score: number;
  reasons: string[];
}

/** What a curator decided, in keys of forms. MERGE: all of `one` and `other` are one person; SPLIT: no form of `one` is the same person as any of `other`. */
export interface PersonDecision {
  kind: 'MERGE' | 'SPLIT';
  one: string[];
  other: string[];
}

/** Two forms that may be one person, for a curator to decide. */
export interface PersonSuggestion extends Link {
  one: string;
  other: string;
}

/** Keys of forms by person, sorted by key within and among people, and what was too unsure to merge. */
export interface Clustering {
  clusters: string[][];
  suggestions: PersonSuggestion[];
}
