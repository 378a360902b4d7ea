import { readFileSync } from 'node:fs';
import type { Parts } from './cli/parts.ts';
import { run } from './cli/program.ts';
import { processTerminal } from './cli/terminal.ts';
import { packageFile } from './reference/package-files.ts';

const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };

const parts: Parts = {
  version,

  extractor: async () => (await import('./extraction/extract.ts')).extract,

  async openGraph({ graph, neo4jUser, neo4jPassword, neo4jDatabase }) {
    const [{ openEngine }, { EngineArticleStore }, { createReader }, { createIngest }, { extract }] = await Promise.all([
      import('./graph/open.ts'), import('./graph/write/article-store.ts'), import('./graph/read/reader.ts'), import('./ingest/ingest.ts'), import('./extraction/extract.ts'),
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
    const reader = createReader(engine);
    return {
      ingest,
      async ask(query, variables, operationName) {
        const { createApi } = await import('./api/api.ts');
        const api = createApi({ read: reader, store, ingest, version });
        const { body } = await api.apollo.executeOperation({ query, variables, operationName }, { contextValue: api.context() });
        return body.kind === 'single' ? body.singleResult : body.initialResult;
      },
      close: () => engine.close(),
    };
  },
};

process.exitCode = await run(process.argv.slice(2), parts, processTerminal());
