import type { Api } from '../api/api.ts';
import type { Operation } from '../api/operations.ts';
import type { Reader } from '../graph/read/reader.ts';
import type { Access } from './access.ts';
import type { Dashboard } from './dashboard.ts';
import type { ServerLimits } from './limits.ts';
import type { Subscriptions } from './live/subscriptions.ts';
import type { Metrics } from './metrics.ts';
import type { Reply } from './reply.ts';

/** What answering a request needs of the service that runs. */
export interface ServerState {
  /** Null until the graph is open. */
  api: Api | null;
  read: Pick<Reader, 'counts' | 'contents' | 'events' | 'part' | 'journal'> | null;
  ready: boolean;
  closing: boolean;
  access: Access;
  subscriptions: Subscriptions;
  /** Ends what would go on for ever. */
  ending: AbortSignal;
  operations: readonly Operation[];
  version: string;
  limits: ServerLimits;
  metrics: Metrics;
  dashboard: Dashboard;
  graphiql: (acceptEncoding: string | undefined) => Promise<Reply>;
}
