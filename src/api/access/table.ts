import type { Role } from './role.ts';

/** The role that each change asks for; a test walks the schema, so that none is forgotten. */
export const ROLE_OF_MUTATION: Readonly<Record<string, Role>> = {
  ingestArticle: 'analyst',
  ingestArticles: 'analyst',
  deleteArticle: 'curator',
  mergePeople: 'curator',
  splitPerson: 'curator',
  mergeEvents: 'curator',
  splitEvent: 'curator',
  undo: 'curator',
};

/** Questions and subscriptions are for all who may ask at all, but for these. */
export const ROLE_OF_QUESTION: Readonly<Record<string, Role>> = { __schema: 'reader', __type: 'reader', reading: 'analyst' };

/** What is asked for without GraphQL, by the first part of its path. What is not here is open to whoever reaches the port. */
export const ROLE_OF_PATH: Readonly<Record<string, Role>> = { graphql: 'reader', graphiql: 'reader', export: 'analyst', metrics: 'reader' };

/** What a field of an operation's root asks for; a change that the table does not know is for nobody but an admin. */
export function roleOfField(operation: 'query' | 'mutation' | 'subscription', field: string): Role {
  return operation === 'mutation' && !field.startsWith('__') ? (ROLE_OF_MUTATION[field] ?? 'admin') : (ROLE_OF_QUESTION[field] ?? 'reader');
}
