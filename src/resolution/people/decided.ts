import type { Decision } from '../../domain/decision.ts';
import type { PersonDecision } from './form.ts';
import type { SummarizedForm } from './summary.ts';

/** The form that a decision makes of another: what some articles say under a name that others share. */
export const splitForm = (form: string, decision: string): string => `${form}~${decision}`;

/** A decision about people in keys of the forms that it speaks of. */
export function personDecision({ id, kind, one, other, articles }: Decision): PersonDecision | null {
  if (kind === 'MERGE_PEOPLE') return { kind: 'MERGE', one, other };
  if (kind === 'SPLIT_PERSON') return { kind: 'SPLIT', one: articles.length > 0 ? one.map((form) => splitForm(form, id)) : one, other };
  return null;
}

/** All forms that a decision about people speaks of, those that it made among them. */
export const formsOf = ({ id, one, other, articles }: Decision): string[] => [...(articles.length > 0 ? one.map((form) => splitForm(form, id)) : []), ...one, ...other];

/** The form that a claim is a mention of, given all standing decisions about its own form; the latest that speaks of its article wins. */
export function decidedForm(form: string, article: string, decisions: readonly Decision[]): string {
  const decision = decisions.filter(({ kind, one, articles }) => kind === 'SPLIT_PERSON' && one.includes(form) && articles.includes(article)).at(-1);
  return decision ? splitForm(form, decision.id) : form;
}

/** What datasets say of names that are one person's. */
export const statedMerges = ({ key, aliases }: SummarizedForm): PersonDecision[] => aliases.map(({ form }) => ({ kind: 'MERGE', one: [key], other: [form] }));
