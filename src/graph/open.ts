import { BadInput } from '../domain/errors.ts';
import type { Engine } from './engine.ts';

export interface EngineOptions {
  user?: string | null;
  password?: string | null;
  database?: string | null;
}

/** A graph in memory that ends with the process; for tests and trials. */
export const IN_MEMORY = ':memory:';

const NEO4J = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/./;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

export const isEmbedded = (target: string): boolean => !ADDRESS.test(target);

/**
 * Opens the engine that a target names: `neo4j://…` or `bolt://…` a Neo4j, anything without a scheme a folder of the embedded graph.
 * Engines are loaded here, when needed, so that what needs none starts fast. The schema is not set up: see `Engine.setup`.
 * @throws BadInput for another scheme; Conflict when another process holds the folder.
 */
export async function openEngine(target: string, options: EngineOptions = {}): Promise<Engine> {
  if (NEO4J.test(target)) {
    const { Neo4jEngine } = await import('./neo4j/engine.ts');
    return new Neo4jEngine(target, { user: options.user ?? null, password: options.password ?? null, database: options.database ?? null });
  }
  if (!isEmbedded(target)) {
    throw new BadInput(`"${target}" names no graph; write neo4j://HOST, bolt://HOST or a folder.`);
  }
  if (target.trim() === '') throw new BadInput('The graph has no name; write neo4j://HOST, bolt://HOST or a folder.');
  const { GrafeoEngine } = await import('./grafeo/engine.ts');
  return GrafeoEngine.open(target === IN_MEMORY ? null : target);
}
