import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { CypherParameters, Engine } from '../../src/graph/engine.ts';
import { compiled } from './compiled.ts';

const { toParameters } = await compiled<typeof import('../../src/graph/neo4j/values.ts')>('graph/neo4j/values');
const { statement } = await compiled<typeof import('../../src/graph/statements.ts')>('graph/statements');

/** A statement as the engine was asked it. */
export interface Recorded {
  path: string;
  parameters: CypherParameters;
  /** How many of the statements before it had been answered when it was asked: it may have needed those. */
  after: number;
}

/** An engine that writes down what is read through it. */
export function recording(engine: Engine): { engine: Engine; record<T>(work: () => Promise<T>): Promise<{ result: T; statements: Recorded[] }> } {
  let statements: Recorded[] = [];
  let answered = 0;
  const read: Engine['read'] = (work) =>
    engine.read((transaction) => work({
      ...transaction,
      async run(path, parameters = {}) {
        statements.push({ path, parameters, after: answered });
        const rows = await transaction.run(path, parameters);
        answered += 1;
        return rows;
      },
    }));
  const recorded = new Proxy(engine, {
    get(target, property) {
      if (property === 'read') return read;
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    engine: recorded,
    async record(work) {
      statements = [];
      answered = 0;
      const result = await work();
      return { result, statements };
    },
  };
}

/** The same statements with the same parameters through the driver alone, each by itself as the engine sends it: those asked together go together, and rows are made into objects. */
export function replaying(driver: Driver, statements: readonly Recorded[]): () => Promise<void> {
  const waves: { text: string; parameters: Record<string, unknown> }[][] = [];
  let after = -1;
  for (const recorded of statements) {
    if (recorded.after !== after) waves.push([]);
    after = recorded.after;
    waves.at(-1)!.push({ text: statement(recorded.path), parameters: toParameters(recorded.path, recorded.parameters) });
  }
  return async () => {
    for (const wave of waves) {
      await Promise.all(wave.map(async ({ text, parameters }) => {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ });
        try {
          const { records } = await session.run(text, parameters);
          records.map((record) => record.toObject());
        } finally {
          await session.close();
        }
      }));
    }
  };
}
