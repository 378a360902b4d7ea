import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { CollectedErrors } from './collected-errors.ts';

/** What one execution of an operation holds. */
export class Execution {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
  readonly context: unknown;
  readonly collected = new CollectedErrors();
  /** By planned field, its arguments where they name variables; they are the same for all parents. */
  readonly argumentsOf = new Map<object, Record<string, unknown>>();

  constructor(
    { schema, fragments, operation }: { schema: GraphQLSchema; fragments: Record<string, FragmentDefinitionNode>; operation: OperationDefinitionNode },
    variables: Record<string, unknown>, context: unknown,
  ) {
    this.schema = schema;
    this.fragments = fragments;
    this.operation = operation;
    this.variables = variables;
    this.context = context;
  }
}
