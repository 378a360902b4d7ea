import type { IncomingMessage } from 'node:http';
import type { Caller } from '../api/access/caller.ts';
import type { Role } from '../api/access/role.ts';
import { ROLE_OF_PATH } from '../api/access/table.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../exchange/export/format-names.ts';
import { graphqlReply } from './graphql.ts';
import { acceptsStream, streamReply } from './live/stream.ts';
import type { Reply } from './reply.ts';
import type { ServerState } from './state.ts';
import { errorReply, textReply } from './reply.ts';

export interface Route {
  methods: readonly string[];
  /** Whether whoever reaches the port may ask; others must name the service as it is called and come from its own pages. */
  open?: boolean;
  /** What whoever asks must be allowed, where the service has keys; nothing when left out. */
  role?: Role;
  answer(state: ServerState, request: IncomingMessage, url: URL, caller: Caller): Promise<Reply> | Reply;
}

const PAGE = ['GET', 'HEAD'];
const STARTING = 'The graph is not open yet; try again in a moment.';

/** Every path that the service answers, but for the dashboard's files and the addresses of its pages. */
export const ROUTES: Readonly<Record<string, Route>> = {
  '/': { methods: PAGE, answer: ({ dashboard }, { headers }) => dashboard.page(headers) },
  '/graphql': {
    methods: ['GET', 'POST'],
    role: ROLE_OF_PATH['graphql'],
    answer(state, request, url, caller) {
      const { api, limits } = state;
      if (!api) return errorReply(503, 'ENGINE_UNAVAILABLE', STARTING, { 'retry-after': '1' });
      return acceptsStream(request) ? streamReply(state, api, request, url, caller) : graphqlReply(api, request, url, limits.bodyBytes, caller);
    },
  },
  '/graphiql': { methods: PAGE, role: ROLE_OF_PATH['graphiql'], answer: (state, request) => state.graphiql(request.headers['accept-encoding']?.toString()) },
  '/healthz': { methods: PAGE, open: true, answer: () => textReply(200, 'ok\n') },
  '/readyz': {
    methods: PAGE,
    open: true,
    answer: ({ ready, closing }) => (ready ? textReply(200, 'ready\n') : textReply(503, closing ? 'closing\n' : 'starting\n', { 'retry-after': '1' })),
  },
  ...exportRoutes(),
  '/metrics': {
    methods: PAGE,
    role: ROLE_OF_PATH['metrics'],
    answer: async ({ metrics, ready, read }) => textReply(200, metrics.text(ready, await countsOrNull(read)), { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  },
};

/** One path a format. */
function exportRoutes(): Record<string, Route> {
  const routeTo = (name: ExportFormatName): Route => ({
    methods: PAGE,
    role: ROLE_OF_PATH['export'],
    answer: async ({ read, version }, request, url) =>
      (read ? (await import('./export.ts')).exportReply(name, version, read, request, url) : errorReply(503, 'ENGINE_UNAVAILABLE', STARTING, { 'retry-after': '1' })),
  });
  return Object.fromEntries(EXPORT_FORMAT_NAMES.map((name) => [`/export/${name}`, routeTo(name)]));
}

async function countsOrNull(read: ServerState['read']) {
  try {
    return (await read?.counts()) ?? null;
  } catch {
    return null;
  }
}
