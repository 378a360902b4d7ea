import { Option, type Command } from 'commander';
import { BilateralError } from '../domain/errors.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { isFailure, type ReadItem } from '../reading/read-item.ts';
import { Incomplete } from './incomplete.ts';
import type { Parts } from './parts.ts';
import { readingOptions } from './reading.ts';
import { explanationPrinter, recordPrinter, RECORD_FORMATS, type RecordFormat, type RecordPrinter } from './record-printer.ts';
import { printError } from './report.ts';
import { optionFor, READING_SETTINGS, type SettingValues } from './settings.ts';
import { write, type Terminal } from './terminal.ts';

interface ExtractOptions extends Pick<SettingValues, (typeof READING_SETTINGS)[number]> {
  format: RecordFormat;
  language?: Language;
  explain?: boolean;
}

const EXAMPLES = `
Examples:
  $ bilateral extract article.txt
  $ bilateral extract --format text https://example.org/news/visit.html
  $ bilateral extract --explain article.txt
  $ bilateral extract folder/ > records.jsonl
  $ echo '{"id":"1","text":"Министр иностранных дел Казахстана прибыл в Кувейт."}' | bilateral extract`;

async function itemsOf(files: string[], options: ExtractOptions, terminal: Terminal): Promise<AsyncIterable<ReadItem>> {
  const reading = readingOptions(options, terminal);
  if (files.length > 0) return (await import('../reading/sources.ts')).readSources(files, reading);
  return (await import('../reading/json-lines.ts')).readJsonLines(terminal.input, 'stdin', 'standard input', reading.maxText);
}

async function printerFor({ format, explain }: ExtractOptions, { output }: Terminal): Promise<RecordPrinter> {
  return explain ? explanationPrinter((await import('../extraction/sentence-spans.ts')).sentenceSpans, output) : recordPrinter(format, output);
}

/** @throws Incomplete when an article could not be read */
async function extractAll(files: string[], options: ExtractOptions, parts: Parts, terminal: Terminal): Promise<void> {
  const [extract, items, printer] = await Promise.all([parts.extractor(), itemsOf(files, options, terminal), printerFor(options, terminal)]);
  let complete = true;
  const fail = (error: Error): void => {
    complete = false;
    printError(terminal, error);
  };
  await write(terminal.output, printer.before);
  for await (const item of items) {
    if (isFailure(item)) {
      fail(item.error);
      continue;
    }
    try {
      const article = { ...item.article, language: item.article.language ?? options.language ?? null };
      await write(terminal.output, printer.print(extract(article), article, item.verbatim));
    } catch (error) {
      if (!(error instanceof BilateralError)) throw error;
      fail(Object.assign(error, { message: `${item.name}: ${error.message}` }));
    }
  }
  await write(terminal.output, printer.after());
  if (!complete) throw new Incomplete();
}

export function addExtract(program: Command, parts: Parts, terminal: Terminal): void {
  const command = program.command('extract')
    .summary('read articles and print what they say')
    .description('Reads articles and prints one record for each, in the order given. Without files, reads JSON Lines on standard input:\n'
      + '{"id","text","title"?,"language"?,"publishedAt"?,"url"?,"source"?}.')
    .argument('[files...]', 'files, folders, http(s) addresses, or - for standard input: text, HTML, RSS, Atom, JSON, JSON Lines')
    .addOption(new Option('--format <format>', 'jsonl: a record a line; json: an array; text: for people').choices(RECORD_FORMATS).default('jsonl'))
    .addOption(new Option('--explain', 'for people: under each sentence what was read in it, by which rule, and how far it is trusted').conflicts('format'))
    .addOption(new Option('--language <language>', 'language of articles that do not state theirs; without it, it is detected').choices(LANGUAGES))
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: ExtractOptions) => extractAll(files, options, parts, terminal));
  for (const name of READING_SETTINGS) command.addOption(optionFor(name));
}
