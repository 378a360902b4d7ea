import type { Writable } from 'node:stream';
import { DEFAULT_READING_OPTIONS } from '../reading/reading-options.ts';

/** The reader of our output has gone (`| head`): no fault, and nothing more to do. */
export class OutputClosed extends Error {}

/** What a command sees of the world, so that a test can be it. */
export interface Terminal {
  input: AsyncIterable<Uint8Array>;
  /** Answers go here. */
  output: Writable & { isTTY?: boolean; columns?: number };
  /** Errors and progress go here. */
  errors: Writable & { isTTY?: boolean };
  /** Aborted by the first Ctrl-C or SIGTERM once a command has asked for it; a second one ends the process as usual. */
  interrupted(): AbortSignal;
}

/** Control characters of an article or a file's name must not reach a terminal, where they are commands. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');

/** Writes, and waits while the reader is slower than we are. @throws OutputClosed when it has gone */
export async function write(output: Writable, text: string | Uint8Array): Promise<void> {
  if (output.destroyed || output.errored) throw new OutputClosed();
  if (output.write(text)) return;
  await new Promise<void>((ready, fail) => {
    const closed = (): void => fail(new OutputClosed());
    output.once('drain', () => {
      output.off('close', closed);
      ready();
    });
    output.once('close', closed);
  });
}

const PARENT_LOOK_MILLISECONDS = 500;

/** `npm start` that is ended by a signal ends the shell between, which tells us nothing: our parent is another process then. */
function whenNpmEnds(tell: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    tell();
  }, PARENT_LOOK_MILLISECONDS);
  look.unref();
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    input: DEFAULT_READING_OPTIONS.standardInput, output: process.stdout, errors: process.stderr,
    interrupted() {
      const controller = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
      whenNpmEnds(() => controller.abort());
      return controller.signal;
    },
  };
}
