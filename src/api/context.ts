import type { CurationStore } from '../graph/curation.ts';
import type { Past } from '../graph/past.ts';
import { whole } from '../graph/read/projection.ts';
import type { Projection } from '../graph/read/projection.ts';
import type { Reader } from '../graph/read/reader.ts';
import type { ArticleStore } from '../graph/store.ts';
import type { Ingest } from '../ingest/ingest.ts';
import { ANYBODY } from './access/caller.ts';
import type { Caller } from './access/caller.ts';
import { Batches } from './batch.ts';
import type { Feed } from './live/feed.ts';

/** The parts of the program that the API is put on. */
export interface ApiParts {
  read: Reader;
  /** The same for one request, whose statements end with the signal and read the properties of the projection as it is when they are sent; `read` itself without it. */
  readFor?(signal: AbortSignal, projection: Projection): Reader;
  ingest: Ingest;
  store: Pick<ArticleStore, 'remove'>;
  curation: CurationStore;
  history: Pick<Past, 'at'>;
  /** Version of the program, for `status`. */
  version: string;
}

/** What resolvers work with, one for each request. */
export interface ApiContext extends ApiParts {
  batches: Batches;
  caller: Caller;
  /** What is read of nodes: everything, until it is known what is asked for. */
  projection: Projection;
  /** The journal as it grows. */
  feed: Feed;
  /** Id of the last message that a client had whose connection broke, as its transport says it (`Last-Event-ID`). */
  lastMessage: string | null;
  /** Calls off what is asked of the graph. */
  cancel(reason: Error): void;
}

export function contextOf(parts: ApiParts & { feed: Feed }, caller: Caller = ANYBODY): ApiContext {
  const controller = new AbortController();
  const projection = whole();
  const read = parts.readFor?.(controller.signal, projection) ?? parts.read;
  const { readFor, ingest, store, curation, history, version, feed } = parts;
  // written out: spread, and more put beside it, each would have a shape of its own
  return { read, readFor, ingest, store, curation, history, version, feed, projection, batches: new Batches(), caller, lastMessage: null, cancel: (reason) => controller.abort(reason) };
}
