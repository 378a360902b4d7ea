import { quantile } from '../../src/cli/bench/spread.ts';

/** Who is asked, by name. */
export type Contenders = Record<string, () => Promise<unknown>>;

export interface Figures {
  p50: number;
  p99: number;
  /** The median of each round, in milliseconds. */
  medians: number[];
  /** Milliseconds of CPU that this process takes for one, by the median of the rounds; what other programs do on the same cores hardly shows in it. */
  cpu: number;
}

/**
 * Asks all in turns, another one first in each round, so that whatever else the machine does meets all alike.
 * @returns milliseconds of each, in the order given
 */
export async function rounds(contenders: Contenders, { count, asked, warming }: { count: number; asked: number; warming: number }): Promise<Record<string, Figures>> {
  const entries = Object.entries(contenders);
  for (const [, ask] of entries) for (let time = 0; time < warming; time++) await ask();
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  const medians = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  const cpus = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const [name, ask] = entries[(turn + round) % entries.length]!;
      const own: number[] = [];
      const before = process.cpuUsage();
      for (let time = 0; time < asked; time++) {
        const begun = performance.now();
        await ask();
        own.push(performance.now() - begun);
      }
      const { user, system } = process.cpuUsage(before);
      cpus.get(name)!.push((user + system) / 1_000 / asked);
      times.get(name)!.push(...own);
      medians.get(name)!.push(quantile(own, 0.5));
    }
  }
  return Object.fromEntries(entries.map(([name]) => {
    const own = times.get(name)!;
    return [name, { p50: quantile(own, 0.5), p99: quantile(own, 0.99), medians: medians.get(name)!, cpu: quantile(cpus.get(name)!, 0.5) }];
  }));
}
