import { Option, type Command } from 'commander';
import { BadInput, EngineUnavailable } from '../domain/errors.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../exchange/export/format-names.ts';
import type { AskingSettings } from './asking.ts';
import type { PartFilters, Parts } from './parts.ts';
import { findService, RemoteError, type Service } from './service.ts';
import { GRAPH_SETTINGS, optionFor, SERVICE_SETTINGS } from './settings.ts';
import { write, type Terminal } from './terminal.ts';

type ExportOptions = AskingSettings & PartFilters & { format: ExportFormatName; out?: string };

const EXAMPLES = `
Examples:
  $ bilateral export > articles.jsonl
  $ bilateral ingest --graph other/ articles.jsonl                # the same articles again, read anew
  $ bilateral export --format graph-jsonl --out graph.jsonl
  $ bilateral import --graph other/ graph.jsonl                   # the same graph again, history and decisions too
  $ bilateral export --format csv --out tables/                   # for neo4j-admin database import full neo4j @neo4j-admin.args
  $ bilateral export --format gexf --out relations.gexf           # for Gephi
  $ bilateral export --format events-csv --events '{"countries": {"all": ["KZ", "KW"]}, "date": {"gte": "2026"}}' > events.csv`;

const isArchive = (path: string): boolean => /\.zip$/i.test(path);

/** An export that a service sends. @throws EngineUnavailable, RemoteError */
async function sentBy({ address, headers }: Service, format: ExportFormatName, part: PartFilters): Promise<AsyncIterable<Uint8Array>> {
  const url = new URL(`export/${format}`, address);
  for (const [name, filter] of Object.entries(part)) if (filter !== undefined) url.searchParams.set(name, filter);
  const response = await fetch(url, { headers }).catch(() => {
    throw new EngineUnavailable(`The service at ${url.href} does not answer; start it, or leave out --endpoint.`);
  });
  if (response.ok && response.body) return received(response.body, url);
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string; extensions: { code: string } }[] };
  throw errors?.[0] ? new RemoteError(errors[0].extensions.code, errors[0].message) : new EngineUnavailable(`${url.href} answered with status ${response.status}; check that it is the address of Bilateral.`);
}

async function* received(body: AsyncIterable<Uint8Array>, url: URL): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw new EngineUnavailable(`${url.href} broke off before its end; see what the service says, and export again.`);
  }
}

async function exportGraph({ format, out, events, articles, ...options }: ExportOptions, parts: Parts, terminal: Terminal): Promise<void> {
  if (format === 'csv' && out === undefined) throw new BadInput('The tables are several files; name a folder for them with --out, or an archive such as --out graph.zip.');
  const service = await findService(options);
  if (service && format === 'csv' && !isArchive(out!)) {
    throw new BadInput(`The service at ${service.address} sends the tables as one archive; name one, such as --out graph.zip, or end the service.`);
  }
  const { writeFile, writeFolder } = await import('./export-target.ts');
  const writeTo = async (bytes: AsyncIterable<string | Uint8Array>): Promise<void> => {
    if (out !== undefined) return writeFile(out, bytes);
    for await (const piece of bytes) await write(terminal.output, piece);
  };
  if (service) return writeTo(await sentBy(service, format, { events, articles }));
  const [{ EXPORT_FORMATS }, { bytesOf }, graph] = await Promise.all([import('../exchange/export/formats.ts'), import('../exchange/export/bytes.ts'), parts.openGraph(options)]);
  try {
    const exported = EXPORT_FORMATS[format];
    const contents = await graph.contents({ events, articles });
    if (exported.kind === 'folder' && !isArchive(out!)) await writeFolder(out!, exported.files(contents));
    else await writeTo(bytesOf(exported, contents).bytes);
  } finally {
    await graph.close();
  }
}

export function addExport(program: Command, parts: Parts, terminal: Terminal): void {
  const command = program.command('export')
    .summary('take the graph away in another format')
    .description('Prints the articles of the graph as JSON Lines that ingest reads again, or all of the graph in another format. Goes through the service that\nholds the graph, else opens it itself. What each format holds: docs/exchange.md.')
    .addOption(new Option('--format <format>', 'format').choices(EXPORT_FORMAT_NAMES).default('jsonl'))
    .option('--out <path>', 'file to write, or for csv a folder or a .zip; without it the export is printed')
    .option('--events <filter>', "only events that pass and the articles that report them: GraphQL's EventFilter, in JSON")
    .option('--articles <filter>', "only articles that pass and what they report: GraphQL's ArticleFilter, in JSON")
    .addHelpText('after', EXAMPLES)
    .action((options: ExportOptions) => exportGraph(options, parts, terminal));
  for (const name of [...GRAPH_SETTINGS, ...SERVICE_SETTINGS] as const) command.addOption(optionFor(name));
}
