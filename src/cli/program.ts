import { Command } from 'commander';
import { addBench } from './bench.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { addImport } from './import.ts';
import { addIngest } from './ingest.ts';
import { addKey } from './key.ts';
import type { Parts } from './parts.ts';
import { addQuery } from './query.ts';
import { reportFailure } from './report.ts';
import { addReread } from './reread.ts';
import { addServe } from './serve.ts';
import { addStatus } from './status.ts';
import type { Terminal } from './terminal.ts';

const DESCRIPTION = 'Reads diplomatic news into a graph of bilateral relations and answers questions about it over GraphQL.';

function programOf(parts: Parts, terminal: Terminal): Command {
  const program = new Command('bilateral').description(DESCRIPTION).version(parts.version).exitOverride().showHelpAfterError(false)
    .configureOutput({ writeOut: (text) => terminal.output.write(text), writeErr: (text) => terminal.errors.write(text), outputError: () => {} });
  for (const add of [addServe, addIngest, addExtract, addQuery, addExport, addImport, addReread, addStatus, addKey, addBench]) add(program, parts, terminal);
  return program;
}

/**
 * Runs one command line. @param words what follows the program's name
 * @returns the exit code: 0 done, 1 it failed or some of it did, 2 it was asked wrongly
 */
export async function run(words: readonly string[], parts: Parts, terminal: Terminal): Promise<number> {
  try {
    return await programOf(parts, terminal).parseAsync(words, { from: 'user' }), 0;
  } catch (error) {
    return reportFailure(terminal, error);
  }
}
