import { readFileSync } from 'node:fs';
import type { Api } from './api/api.ts';
import type { ApiParts } from './api/context.ts';
import type { EngineHistory } from './graph/history/as-of.ts';
import type { Extract, GraphSettings, OpenGraph, Parts } from './cli/parts.ts';
import { run } from './cli/program.ts';
import { processTerminal } from './cli/terminal.ts';
import { packageFile } from './reference/package-files.ts';

const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };

/** What nobody who asked is to blame for goes, with its stack, to where services log. */
const logUnexpected = (error: Error): void => console.error(error);

const readingExtractor = async (): Promise<Extract> => (await import('./extraction/extract.ts')).extract;

async function openGraph({ graph, neo4jUser, neo4jPassword, neo4jDatabase, queryTime, allowList: allowed }: GraphSettings, extractor: Parts['extractor']): Promise<OpenGraph> {
  const [extract, { openEngine }, { EngineArticleStore }, { createReader }, { Restoration }, { createIngest }] = await Promise.all([
    extractor(), import('./graph/open.ts'), import('./graph/write/article-store.ts'), import('./graph/read/reader.ts'), import('./graph/restore.ts'), import('./ingest/ingest.ts'),
  ]);
  const engine = await openEngine(graph, { user: neo4jUser, password: neo4jPassword, database: neo4jDatabase });
  const store = new EngineArticleStore(engine);
  try {
    await store.setup();
  } catch (error) {
    await engine.close();
    throw error;
  }
  const ingest = createIngest({ store, extract });
  const read = createReader(engine);
  let made: Promise<{ api: Api; history: EngineHistory }> | undefined;
  const answering = async (): Promise<{ api: Api; history: EngineHistory }> => {
    const [{ createApi }, { DEFAULT_LIMITS }, { allowListOf }, { EngineCurationStore }, { EngineHistory: History }, { bounded }] = await Promise.all([
      import('./api/api.ts'), import('./api/limits/limits.ts'), import('./cli/allow-list.ts'), import('./graph/write/curation-store.ts'), import('./graph/history/as-of.ts'), import('./graph/bounded.ts'),
    ]);
    const limits = { ...DEFAULT_LIMITS, ...(queryTime === undefined ? {} : { queryMilliseconds: queryTime }) };
    const readFor: ApiParts['readFor'] = (signal, projection) => createReader(bounded(engine, { signal, milliseconds: limits.queryMilliseconds }), projection);
    const history = new History(engine);
    return { api: createApi({ limits, allowList: allowed ? allowListOf(allowed) : null, readFor, read, store, ingest, curation: new EngineCurationStore(engine), history, version, onUnexpected: logUnexpected }), history };
  };
  const api = async (): Promise<Api> => (await (made ??= answering())).api;
  return {
    ingest,
    contents: async (part) => (await import('./api/contents-of.ts')).contentsOf(read, part),
    target: { store, restoration: new Restoration(engine) },
    async *reread(options) {
      const [{ reread }, { storedArticles }] = await Promise.all([import('./ingest/reread.ts'), import('./graph/history/stored-articles.ts')]);
      yield* reread({ stored: storedArticles(engine), extract, store }, options);
    },
    async ask(query, variables, operationName) {
      const [{ apollo, context }, { ITSELF }] = await Promise.all([api(), import('./api/access/caller.ts')]);
      const { body } = await apollo.executeOperation({ query, variables, operationName }, { contextValue: context(ITSELF) });
      return body.kind === 'single' ? body.singleResult : body.initialResult;
    },
    attachTo: async (server) => server.attach(await api(), read),
    async close() {
      await (await made)?.history.close();
      await engine.close();
    },
  };
}

/** The program's parts, put together; what reads articles can be another. */
export const wire = (extractor: Parts['extractor'] = readingExtractor): Parts => ({
  version,
  extractor,
  openGraph: (settings) => openGraph(settings, extractor),
  async createServer(settings) {
    const [{ createServer }, { loadOperations }] = await Promise.all([import('./server/server.ts'), import('./api/operations.ts')]);
    return createServer({ ...settings, operations: loadOperations(), version, onUnexpected: logUnexpected });
  },
});

/** Runs the program. @param words what follows its name on the command line @returns its exit code */
export const main = (words: readonly string[]): Promise<number> => run(words, wire(), processTerminal());
