import type { GraphQLError } from 'graphql';

/** Where a value stands in the answer; one object a place, so that places are compared by identity. */
export interface Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** The keys that lead to a place, from the root. */
export function keysOf(place: Place | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let current = place; current; current = current.prev) keys.push(current.key);
  return keys.reverse();
}

/** The errors of an answer: none of those that arise below a place that has become null already, as in graphql-js. */
export class CollectedErrors {
  readonly errors: GraphQLError[] = [];
  private readonly places = new Set<Place | undefined>();

  add(error: GraphQLError, place: Place | undefined): void {
    for (let current = place; current; current = current.prev) if (this.places.has(current)) return;
    if (this.places.has(undefined)) return;
    this.places.add(place);
    this.errors.push(error);
  }
}
