import type { Engine } from '../../../src/graph/engine.ts';

/** An engine that notes what is read from it: the path of each statement. */
export interface CountingEngine extends Engine {
  asked: string[];
}

export function counting(engine: Engine): CountingEngine {
  const asked: string[] = [];
  return {
    asked,
    name: engine.name,
    version: () => engine.version(),
    setup: () => engine.setup(),
    close: () => engine.close(),
    read: (work) => engine.read((transaction) => work({
      run(path, parameters) {
        asked.push(path);
        return transaction.run(path, parameters);
      },
      lock: (keys) => transaction.lock(keys),
    })),
    write: (work) => engine.write(work),
  };
}
