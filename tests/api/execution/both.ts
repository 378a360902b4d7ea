import { execute, GraphQLError, parse } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Execute } from '../../../src/api/execution/execute.ts';

export interface Question {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

interface Sides {
  /** What graphql-js executes. */
  reference: GraphQLSchema;
  execute: Execute;
  context: () => unknown;
  /** A context for the executor that reads what the document asks for, and no more. */
  narrowed?: (document: DocumentNode) => unknown;
}

/** An answer as two of them are compared. */
const written = ({ data, errors }: ExecutionResult) => ({
  // As it goes over the wire, so that the order of fields is compared, too; an answer without data has no such key.
  data: data === undefined ? 'none' : JSON.stringify(data),
  errors: errors?.map((error) => JSON.stringify(error instanceof GraphQLError ? { ...error.toJSON(), cause: error.originalError?.message } : error)).toSorted(),
});

/** The answer of graphql-js, and twice that of the executor, whose second goes by the plan of its first. */
export async function both({ reference, execute: executeByPlan, context, narrowed = context }: Sides, { query, variables, operationName }: Question) {
  const document = parse(query);
  const expected = await execute({ schema: reference, document, variableValues: variables ?? null, operationName: operationName ?? null, contextValue: context() });
  const first = await executeByPlan({ document, variables, operationName, context: narrowed(document) });
  const second = await executeByPlan({ document, variables, operationName, context: narrowed(document) });
  return { expected: written(expected), first: written(first), second: written(second) };
}
