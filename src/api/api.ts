import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServer } from '@apollo/server';
import { asOfPlugin } from './as-of.ts';
import { contextOf } from './context.ts';
import type { ApiContext, ApiParts } from './context.ts';
import { formatError, isUnexpected } from './errors/format.ts';
import { DEFAULT_LIMITS } from './limits/limits.ts';
import type { OperationLimits } from './limits/limits.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { apiSchema } from './schema.ts';

export interface ApiOptions extends ApiParts {
  limits?: OperationLimits;
  /** Told of errors that are not the question's fault, with their stack. */
  onUnexpected?(error: Error): void;
}

export interface Api {
  apollo: ApolloServer<ApiContext>;
  /** A context for one request. */
  context(): ApiContext;
}

/** The GraphQL API over the graph and the ingest, for any transport. Apollo has still to be started. */
export function createApi({ limits = DEFAULT_LIMITS, onUnexpected = () => {}, ...parts }: ApiOptions): Api {
  const apollo = new ApolloServer<ApiContext>({
    schema: apiSchema(),
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(limits),
      asOfPlugin(),
      {
        async requestDidStart() {
          return {
            async didEncounterErrors({ errors }) {
              for (const error of errors) if (isUnexpected(error)) onUnexpected(error.originalError ?? error);
            },
          };
        },
      },
    ],
    parseOptions: { maxTokens: limits.tokens },
    // GraphiQL needs introspection; the schema is no secret.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    // Apollo's log says of use only what goes wrong outside of all operations.
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: (message) => onUnexpected(new Error(String(message))) },
  });
  return { apollo, context: () => contextOf(parts) };
}
