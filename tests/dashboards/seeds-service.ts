import { createServer } from '../../src/server/server.ts';
import { IN_MEMORY } from '../../src/graph/open.ts';
import { wire } from '../../src/main.ts';
import { isFailure } from '../../src/reading/read-item.ts';
import { DEFAULT_READING_OPTIONS } from '../../src/reading/reading-options.ts';
import { readSources } from '../../src/reading/sources.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { serverOptions } from '../server/support.ts';

export interface SeedsService {
  address: string;
  ask(query: string, variables?: Record<string, unknown> | null): Promise<{ data: any; errors?: { message: string }[] }>;
  close(): Promise<void>;
}

/** The whole service over HTTP, with the seeds as they are read today. @param folder where the graph is to lie; without one, in memory */
export async function openSeedsService(folder = IN_MEMORY): Promise<SeedsService> {
  const graph = await wire().openGraph({ graph: folder });
  for await (const item of readSources([packageFile('seeds/articles')], DEFAULT_READING_OPTIONS)) if (!isFailure(item)) await graph.ingest.ingest(item.article);
  const server = createServer(serverOptions());
  const address = await server.listen();
  await graph.attachTo(server);
  server.markReady();
  return {
    address,
    // As Infinity sends it.
    ask: async (query, variables = null) => (await fetch(`${address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json;q=0.9,text/plain' }, body: JSON.stringify({ query, variables }),
    })).json() as ReturnType<SeedsService['ask']>,
    async close() {
      await server.close();
      await graph.close();
    },
  };
}
