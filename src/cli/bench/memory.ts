import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startProgram } from './child.ts';

/** A service with the seeds, right after it got ready. */
export interface ServiceRun {
  /** Milliseconds from its start to ready, the reading of the seeds included. */
  first: number;
  /** The same of its next start, when the graph has them. */
  next: number;
  /** Resident memory, in MB, right after each of them. */
  firstResident: number;
  nextResident: number;
}

const residentMegabytes = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString().trim()) / 1_000;

/** Starts a service until it is ready. @returns the milliseconds that took, and its resident memory */
async function untilReady(folder: string): Promise<[taken: number, resident: number]> {
  const start = performance.now();
  const child = startProgram(['serve', '--port', '0', '--graph', folder]);
  const ended = new Promise((done) => child.once('exit', done));
  let printed = '';
  let taken = 0;
  let resident = 0;
  for await (const chunk of child.stdout!) {
    printed += String(chunk);
    if (taken > 0 || !printed.includes('Ready.')) continue;
    taken = performance.now() - start;
    resident = residentMegabytes(child.pid!);
    child.kill('SIGTERM');
  }
  await ended;
  return [taken, resident];
}

/** @param folder an empty folder of its own */
export async function measureService(folder: string): Promise<ServiceRun> {
  const graph = join(folder, 'service');
  const [first, firstResident] = await untilReady(graph);
  const [next, nextResident] = await untilReady(graph);
  return { first, firstResident, next, nextResident };
}
