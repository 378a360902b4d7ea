import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServer } from '@apollo/server';
import { asOfPlugin } from './as-of.ts';
import { askedPlugin } from './asked.ts';
import type { Caller } from './access/caller.ts';
import { documentCache, persistedQueryCache } from './caches.ts';
import { contextOf } from './context.ts';
import type { ApiContext, ApiParts } from './context.ts';
import { formatError, isUnexpected } from './errors/format.ts';
import { executorOf } from './execution/execute.ts';
import { gatewayTo } from './execution/gateway.ts';
import { Feed } from './live/feed.ts';
import type { AllowList } from './limits/allow-list.ts';
import type { Rules } from './limits/check.ts';
import { withDeadline } from './limits/deadline.ts';
import { DEFAULT_LIMITS } from './limits/limits.ts';
import type { OperationLimits } from './limits/limits.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { apiSchema } from './schema.ts';

export interface ApiOptions extends ApiParts {
  limits?: OperationLimits;
  /** The operations that are answered; all without it. */
  allowList?: AllowList | null;
  /** Told of errors that are not the question's fault, with their stack. */
  onUnexpected?(error: Error): void;
}

export interface Api {
  apollo: ApolloServer<ApiContext>;
  /** What operations are held to, on every transport. */
  rules: Rules;
  /** A context for one request. @param caller who asks; anybody without it */
  context(caller?: Caller): ApiContext;
}

/** The GraphQL API over the graph and the ingest, for any transport. Apollo has still to be started. */
export function createApi({ limits = DEFAULT_LIMITS, allowList = null, onUnexpected = () => {}, ...parts }: ApiOptions): Api {
  const schema = apiSchema();
  const whole = { ...parts, feed: new Feed(parts.read.journal) };
  const rules: Rules = { schema, limits, allowList };
  const apollo = new ApolloServer<ApiContext>({
    gateway: gatewayTo(schema, withDeadline(executorOf(schema), limits)),
    documentStore: documentCache(),
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at every field of every answer for hints that nothing here gives.
      ApolloServerPluginCacheControlDisabled(),
      limitsPlugin(rules),
      asOfPlugin(),
      askedPlugin(),
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
    // Who may ask for it is a matter of roles.
    introspection: true,
    persistedQueries: { cache: persistedQueryCache() },
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    // Apollo's log says of use only what goes wrong outside of all operations.
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: (message) => onUnexpected(new Error(String(message))) },
  });
  return { apollo, rules, context: (caller) => contextOf(whole, caller) };
}
