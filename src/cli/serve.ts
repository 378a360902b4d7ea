import { once } from 'node:events';
import type { Command } from 'commander';
import { DataFolder } from '../graph/grafeo/folder.ts';
import { IN_MEMORY, isEmbedded } from '../graph/open.ts';
import { packageFile } from '../reference/package-files.ts';
import type { Server } from '../server/server.ts';
import { exampleQuestion } from './example.ts';
import { accessBy } from './access.ts';
import { takeSources } from './ingest.ts';
import type { OpenGraph, Parts } from './parts.ts';
import { dataOf } from './service.ts';
import { ACCESS_SETTINGS, GRAPH_SETTINGS, optionFor, READING_SETTINGS, type SettingValues } from './settings.ts';
import { write, type Terminal } from './terminal.ts';

type ServeOptions = Omit<SettingValues, 'endpoint' | 'key'>;

const SEEDS = 'seeds/articles';
const EXAMPLES = `
Examples:
  $ bilateral serve
  $ bilateral serve --port 8080 news/ https://example.org/feed.xml
  $ BILATERAL_NEO4J_PASSWORD=… bilateral serve --graph neo4j://localhost --neo4j-user neo4j`;

/** A service that listens everywhere is reached here. */
const reachable = (address: string): string => address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');

async function isEmpty({ ask }: OpenGraph): Promise<boolean> {
  const { counts } = dataOf(await ask('{ status { counts { articles } } }', {}))['status'] as { counts: { articles: number } };
  return counts.articles === 0;
}

/** What is to be read before the service is ready: what was asked for, else the seeds where the graph is empty. */
const sourcesFor = async (asked: string[], graph: OpenGraph): Promise<string[]> =>
  (asked.length > 0 ? asked : (await isEmpty(graph)) ? [packageFile(SEEDS)] : []);

async function greeting(address: string, { ask }: OpenGraph): Promise<string> {
  // An example that cannot be given is no reason not to serve.
  const example = await exampleQuestion(ask).catch(() => null);
  const lines = [`Dashboard  ${address}/`, `GraphQL    ${address}/graphql`, `GraphiQL   ${address}/graphiql`, `Health     ${address}/healthz and ${address}/readyz`];
  if (example) lines.push('', 'Ask, for example:', `  ${example.question}`, 'and it answers:', `  ${example.answer}`);
  return `${lines.join('\n')}\n\nReady. Ctrl-C ends it.\n`;
}

async function answerUntil(signal: AbortSignal, server: Server, graph: OpenGraph, sources: string[], options: ServeOptions, address: string, terminal: Terminal): Promise<void> {
  if (isEmbedded(options.graph) && options.graph !== IN_MEMORY) new DataFolder(options.graph).announce(address);
  await graph.attachTo(server);
  const wanted = await sourcesFor(sources, graph);
  if (wanted.length > 0) {
    const tally = await takeSources(wanted, options, async (articles, onOutcome) => void (await graph.ingest.ingestAll(articles, { onProgress: onOutcome })), signal, terminal);
    await write(terminal.output, `${tally}.\n`);
  }
  if (signal.aborted) return;
  server.markReady();
  await write(terminal.output, await greeting(address, graph));
  if (!signal.aborted) await once(signal, 'abort');
}

async function serve(sources: string[], options: ServeOptions, parts: Parts, terminal: Terminal): Promise<void> {
  const signal = terminal.interrupted();
  const { access, notice } = await accessBy(options);
  const server = await parts.createServer({ ...options, access });
  const address = reachable(await server.listen());
  if (notice !== null) await write(terminal.output, notice);
  try {
    const graph = await parts.openGraph(options);
    try {
      await answerUntil(signal, server, graph, sources, options, address, terminal);
    } finally {
      await server.close();
      await graph.close();
    }
  } finally {
    await server.close();
  }
}

export function addServe(program: Command, parts: Parts, terminal: Terminal): void {
  const command = program.command('serve')
    .summary('open the graph and answer over GraphQL')
    .description('Opens the graph and answers questions about it over GraphQL. Reads the sources given first; without any, and with an empty graph,\nthe articles that ship with the program.')
    .argument('[sources...]', 'files, folders or http(s) addresses to read first')
    .addHelpText('after', EXAMPLES)
    .action((sources: string[], options: ServeOptions) => serve(sources, options, parts, terminal));
  for (const name of [...GRAPH_SETTINGS, 'host', 'port', 'allowedHosts', ...ACCESS_SETTINGS, ...READING_SETTINGS] as const) command.addOption(optionFor(name));
}
