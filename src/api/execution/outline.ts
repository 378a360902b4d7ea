import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Place } from './collected-errors.ts';
import type { Execution } from './execution.ts';

/** Executes what is selected of an object: the object of the answer, or a promise of it. */
export interface Selecting {
  execute(execution: Execution, source: unknown, place: Place | undefined): unknown;
}

/** What is the same for all executions of an operation whose directives come out the same. */
export interface Outline {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  operation: OperationDefinitionNode;
  /** The variables that `@skip` and `@include` name, with their values. */
  conditions: Record<string, unknown>;
  /** What fields select of an object type. */
  below(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selecting;
}
