import type { Engine, ReadBounds } from './engine.ts';

/** An engine whose reads end when they are called off, or after so long; for one request. */
export const bounded = (engine: Engine, bounds: ReadBounds): Engine => ({
  name: engine.name,
  version: () => engine.version(),
  setup: () => engine.setup(),
  read: (work) => engine.read(work, bounds),
  write: (work) => engine.write(work),
  close: () => engine.close(),
});
