import type { Operation } from '../../api/operations.ts';
import type { OpenGraph } from '../parts.ts';
import { quantile } from './spread.ts';

/** Milliseconds that an operation takes within the process, without HTTP. */
export interface OperationTimes {
  name: string;
  median: number;
  p99: number;
}

const WARMING = 20;
const MEASURED = 200;

async function timesOf(operation: Operation, { ask }: OpenGraph): Promise<OperationTimes> {
  const times: number[] = [];
  for (let run = 0; run < WARMING + MEASURED; run += 1) {
    const start = performance.now();
    const { errors } = await ask(operation.text, operation.variables, operation.name);
    if (errors?.length) throw new Error(`${operation.name}: ${errors[0]!.message}`);
    if (run >= WARMING) times.push(performance.now() - start);
  }
  return { name: operation.name, median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Times of every question of `schema/operations`, with the variables that it ships with. What writes is left out. */
export async function measureOperations(graph: OpenGraph): Promise<OperationTimes[]> {
  const { loadOperations } = await import('../../api/operations.ts');
  const times: OperationTimes[] = [];
  for (const operation of loadOperations()) if (operation.kind === 'query') times.push(await timesOf(operation, graph));
  return times;
}
