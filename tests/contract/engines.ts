import type { Engine } from '../../src/graph/engine.ts';
import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';

/** How a suite gets its graph: an engine that is set up and empty but for the reference data. */
export interface EngineUnderTest {
  name: string;
  open(): Promise<Engine>;
}

/** An engine that is set up, with a store that writes into it at a time of its own. */
export async function openGraph(engine: EngineUnderTest): Promise<{ engine: Engine; store: EngineArticleStore }> {
  const opened = await engine.open();
  return { engine: opened, store: await storeOn(opened) };
}

export async function storeOn(engine: Engine): Promise<EngineArticleStore> {
  const store = new EngineArticleStore(engine);
  await store.setup();
  return store;
}

/** The engine that comes with the program, in memory. */
export const EMBEDDED: EngineUnderTest = { name: 'Grafeo', open: () => openEngine(IN_MEMORY) };
