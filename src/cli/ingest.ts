import type { Command } from 'commander';
import type { ArticleInput } from '../domain/article.ts';
import { articlesOf, countFiles } from './articles.ts';
import type { AskingSettings } from './asking.ts';
import { Incomplete, Interrupted } from './incomplete.ts';
import { ingestThrough, type RemoteOutcome } from './ingest-through.ts';
import type { Parts } from './parts.ts';
import { showProgress, type Progress } from './progress.ts';
import { readingOptions } from './reading.ts';
import { sentenceOf } from './report.ts';
import { findService } from './service.ts';
import { GRAPH_SETTINGS, optionFor, READING_SETTINGS, type SettingValues, SERVICE_SETTINGS } from './settings.ts';
import { Tally } from './tally.ts';
import { write, type Terminal } from './terminal.ts';

export type IngestOptions = AskingSettings & Pick<SettingValues, (typeof READING_SETTINGS)[number]>;

const EXAMPLES = `
Examples:
  $ bilateral ingest article.txt
  $ bilateral ingest news/ https://example.org/feed.xml
  $ bilateral ingest --graph neo4j://localhost archive.jsonl`;

/** Takes articles and says of each, in their order, what became of it. */
export type Taker = (articles: AsyncIterable<ArticleInput>, onOutcome: (outcome: RemoteOutcome) => void) => Promise<void>;

async function takerFor(options: IngestOptions, parts: Parts): Promise<{ take: Taker; close(): Promise<void> }> {
  const service = await findService(options);
  if (service) return { take: (articles, onOutcome) => ingestThrough(service, articles, onOutcome), close: async () => {} };
  const graph = await parts.openGraph(options);
  return {
    take: async (articles, onOutcome) => void (await graph.ingest.ingestAll(articles, { onProgress: onOutcome })),
    close: graph.close,
  };
}

/** Reads sources and hands them to the taker, with progress and each failure said. @returns what became of them */
export async function takeSources(sources: string[], options: IngestOptions, take: Taker, signal: AbortSignal, terminal: Terminal): Promise<Tally> {
  const tally = new Tally();
  const progress: Progress = await showProgress('Reading', await countFiles(sources), terminal);
  const count = (status: RemoteOutcome['status'], error: Error | null): void => {
    tally.add(status);
    if (error) progress.say(sentenceOf(error));
    progress.step();
  };
  try {
    const articles = articlesOf(sources, readingOptions(options, terminal), signal, (error) => count('FAILED', error));
    await take(articles, ({ id, status, error }) => count(status, error && namedError(id, error)));
  } finally {
    progress.end();
  }
  return tally;
}

/** An article's own key is no help to a person where it is a hash. */
const namedError = (id: string, error: Error): Error =>
  (/^[\da-f]{64}$/.test(id) || error.message.includes(id) ? error : Object.assign(error, { message: `${id}: ${error.message}` }));

/** @throws Incomplete when an article could not be taken; Interrupted */
async function ingest(sources: string[], options: IngestOptions, parts: Parts, terminal: Terminal): Promise<void> {
  const signal = terminal.interrupted();
  const { take, close } = await takerFor(options, parts);
  try {
    const tally = await takeSources(sources, options, take, signal, terminal);
    await write(terminal.output, `${tally}.\n`);
    if (signal.aborted) throw new Interrupted('The reading was interrupted; what was taken stays, run it again for the rest.');
    if (tally.failed > 0) throw new Incomplete();
  } finally {
    await close();
  }
}

export function addIngest(program: Command, parts: Parts, terminal: Terminal): void {
  const command = program.command('ingest')
    .summary('read articles into the graph')
    .description('Reads articles into the graph, each once however often it comes. Goes through the service that holds the graph, else opens it itself.')
    .argument('<sources...>', 'files, folders, http(s) addresses, or - for standard input: text, HTML, RSS, Atom, JSON, JSON Lines')
    .addHelpText('after', EXAMPLES)
    .action((sources: string[], options: IngestOptions) => ingest(sources, options, parts, terminal));
  for (const name of [...GRAPH_SETTINGS, ...SERVICE_SETTINGS, ...READING_SETTINGS] as const) command.addOption(optionFor(name));
}
