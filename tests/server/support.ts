import { createApi } from '../../src/api/api.ts';
import type { ApiOptions } from '../../src/api/api.ts';
import { loadOperations } from '../../src/api/operations.ts';
import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import type { Contents } from '../../src/graph/read/contents.ts';
import { createReader } from '../../src/graph/read/reader.ts';
import { EngineHistory } from '../../src/graph/history/as-of.ts';
import { EngineCurationStore } from '../../src/graph/write/curation-store.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { createIngest } from '../../src/ingest/ingest.ts';
import { createServer } from '../../src/server/server.ts';
import type { Server, ServerOptions } from '../../src/server/server.ts';
import { readings } from '../fixtures/articles.ts';

export interface ServiceUnderTest {
  server: Server;
  address: string;
  unexpected: Error[];
  /** Writes to the graph as another part of the program does, past the service. */
  store: EngineArticleStore;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export const serverOptions = (options: Partial<ServerOptions> = {}): ServerOptions => ({
  host: '127.0.0.1', port: 0, operations: loadOperations(), version: '0.0.0-test', ...options,
});

/** A whole service over a graph in memory that holds the fixtures. @param contents what is exported in place of it */
export async function openService(options: Partial<ServerOptions> = {}, contents?: Contents, apiOptions: Partial<ApiOptions> = {}): Promise<ServiceUnderTest> {
  const engine = await openEngine(IN_MEMORY);
  const store = new EngineArticleStore(engine);
  await store.setup();
  const known = readings();
  await store.record(known);
  const reader = createReader(engine);
  const read = contents ? (Object.create(reader, { contents: { value: contents } }) as typeof reader) : reader;
  const ingest = createIngest({ store, extract: (article) => ({ ...known[0]!.record, language: article.language ?? 'ru' }) });
  const unexpected: Error[] = [];
  const server = createServer(serverOptions({ onUnexpected: (error) => unexpected.push(error), ...options }));
  const address = await server.listen();
  await server.attach(createApi({ read, ingest, store, curation: new EngineCurationStore(engine), history: new EngineHistory(engine), version: '0.0.0-test', ...apiOptions }), read);
  server.markReady();
  return {
    server,
    address,
    unexpected,
    store,
    post: (body, headers = {}) =>
      fetch(`${address}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      await server.close();
      await engine.close();
    },
  };
}
