/** What speaks for two tellings being one event, or, below zero, against it; `null` in its place: they cannot be. */
export interface Evidence {
  points: number;
  /** In words for whoever looks at a suggestion, where it speaks for it. */
  reason: string | null;
}

export const NOTHING: Evidence = { points: 0, reason: null };
