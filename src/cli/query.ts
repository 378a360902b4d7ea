import { Option, type Command } from 'commander';
import { BadInput } from '../domain/errors.ts';
import { boundedBytes } from '../reading/bounded-bytes.ts';
import { openAsked, type AskingSettings } from './asking.ts';
import { Incomplete } from './incomplete.ts';
import { operationOf, variablesOf } from './operations.ts';
import type { Answer, Parts } from './parts.ts';
import { GRAPH_SETTINGS, optionFor, SERVICE_SETTINGS } from './settings.ts';
import { printable, write, type Terminal } from './terminal.ts';

const FORMATS = ['json', 'table', 'csv'] as const;

interface QueryOptions extends AskingSettings {
  variables: string;
  format: (typeof FORMATS)[number];
}

const LONGEST_QUERY = 1_000_000;
const EXAMPLES = `
Examples:
  $ bilateral query Bilateral --variables '{"a": "KZ", "b": "KW"}'
  $ bilateral query Partners --variables '{"state": "KZ"}' --format table
  $ bilateral query '{ status { engine counts { articles events } } }'
  $ bilateral query - < question.graphql`;

async function standardInput(terminal: Terminal): Promise<string> {
  const tooLong = (): BadInput => new BadInput('The query on standard input is longer than 1 MB; ask for less.');
  return Buffer.from(await boundedBytes(terminal.input, LONGEST_QUERY, tooLong)).toString();
}

/** @throws Incomplete when the answer has errors */
async function query(words: string, options: QueryOptions, parts: Parts, terminal: Terminal): Promise<void> {
  const variables = variablesOf(options.variables);
  const operation = words === '-' ? { query: await standardInput(terminal) } : await operationOf(words);
  if (operation.query.trim() === '') throw new BadInput('The query is empty; give an operation\'s name or GraphQL.');
  const asked = await openAsked(options, parts);
  try {
    const answer = await asked.ask(operation.query, variables, operation.name);
    await write(terminal.output, await written(answer, options.format));
    for (const { message, extensions } of answer.errors ?? []) terminal.errors.write(printable(`${String(extensions?.['code'])}: ${message}\n`));
    if (answer.errors?.length) throw new Incomplete();
  } finally {
    await asked.close();
  }
}

async function written(answer: Answer, format: QueryOptions['format']): Promise<string> {
  if (format === 'json') return `${JSON.stringify(answer, null, 2)}\n`;
  const [{ tablesOf }, { csvOf }, { tableText }] = await Promise.all([import('../client/table/tables.ts'), import('../client/table/csv.ts'), import('./view/table-text.ts')]);
  return tablesOf(answer.data).map(format === 'csv' ? csvOf : tableText).join('\n');
}

export function addQuery(program: Command, parts: Parts, terminal: Terminal): void {
  const command = program.command('query')
    .summary('ask the graph over GraphQL')
    .description('Asks the graph and prints the answer as JSON. Goes through the service that holds the graph, else opens it itself.')
    .argument('<query>', 'name of an operation in schema/operations, GraphQL text, or - for GraphQL on standard input')
    .option('--variables <json>', 'variables of the operation', '{}')
    .addOption(new Option('--format <format>', 'JSON as it comes, or its lists as tables, for people or as CSV').choices(FORMATS).default('json'))
    .addHelpText('after', EXAMPLES)
    .action((words: string, options: QueryOptions) => query(words, options, parts, terminal));
  for (const name of [...GRAPH_SETTINGS, ...SERVICE_SETTINGS] as const) command.addOption(optionFor(name));
}
