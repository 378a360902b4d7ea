import { DECISION_KINDS } from './decision.ts';

/** What a change of the graph was: what became of an article, or what a curator decided or took back. */
export const CHANGE_KINDS = ['ARTICLE_CREATED', 'ARTICLE_UPDATED', 'ARTICLE_REREAD', 'ARTICLE_DELETED', ...DECISION_KINDS, 'UNDONE'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** An entry of the journal. It is never changed; that something was taken back is an entry of its own. */
export interface Change {
  /** Sorts by time. */
  id: string;
  kind: ChangeKind;
  at: string;
  /** The article's key, or the decision's id. */
  subject: string;
  /** The article's title, or what the decision was about, in words. */
  label: string | null;
  by: string | null;
  reason: string | null;
}
