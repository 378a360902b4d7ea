import { inject } from 'vitest';
import { openEngine } from '../../src/graph/open.ts';
import type { EngineUnderTest } from '../contract/engines.ts';

/** The Neo4j of this run, emptied each time it is opened. */
export const neo4j: EngineUnderTest = {
  name: 'Neo4j',
  async open() {
    const engine = await openEngine(inject('neo4j'));
    await engine.setup();
    await engine.write((transaction) => transaction.run('schema/clear'));
    await engine.setup();
    return engine;
  },
};
