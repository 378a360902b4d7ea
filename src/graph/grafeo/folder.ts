import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../../domain/errors.ts';

/** Who holds an embedded graph: written by the process that opened it, and by the service that serves from it. */
export interface Holder {
  pid: number;
  /** Address of the service, e.g. `http://127.0.0.1:4000`, or null when the holder serves none. */
  endpoint: string | null;
}

/** A data folder of the embedded engine: `graph/bilateral.grafeo`, and `graph/holder.json` while a process holds it. */
export class DataFolder {
  readonly path: string;
  private readonly graph: string;

  constructor(path: string) {
    this.path = path;
    this.graph = join(path, 'graph');
  }

  get database(): string {
    return join(this.graph, 'bilateral.grafeo');
  }

  private get holderFile(): string {
    return join(this.graph, 'holder.json');
  }

  /** @throws BadInput when the folder cannot be made or written. */
  prepare(): void {
    try {
      mkdirSync(this.graph, { recursive: true });
    } catch (error) {
      throw new BadInput(`The data folder ${this.path} cannot be made (${(error as NodeJS.ErrnoException).code}); choose another with --graph.`);
    }
  }

  announce(endpoint: string | null): void {
    writeFileSync(this.holderFile, `${JSON.stringify({ pid: process.pid, endpoint } satisfies Holder)}\n`);
  }

  /** Takes the announcement back when this process made it. */
  withdraw(): void {
    if (this.holder()?.pid === process.pid) rmSync(this.holderFile, { force: true });
  }

  /** The living process that holds the graph, if it is known. */
  holder(): Holder | null {
    try {
      const holder = JSON.parse(readFileSync(this.holderFile, 'utf8')) as Holder;
      return isAlive(holder.pid) ? { pid: holder.pid, endpoint: holder.endpoint ?? null } : null;
    } catch {
      return null;
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
