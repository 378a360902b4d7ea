import neo4j from 'neo4j-driver';
import type { CypherParameters, CypherValue } from '../engine.ts';

/** A JavaScript number is a float to the driver; whole ones are sent as integers, as SKIP and LIMIT need and as Grafeo takes them. */
export function toParameters(parameters: CypherParameters): Record<string, unknown> {
  return toParameter(parameters) as Record<string, unknown>;
}

function toParameter(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]));
}
