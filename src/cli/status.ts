import type { Command } from 'commander';
import { openAsked, type AskingSettings } from './asking.ts';
import type { Parts } from './parts.ts';
import { dataOf } from './service.ts';
import { GRAPH_SETTINGS, optionFor, SERVICE_SETTINGS } from './settings.ts';
import { printable, write, type Terminal } from './terminal.ts';

interface StatusOptions extends AskingSettings {
  json?: boolean;
}

interface Status {
  engine: string;
  engineVersion: string;
  version: string;
  counts: Record<string, number>;
  sources: { name: string; articleCount: number; lastIngestedAt: string | null }[];
}

export const QUESTION = `{ status { engine engineVersion version
  counts { articles events people statements relations sources } sources { name articleCount lastIngestedAt } } }`;
const EXAMPLES = `
Examples:
  $ bilateral status
  $ bilateral status --graph neo4j://localhost --json`;

const SOURCES_SHOWN = 20;

function view(status: Status, where: string): string {
  const counts = Object.entries(status.counts).map(([what, count]) => `${count} ${what}`).join(', ');
  const sources = status.sources.slice(0, SOURCES_SHOWN).map(({ name, articleCount, lastIngestedAt }) => `  ${name}: ${articleCount} (last ${lastIngestedAt ?? 'never'})`);
  const rest = status.sources.length - SOURCES_SHOWN;
  return printable([`Bilateral ${status.version}, ${status.engine} ${status.engineVersion}, ${where}`, counts, ...sources, ...(rest > 0 ? [`  and ${rest} more`] : []), ''].join('\n'));
}

async function printStatus(options: StatusOptions, parts: Parts, terminal: Terminal): Promise<void> {
  const asked = await openAsked(options, parts);
  try {
    const status = dataOf(await asked.ask(QUESTION, {}))['status'] as Status;
    await write(terminal.output, options.json ? `${JSON.stringify(status, null, 2)}\n` : view(status, asked.address ?? `no service, ${options.graph}`));
  } finally {
    await asked.close();
  }
}

export function addStatus(program: Command, parts: Parts, terminal: Terminal): void {
  const command = program.command('status')
    .summary('say what the graph holds')
    .description('Says which engine and version the graph has, how much it holds, and how fresh its sources are.')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action((options: StatusOptions) => printStatus(options, parts, terminal));
  for (const name of [...GRAPH_SETTINGS, ...SERVICE_SETTINGS] as const) command.addOption(optionFor(name));
}
