import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { createPubSub } from '@graphql-yoga/subscription';
import { buildSchemaSync } from 'type-graphql';
import { withAsOf } from './as-of.ts';
import { withPlainResolvers } from './execution/plain-resolvers.ts';
import { RESOLVERS } from './resolvers.ts';

let schema: GraphQLSchema | undefined;

/** type-graphql asks for one where there are subscriptions; ours follow the journal instead, so nothing is ever published. */
const pubSub = createPubSub();

/** The schema as type-graphql makes it, with its own wrappers around the resolvers. */
export const wrappedSchema = (): GraphQLSchema => withAsOf(buildSchemaSync({ resolvers: [...RESOLVERS], validate: false, orphanedTypes: [], pubSub }));

/** The GraphQL schema; made once, since the decorators' registry is one for the process. */
export const apiSchema = (): GraphQLSchema =>
  (schema ??= withPlainResolvers(wrappedSchema()));

/** The schema in GraphQL's own language, sorted, as `schema/schema.graphql` holds it. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(apiSchema()))}\n`;
