import { GraphQLError } from 'graphql';

/** The error that graphql-js and Apollo wrapped, however often: what a resolver or a scalar threw; the error itself when it wraps none. */
export function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
