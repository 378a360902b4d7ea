import { createApi } from '../../../src/api/api.ts';
import type { ApiOptions } from '../../../src/api/api.ts';
import type { ApiContext } from '../../../src/api/context.ts';
import type { ArticleInput } from '../../../src/domain/article.ts';
import { UnknownLanguage } from '../../../src/domain/errors.ts';
import type { DocumentRecord } from '../../../src/domain/record.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { IN_MEMORY, openEngine } from '../../../src/graph/open.ts';
import { createReader } from '../../../src/graph/read/reader.ts';
import type { Reading } from '../../../src/graph/store.ts';
import { EngineHistory } from '../../../src/graph/history/as-of.ts';
import { EngineArticleStore } from '../../../src/graph/write/article-store.ts';
import { EngineCurationStore } from '../../../src/graph/write/curation-store.ts';
import { createIngest } from '../../../src/ingest/ingest.ts';
import { counting } from './counting-engine.ts';

export interface Answer {
  data: any;
  errors: { message: string; path?: unknown; extensions: Record<string, unknown> }[] | undefined;
  extensions: Record<string, unknown> | undefined;
  /** What the engine was asked for it. */
  asked: string[];
}

export interface ApiUnderTest {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer without errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** The code of the only error. */
  code(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** What resolvers work with. */
  context(): ApiContext;
  engine: Engine;
  /** Unexpected errors that were told to the log. */
  logged: Error[];
  close(): Promise<void>;
}

export interface HarnessOptions extends Partial<ApiOptions> {
  engine?: Engine;
  /** What the extractor knows to read, beside what the graph holds. */
  further?: readonly Reading[];
}

/** The API over a graph that holds the readings; articles are "read" by finding their text among the readings. */
export async function openApi(readings: readonly Reading[], { engine: given, further = [], ...options }: HarnessOptions = {}): Promise<ApiUnderTest> {
  const engine = counting(given ?? (await openEngine(IN_MEMORY)));
  const store = new EngineArticleStore(engine);
  await store.setup();
  const records = new Map([...readings, ...further].map(({ article, record }) => [article.text, record]));
  const ingest = createIngest({ store, extract: (article) => recordOf(records, article) });
  await store.record([...readings]);
  const logged: Error[] = [];
  const api = createApi({ read: createReader(engine), readFor: (_signal, projection) => createReader(engine, projection), ingest, store, curation: new EngineCurationStore(engine), history: new EngineHistory(engine), version: '0.0.0-test', onUnexpected: (error) => logged.push(error), ...options });
  await api.apollo.start();

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    engine.asked.length = 0;
    const response = await api.apollo.executeOperation({ query, variables }, { contextValue: api.context() });
    if (response.body.kind !== 'single') throw new Error('The answer came in pieces.');
    // As a client gets it: graphql-js makes objects without prototypes.
    const { data, errors, extensions } = JSON.parse(JSON.stringify(response.body.singleResult)) as Omit<Answer, 'asked'>;
    return { data, errors, extensions, asked: [...engine.asked] };
  }

  return {
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    async code(query, variables) {
      const { errors = [] } = await ask(query, variables);
      if (errors.length !== 1) throw new Error(`One error was expected, not ${JSON.stringify(errors)}.`);
      return errors[0]!.extensions.code;
    },
    context: () => api.context(),
    engine,
    logged,
    async close() {
      await api.apollo.stop();
      await engine.close();
    },
  };
}

function recordOf(records: ReadonlyMap<string, DocumentRecord>, article: ArticleInput): DocumentRecord {
  const record = records.get(article.text);
  if (!record) throw new UnknownLanguage('The language of the text is none that is read; write Russian, English or Kazakh.');
  return { ...record, publishedAt: article.publishedAt, source: article.source, title: article.title };
}
