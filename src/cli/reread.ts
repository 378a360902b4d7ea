import type { Command } from 'commander';
import { Interrupted } from './incomplete.ts';
import type { Parts } from './parts.ts';
import { showProgress } from './progress.ts';
import { GRAPH_SETTINGS, optionFor, type SettingValues } from './settings.ts';
import { write, type Terminal } from './terminal.ts';

type RereadOptions = Pick<SettingValues, (typeof GRAPH_SETTINGS)[number]> & { write?: boolean };

const EXAMPLES = `
Examples:
  $ bilateral reread
  $ bilateral reread --write`;

/** @throws Interrupted */
async function reread({ write: keep = false, ...settings }: RereadOptions, parts: Parts, terminal: Terminal): Promise<void> {
  const signal = terminal.interrupted();
  const graph = await parts.openGraph(settings);
  const progress = await showProgress('Reading again', 0, terminal);
  let read = 0;
  let changed = 0;
  let [added, removed] = [0, 0];
  try {
    for await (const difference of graph.reread({ write: keep })) {
      read++;
      progress.step();
      if (difference) {
        changed++;
        added += difference.added.length;
        removed += difference.removed.length;
        const lines = [...difference.removed.map((line) => `  - ${line}`), ...difference.added.map((line) => `  + ${line}`)];
        await write(terminal.output, `${difference.title ?? difference.id} (${difference.was} to ${difference.is})\n${lines.join('\n')}\n`);
      }
      if (signal.aborted) throw new Interrupted('The reading was interrupted; what was written stays, run it again for the rest.');
    }
  } finally {
    progress.end();
    await graph.close();
  }
  const outcome = `${read} articles read again, ${changed} of them otherwise: ${added} findings more, ${removed} fewer.`;
  await write(terminal.output, `${outcome}${changed > 0 && !keep ? ' Nothing is written yet; "bilateral reread --write" writes it.' : ''}\n`);
}

export function addReread(program: Command, parts: Parts, terminal: Terminal): void {
  const command = program.command('reread')
    .summary('read the stored articles again')
    .description('Reads the articles of the graph again with this version of the extractor, and shows what it finds otherwise before anything is written. Stop the service first: it holds the graph.')
    .option('--write', 'puts the new readings in the place of the old ones')
    .addHelpText('after', EXAMPLES)
    .action((options: RereadOptions) => reread(options, parts, terminal));
  for (const name of GRAPH_SETTINGS) command.addOption(optionFor(name));
}
