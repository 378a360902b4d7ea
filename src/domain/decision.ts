export const DECISION_KINDS = ['MERGE_PEOPLE', 'SPLIT_PERSON', 'MERGE_EVENTS', 'SPLIT_EVENT'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Whether a decision is about people; the others are about events. */
export const isAboutPeople = ({ kind }: Pick<Decision, 'kind'>): boolean => kind === 'MERGE_PEOPLE' || kind === 'SPLIT_PERSON';

/**
 * What a curator decided about what is one and what is two. It speaks of what articles say (forms of names, places of texts), never of ids of the canon,
 * so it holds when articles are read again, and the canon without it is one that never knew it.
 */
export interface Decision {
  /** Sorts by time. */
  id: string;
  kind: DecisionKind;
  /** Two sides: keys of forms of a name for people, anchors of tellings for events. Merging makes both sides one, splitting keeps them apart. */
  one: string[];
  other: string[];
  /** Of a person that is split by articles: only what these say under the forms of `one` is the other person. Empty for whole forms. */
  articles: string[];
  /** What it is about, in words. */
  label: string;
  by: string;
  at: string;
  reason: string | null;
  /** When and by whom it was taken back; null while it stands. */
  undoneAt: string | null;
  undoneBy: string | null;
}
