import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { BadInput } from '../../domain/errors.ts';
import type { ApiContext } from '../context.ts';
import { causeOf } from '../errors/cause.ts';
import { checkOperation } from './check.ts';
import type { Rules } from './check.ts';

const BAD_REQUEST = { status: 400 };

/** Checks each operation's limits and says its cost in `extensions.cost`. */
export const limitsPlugin = (rules: Rules): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    let cost: number | undefined;
    return {
      async didResolveOperation({ document, operation, request, contextValue }) {
        // An operation that the document does not have is for the execution to refuse.
        if (!operation) return;
        if (operation.operation === 'subscription') throw badRequest(new BadInput('A subscription is asked over a WebSocket, or over HTTP with "Accept: text/event-stream".'));
        try {
          cost = checkOperation(rules, contextValue.caller, document, operation, request.variables ?? {});
        } catch (error) {
          throw badRequest(error);
        }
      },
      async willSendResponse({ response: { body } }) {
        if (cost !== undefined && body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
});

/** What is wrong here is always wrong with the request: its size, who sends it, or a variable that does not fit. */
export function badRequest(error: unknown): GraphQLError {
  const { message } = error as Error;
  const nodes = error instanceof GraphQLError ? error.nodes : null;
  return new GraphQLError(message, { nodes, originalError: causeOf(error) as Error, extensions: { code: 'BAD_INPUT', http: BAD_REQUEST } });
}
