import { createSourceEventStream, execute, getOperationAST, GraphQLError, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { Api } from '../api.ts';
import type { ApiContext } from '../context.ts';
import { checkOperation } from '../limits/check.ts';
import type { Message, Messages } from './follow.ts';

/** An operation as clients send it. */
export interface OperationRequest {
  query: string;
  variables?: Record<string, unknown> | null | undefined;
  operationName?: string | null | undefined;
}

export interface PreparedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export interface LiveResult extends ExecutionResult {
  /** Id of the message. */
  id: string;
}

/** Results, as fast as they are taken; `position` is where they begin. */
export type LiveResults = AsyncIterableIterator<LiveResult> & { position: string };

const failed = (message: string, code: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

/** Parses a request, as far as it takes to see what kind of operation it is. @returns errors when it is none */
export function prepare({ rules: { limits } }: Api, { query, operationName }: OperationRequest): PreparedOperation | GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    const { message, source, positions } = error as GraphQLError;
    return [new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
  }
  const operation = getOperationAST(document, operationName);
  return operation ? { document, operation } : [failed(operationName ? `The document has no operation "${operationName}".` : 'The document has several operations; say which with "operationName".', 'BAD_INPUT')];
}

/** Subscribes, held to the same rules as every other operation. @returns errors when it cannot be */
export async function subscribeTo(api: Api, { document, operation }: PreparedOperation, { variables, operationName }: OperationRequest, context: ApiContext): Promise<LiveResults | readonly GraphQLError[]> {
  const { schema } = api.rules;
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid.map((error) => new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }));
  let cost: number;
  try {
    cost = checkOperation(api.rules, context.caller, document, operation, variables ?? {});
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error })];
  }
  const asked = { schema, document, variableValues: variables ?? {}, operationName: operationName ?? null };
  const messages = await createSourceEventStream({ ...asked, contextValue: context });
  if (!(Symbol.asyncIterator in messages)) return messages.errors!;
  return resultsOf(messages as Messages<Message>, async (message) => {
    // What was read for one message is not what the next one is to show.
    const result = await execute({ ...asked, rootValue: message, contextValue: api.context(context.caller) });
    return { ...result, id: message.id, extensions: { cost } };
  });
}

/** As graphql-js's `subscribe`, but for the ids. */
function resultsOf(messages: Messages<Message>, resultOf: (message: Message) => Promise<LiveResult>): LiveResults {
  const ended = { done: true, value: undefined } as const;
  return {
    position: messages.position,
    async next() {
      const { done, value } = await messages.next();
      return done ? ended : { done: false, value: await resultOf(value) };
    },
    async return() {
      await messages.return?.();
      return ended;
    },
    async throw(error) {
      await messages.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
