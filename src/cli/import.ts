import { Option, type Command } from 'commander';
import { BilateralError, Conflict } from '../domain/errors.ts';
import { IMPORT_FORMAT_NAMES, type ImportFormatName } from '../exchange/import/format-names.ts';
import { IMPORT_STATUSES, type ImportOutcome } from '../exchange/import/outcome.ts';
import { Incomplete, Interrupted } from './incomplete.ts';
import type { GraphSettings, Parts } from './parts.ts';
import { showProgress } from './progress.ts';
import { sentenceOf } from './report.ts';
import { findService } from './service.ts';
import { GRAPH_SETTINGS, optionFor } from './settings.ts';
import { write, type Terminal } from './terminal.ts';

type ImportOptions = GraphSettings & { format?: ImportFormatName };

const EXAMPLES = `
Examples:
  $ bilateral import entities.ftm.json                            # people and their offices, as OpenSanctions publishes them
  $ bilateral import ministers.csv                                # columns: name, aliases, office, country, from, to, …
  $ bilateral import 20260308120000.export.CSV                    # events of GDELT 2.0
  $ bilateral import --graph other/ graph.jsonl                   # a graph that export --format graph-jsonl wrote`;

/** Of the rows that were taken, by what became of them; what did not occur is not told. */
function said(counts: Record<ImportOutcome['status'], number>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = IMPORT_STATUSES.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${status === 'FAILED' ? 'failed' : status}`);
  return `${total} ${total === 1 ? 'row' : 'rows'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

/** @throws Incomplete when a row or file could not be taken; Interrupted; Conflict when a service holds the graph */
async function importFiles(paths: string[], { format, ...options }: ImportOptions, parts: Parts, terminal: Terminal): Promise<void> {
  const service = await findService(options);
  if (service) throw new Conflict(`The service at ${service.address} holds the graph, and takes articles alone; end it, import, and start it again.`);
  const signal = terminal.interrupted();
  const [{ ImportFile }, { importFile }, graph] = await Promise.all([import('../exchange/import/import-file.ts'), import('../exchange/import/import.ts'), parts.openGraph(options)]);
  const counts = Object.fromEntries(IMPORT_STATUSES.map((status) => [status, 0])) as Record<ImportOutcome['status'], number>;
  const progress = await showProgress('Importing', 0, terminal);
  let broken = 0;
  try {
    for (const path of paths) {
      if (signal.aborted) break;
      await importFile(new ImportFile(path), format ?? null, graph.target, ({ status, error }) => {
        counts[status] += 1;
        if (error) progress.say(sentenceOf(error));
        progress.step();
      }, signal).catch((error: Error) => {
        // One file that cannot be taken is no reason to leave the others.
        if (!(error instanceof BilateralError)) throw error;
        broken += 1;
        progress.say(sentenceOf(error));
      });
    }
  } finally {
    progress.end();
    await graph.close();
  }
  await write(terminal.output, `${said(counts)}.\n`);
  if (signal.aborted) throw new Interrupted('The import was interrupted; what was taken stays, run it again for the rest.');
  if (broken > 0 || counts.FAILED > 0) throw new Incomplete();
}

export function addImport(program: Command, parts: Parts, terminal: Terminal): void {
  const command = program.command('import')
    .summary('take people, offices and events of datasets into the graph')
    .description('Takes rows of datasets into the graph, each as a small article with its source, or puts a whole graph back. A broken row is told of, and the rest\ngoes on. The same rows again change nothing. What each format says of what: docs/exchange.md.')
    .argument('<files...>', 'files, plain or .gz; the format is told from each one where --format does not say it')
    .addOption(new Option('--format <format>', 'format of all files').choices(IMPORT_FORMAT_NAMES))
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: ImportOptions) => importFiles(paths, options, parts, terminal));
  for (const name of GRAPH_SETTINGS) command.addOption(optionFor(name));
}
