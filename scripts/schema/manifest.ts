import { createHash } from 'node:crypto';
import { isScalarType, isSpecifiedScalarType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Operation } from '../../src/api/operations.ts';

/**
 * The operations as a persisted query manifest of Apollo, version 1: what Apollo MCP Server makes tools for assistants of, each described by the comment
 * that its text begins with, and what an allow list takes. An operation's id is the SHA-256 of its text, as in automatic persisted queries.
 */
export function manifestOf(operations: readonly Operation[]): string {
  const entries = operations.map(({ name, kind, text }) => ({ id: createHash('sha256').update(text).digest('hex'), name, type: kind, body: text }));
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: entries }, null, 2)}\n`;
}

/** The scalars of the schema's own as JSON Schema, as Apollo MCP Server tells them to assistants. */
export function customScalars(schema: GraphQLSchema): string {
  const scalars = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  const described = scalars.map(({ name, description }) => [name, { type: 'string', description }] as const);
  return `${JSON.stringify(Object.fromEntries(described.toSorted(([one], [other]) => (one < other ? -1 : 1))), null, 2)}\n`;
}
