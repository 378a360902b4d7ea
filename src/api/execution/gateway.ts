import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Execute } from './execute.ts';

type Gateway = ApolloServerOptionsWithGateway<never>['gateway'];
type SchemaListener = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];

/** Lets Apollo execute operations by another executor than graphql-js's: what it calls a gateway is a schema and a function that executes. */
export function gatewayTo(schema: GraphQLSchema, execute: Execute): Gateway {
  const listeners = new Set<SchemaListener>();
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor: async ({ document, request: { operationName, variables }, context }) => execute({ document, operationName, variables, context }),
      };
    },
    async stop() {
      listeners.clear();
    },
  };
}
