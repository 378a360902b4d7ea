import type { Decision } from '../domain/decision.ts';

/** Who decides, and why. */
export interface Curator {
  by: string;
  reason: string | null;
}

/** Which part of a thing is another one: what some articles say, or, of a person, some of the names. */
export interface Part {
  articles?: readonly string[];
  names?: readonly string[];
}

/**
 * Corrections by hand. Each is kept as a decision about what articles say, holds when they are read again, and can be taken back at any time, which
 * leaves the graph as if it had never been. Ids may be any that were ever given.
 * Errors: NotFound for an id that leads nowhere; BadInput for a correction that says nothing.
 */
export interface CurationStore {
  mergePeople(ids: readonly string[], curator: Curator): Promise<Decision>;
  splitPerson(id: string, part: Part, curator: Curator): Promise<Decision>;
  mergeEvents(ids: readonly string[], curator: Curator): Promise<Decision>;
  splitEvent(id: string, part: Part, curator: Curator): Promise<Decision>;
  undo(decision: string, curator: Curator): Promise<Decision>;
}
