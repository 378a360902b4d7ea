import neo4j from 'neo4j-driver';
import { compiled } from './compiled.ts';
import { neo4jGraphql } from './neo4j-graphql.js';
import { questions } from './questions.ts';
import type { Asked } from './questions.ts';
import { recording, replaying } from './recording.ts';

const { createApi } = await compiled<typeof import('../../src/api/api.ts')>('api/api');
const { apiSchema } = await compiled<typeof import('../../src/api/schema.ts')>('api/schema');
const { extract } = await compiled<typeof import('../../src/extraction/extract.ts')>('extraction/extract');
const { EngineHistory } = await compiled<typeof import('../../src/graph/history/as-of.ts')>('graph/history/as-of');
const { openEngine } = await compiled<typeof import('../../src/graph/open.ts')>('graph/open');
const { createReader } = await compiled<typeof import('../../src/graph/read/reader.ts')>('graph/read/reader');
const { EngineArticleStore } = await compiled<typeof import('../../src/graph/write/article-store.ts')>('graph/write/article-store');
const { EngineCurationStore } = await compiled<typeof import('../../src/graph/write/curation-store.ts')>('graph/write/curation-store');
const { createIngest } = await compiled<typeof import('../../src/ingest/ingest.ts')>('ingest/ingest');

interface Executing {
  executeOperation(asked: Asked, options?: object): Promise<{ body: { kind: string; singleResult?: { data?: unknown; errors?: readonly { message: string }[] } } }>;
}

/** Everything that is asked within this process: our API, the driver, and @neo4j/graphql. */
export async function openAsked(address: string, folder: string) {
  const { engine, record } = recording(await openEngine(address));
  const store = new EngineArticleStore(engine);
  const api = createApi({
    read: createReader(engine), readFor: (_signal, projection) => createReader(engine, projection), store, ingest: createIngest({ store, extract }), curation: new EngineCurationStore(engine), history: new EngineHistory(engine), version: 'bench',
    onUnexpected: console.error,
  });
  await api.apollo.start();
  const driver = neo4j.driver(address, undefined, { disableLosslessIntegers: true, telemetryDisabled: true });
  const { server, driver: theirDriver } = await neo4jGraphql(folder, address);
  await server.start();

  // As text, which an answer is when it leaves.
  const ask = async (apollo: Executing, asked: Asked, options?: object): Promise<string> => {
    const { body: { singleResult } } = await apollo.executeOperation(asked, options);
    if (singleResult?.errors) throw new Error(singleResult.errors.map(({ message }) => message).join('\n'));
    return JSON.stringify(singleResult);
  };
  const ours = (asked: Asked): Promise<string> => ask(api.apollo as unknown as Executing, asked, { contextValue: api.context() });
  const dataOf = (text: string): any => (JSON.parse(text) as { data: unknown }).data;

  const [event] = dataOf(await ours({ query: '{ events(first: 1) { edges { node { id } } } }', variables: {} })).events.edges;
  const fields = apiSchema().getQueryType()!.getFields();
  return {
    questions: questions(event.node.id).filter(({ ours: { query } }) => !query.includes('matrix(') || 'matrix' in fields),
    ours,
    theirs: async (asked: Asked): Promise<any> => dataOf(await ask(server as unknown as Executing, asked)),
    async recorded(asked: Asked) {
      const { result, statements } = await record(() => ours(asked));
      return { answer: dataOf(result), statements: statements.length, replay: replaying(driver, statements) };
    },
    async close() {
      await Promise.all([api.apollo.stop(), server.stop()]);
      await Promise.all([engine.close(), driver.close(), theirDriver.close()]);
    },
  };
}
