import { Conflict } from '../domain/errors.ts';

/** Version of the constraints and indexes under `cypher/schema`; raise it with every change there. */
export const SCHEMA_VERSION = 5;

/**
 * Whether a graph with this schema (undefined: none yet) must be set up.
 * @throws Conflict when a newer program made it, whose data this one might spoil.
 */
export function needsSetup(version: number | undefined): boolean {
  if (version !== undefined && version > SCHEMA_VERSION) {
    throw new Conflict(`The graph was made by a newer version of this program (schema ${version}, known here ${SCHEMA_VERSION}); update the program, or choose another graph with --graph.`);
  }
  return version !== SCHEMA_VERSION;
}
