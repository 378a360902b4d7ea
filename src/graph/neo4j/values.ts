import neo4j from 'neo4j-driver';
import type { CypherParameters, CypherValue } from '../engine.ts';
import { parametersOf } from '../statements.ts';

/**
 * What the driver sends of the parameters: those that the statement takes. A JavaScript number is a float to it; whole ones are sent as integers, as SKIP and LIMIT need and
 * as Grafeo takes them.
 */
export function toParameters(path: string, parameters: CypherParameters): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  for (const name of parametersOf(path)) if (name in parameters) taken[name] = toParameter(parameters[name]!);
  return taken;
}

function toParameter(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]));
}
