import { GraphQLError, GraphQLList, getNullableType } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { LimitExceeded } from '../../domain/errors.ts';
import { DEFAULT_PAGE } from '../../graph/read/page.ts';

/** How long a list is taken to be that has no size of its own: what one event, article or person holds. */
const PLAIN_LIST = 5;
/** The same for series, which have an entry an interval. */
const SERIES = 100;
/** More selections than this, fragments written out, are too many to be looked at one by one. */
const MOST_SELECTIONS = 10_000;

interface Estimated {
  childComplexity: number;
}

/** For the `complexity` of a field that answers a series. */
export const SERIES_COST = ({ childComplexity }: Estimated): number => 1 + SERIES * childComplexity;

/** Reading the longest text takes seconds: ten readings in one operation are the most. What a text holds is a longer list than what a node does. */
const READING = 20_000;
const READ = 10;

/** For the `complexity` of a field that reads a text. */
export const READING_COST = ({ childComplexity }: Estimated): number => READING + READ * childComplexity;

const CONNECTION = /Connection$/;

/** A field costs one and what it holds, as often as it can hold it: so the cost is how many fields the answer may have. */
const fieldsOfAnswer: ComplexityEstimator = ({ field, args, type, childComplexity }) => {
  const size = args.first ?? args.last ?? args.limit;
  const returned = getNullableType(field.type);
  if (CONNECTION.test(String(returned))) return 1 + Math.max(0, size ?? DEFAULT_PAGE) * childComplexity;
  // The connection that holds the edges has counted them.
  if (CONNECTION.test(type.name) && field.name === 'edges') return childComplexity;
  if (typeof size === 'number') return 1 + Math.max(0, size) * childComplexity;
  return 1 + (returned instanceof GraphQLList ? PLAIN_LIST : 1) * childComplexity;
};

/** The most fields that the answer to an operation may hold. @throws LimitExceeded when it has too many selections to tell. */
export function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName: string | null): number {
  try {
    return getComplexity({
      schema, query, variables, estimators: [fieldExtensionsEstimator(), fieldsOfAnswer], maxQueryNodes: MOST_SELECTIONS,
      ...(operationName === null ? {} : { operationName }),
    });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('maximum allowed number of nodes')) {
      throw new LimitExceeded(`The query has more than ${MOST_SELECTIONS} selections with its fragments written out; ask for less, or in several queries.`);
    }
    throw error;
  }
}
