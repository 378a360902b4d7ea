import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LimitExceeded } from '../../domain/errors.ts';
import { costOf } from './cost.ts';
import type { OperationLimits } from './limits.ts';
import { shapeOf } from './selections.ts';

/**
 * Holds a valid operation to the limits before any of it is executed; for every transport, since plugins of one are passed by by another.
 * @returns its cost: the most fields that its answer may hold.
 * @throws LimitExceeded; GraphQLError for variables that do not fit.
 */
export function checkLimits(
  schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>, limits: OperationLimits,
): number {
  const { depth, aliases } = shapeOf(document, operation.selectionSet);
  if (depth > limits.depth) throw new LimitExceeded(`The query is ${depth} fields deep and at most ${limits.depth} are answered; ask for what lies deeper by its id.`);
  if (aliases > limits.aliases) throw new LimitExceeded(`The query has ${aliases} aliases and at most ${limits.aliases} are answered; ask in several queries, or for lists.`);
  const cost = costOf(schema, document, variables, operation.name?.value ?? null);
  if (cost > limits.cost) {
    throw new LimitExceeded(`The answer may hold ${cost} fields and at most ${limits.cost} are given; ask for smaller pages ("first"), fewer lists within lists, or fewer fields.`);
  }
  return cost;
}
