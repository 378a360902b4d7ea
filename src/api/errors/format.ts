import { GraphQLError, Kind } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { BilateralError } from '../../domain/errors.ts';
import { causeOf } from './cause.ts';
import { explain, INTERNAL } from './explain.ts';

/** Literals that can be wrong in a value's place; a wrong field, argument or type is another thing (GRAPHQL_VALIDATION_FAILED). */
const VALUES: ReadonlySet<string> = new Set([Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.ENUM, Kind.NULL, Kind.LIST]);

/** Codes of Apollo that are no protocol codes, and ours in their place. */
const OURS: Record<string, string> = { BAD_USER_INPUT: 'BAD_INPUT' };

/** How graphql-js says that a document has more tokens than it may, and how the engine says that its groups stand too deep in each other to be read. */
const TOO_LONG = /contains more \w+ \d+ tokens|call stack size/;
const TOO_LONG_A_QUERY = { code: 'LIMIT_EXCEEDED', message: 'The query is too long to be read; ask for less, or in several queries.' };

/**
 * The only place where an error becomes an answer: `extensions.code` from one list, a sentence, no stack. Codes of the protocol
 * (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, PERSISTED_QUERY_NOT_FOUND, …) stay.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations } = formatted;
  const answer = ({ code, message }: { code: string; message: string }): GraphQLFormattedError => ({ message, locations, path, extensions: { code } });
  const cause = causeOf(error);
  if (cause instanceof BilateralError) return answer(explain(cause));
  const code = String(formatted.extensions?.code);
  // graphql-js gives no code to what it finds wrong with a request while it executes it.
  if (code === 'INTERNAL_SERVER_ERROR') return answer(cause instanceof GraphQLError ? { code: 'BAD_INPUT', message: formatted.message } : INTERNAL);
  if (code === 'GRAPHQL_PARSE_FAILED' && TOO_LONG.test(formatted.message)) return answer(TOO_LONG_A_QUERY);
  if (isWrongValue(code, error)) return answer({ code: 'BAD_INPUT', message: formatted.message });
  return answer({ code: OURS[code] ?? code, message: formatted.message });
}

/** Apollo tells a wrong literal from a wrong variable; for whoever asks both are a wrong value. */
function isWrongValue(code: string, error: unknown): boolean {
  if (code !== 'GRAPHQL_VALIDATION_FAILED' || !(error instanceof GraphQLError)) return false;
  return error.nodes?.length === 1 && VALUES.has(error.nodes[0]!.kind);
}

/** Whether an error is nobody's fault who asked, so that it belongs into the log. */
export const isUnexpected = (error: GraphQLError): boolean => {
  const cause = causeOf(error);
  return !(cause instanceof BilateralError) && !(cause instanceof GraphQLError);
};

/** An error of ours or of graphql-js as `formatError` puts it, for transports that Apollo does not serve. */
export function publicError(error: GraphQLError): GraphQLError {
  const { message, path, extensions } = formatError({ ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }, error);
  return new GraphQLError(message, { nodes: error.nodes, source: error.source, positions: error.positions, path: path as (string | number)[] | undefined, extensions });
}
