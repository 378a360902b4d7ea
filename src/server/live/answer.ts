import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { Caller } from '../../api/access/caller.ts';
import type { Api } from '../../api/api.ts';
import { publicError } from '../../api/errors/format.ts';
import type { LiveResults, OperationRequest } from '../../api/live/subscribe.ts';

/** Answers a query or a mutation, by the way that requests over HTTP go. */
export async function answered({ apollo, context }: Api, request: OperationRequest, caller: Caller): Promise<ExecutionResult> {
  const { body } = await apollo.executeOperation(
    { query: request.query, variables: request.variables ?? undefined, operationName: request.operationName ?? undefined },
    { contextValue: context(caller) },
  );
  if (body.kind !== 'single') throw new Error('An answer in pieces was not asked for.');
  const { data, errors, extensions } = body.singleResult;
  const told = errors?.map(({ message, locations, path, extensions: of }) => Object.assign(new GraphQLError(message, { path, extensions: of }), { locations }));
  return { ...(data === undefined ? {} : { data }), ...(told ? { errors: told } : {}), ...(extensions ? { extensions } : {}) } as ExecutionResult;
}

/** Results with their errors in the words of the API. @param done is called once, when they have ended */
export function publicResults(results: LiveResults, done: () => void): AsyncGenerator<ExecutionResult> {
  let ended = false;
  const end = (): void => {
    if (!ended) done();
    ended = true;
  };
  const last = { done: true, value: undefined } as const;
  const stop = async () => {
    end();
    await results.return!();
    return last;
  };
  return {
    async next() {
      const next = await results.next();
      if (next.done) {
        end();
        return last;
      }
      const { id: _, errors, ...result } = next.value;
      return { done: false, value: errors ? { ...result, errors: errors.map(publicError) } : result };
    },
    return: stop,
    throw: stop,
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await stop();
    },
  } as AsyncGenerator<ExecutionResult>;
}
