import type { Command } from 'commander';
import { openAsked, type AskingSettings } from './asking.ts';
import type { Asked } from './asking.ts';
import { Incomplete } from './incomplete.ts';
import type { Parts } from './parts.ts';
import { GRAPH_SETTINGS, optionFor } from './settings.ts';
import { printable, write, type Terminal } from './terminal.ts';

const PAGE = 50;
const QUERY = `query ($first: Int!, $after: String) {
  articles(first: $first, after: $after, orderBy: OLDEST) {
    pageInfo { hasNextPage endCursor }
    edges { node { id title text language publishedAt url source } }
  }
}`;

const EXAMPLES = `
Examples:
  $ bilateral export > articles.jsonl
  $ bilateral ingest --graph other/ articles.jsonl      # the same graph again`;

/** What `ingest` reads: an article as it was given, under its key in the graph. */
interface ExportedArticle {
  id: string;
  title: string | null;
  text: string;
  language: string;
  publishedAt: string | null;
  url: string | null;
  source: string | null;
}

/** Every article of the graph, page by page. @throws Incomplete when an answer has errors */
async function* articlesOf(asked: Asked, terminal: Terminal): AsyncGenerator<ExportedArticle> {
  for (let after: string | null = null; ; ) {
    const answer = await asked.ask(QUERY, { first: PAGE, after });
    for (const { message, extensions } of answer.errors ?? []) terminal.errors.write(printable(`${String(extensions?.['code'])}: ${message}\n`));
    if (answer.errors?.length) throw new Incomplete();
    const { edges, pageInfo } = (answer.data as { articles: { edges: { node: ExportedArticle }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }).articles;
    for (const { node } of edges) yield { ...node, language: node.language.toLowerCase() };
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

async function exportArticles(options: AskingSettings, parts: Parts, terminal: Terminal): Promise<void> {
  const asked = await openAsked(options, parts);
  try {
    for await (const article of articlesOf(asked, terminal)) await write(terminal.output, `${JSON.stringify(article)}\n`);
  } finally {
    await asked.close();
  }
}

export function addExport(program: Command, parts: Parts, terminal: Terminal): void {
  const command = program.command('export')
    .summary('print the articles of the graph as JSON Lines')
    .description('Prints every article of the graph as JSON Lines that ingest reads again. Goes through the service that holds the graph, else opens it itself.')
    .addHelpText('after', EXAMPLES)
    .action((options: AskingSettings) => exportArticles(options, parts, terminal));
  for (const name of [...GRAPH_SETTINGS, 'endpoint'] as const) command.addOption(optionFor(name));
}
