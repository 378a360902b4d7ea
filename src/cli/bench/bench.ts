import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { GraphSettings, Parts } from '../parts.ts';
import { SETTINGS } from '../settings.ts';
import { write, type Terminal } from '../terminal.ts';
import { answerOfProgram } from './child.ts';
import { measureEngine, type EngineRun } from './engine-run.ts';
import { measureExtraction, type ExtractionRun } from './extraction-run.ts';
import { INGESTED } from './ingestion.ts';
import { measureService } from './memory.ts';
import { printSpread, spreadOf } from './spread.ts';
import { benchTexts, meanLength, type BenchTexts } from './texts.ts';

export interface BenchOptions {
  repeats: number;
  neo4j?: string;
  /** Measure extraction once in this process and print it as JSON: what `bench` starts its fresh processes with. */
  extractionRun?: boolean;
  /** Of the texts that such a run reads; all of them without it. */
  language?: Language;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

async function extractionTable(options: BenchOptions, texts: BenchTexts): Promise<string> {
  const runs: ExtractionRun[] = [];
  for (let run = 0; run < options.repeats; run += 1) runs.push(await answerOfProgram<ExtractionRun>(['bench', '--extraction-run']));
  const row = (what: string, value: (run: ExtractionRun) => number): string[] => [what, printSpread(spreadOf(runs.map(value)))];
  return `${texts.articles.length} texts of ${meanLength(texts.articles)} characters on average: ${texts.origin}.\n\n${table(['extract', 'median (least-most)'], [
    row('cold, articles/s of CPU time', ({ cold }) => cold),
    row('warm, articles/s of CPU time', ({ warm }) => warm),
    row("loading the extractor's code, ms", ({ loading }) => loading),
    ...LANGUAGES.map((language) => row(`loading the lexicons of ${language}, ms`, ({ lexicons }) => lexicons[language] ?? 0)),
    row('resident memory, all languages loaded, MB', ({ resident }) => resident),
  ])}`;
}

function engineTables(engines: Record<string, EngineRun | null>): string {
  const names = Object.keys(engines);
  const operations = Object.values(engines).find((run) => run !== null)?.operations ?? [];
  const cell = (engine: string, operation: string): string => {
    const times = engines[engine]?.operations.find(({ name }) => name === operation);
    return times ? `${times.median.toPrecision(3)} / ${times.p99.toPrecision(3)}` : 'not measured';
  };
  const ingestion = names.map((name) => [name, engines[name] ? printSpread(spreadOf(engines[name].ingestion)) : 'not measured']);
  return [
    table([`ingest, articles/s (${INGESTED} articles a run)`, 'median (least-most)'], ingestion),
    table(['operation, ms, p50 / p99', ...names], operations.map(({ name }) => [name, ...names.map((engine) => cell(engine, name))])),
  ].join('\n\n');
}

async function serviceTable(options: BenchOptions, folder: string): Promise<string> {
  const runs = [];
  for (let run = 0; run < options.repeats; run += 1) runs.push(await measureService(join(folder, `run-${run}`)));
  return table(['service with the seeds', 'median (least-most)'], [
    ['first start, which reads them: ready after, ms', printSpread(spreadOf(runs.map((run) => run.first)))],
    ['resident memory then, MB', printSpread(spreadOf(runs.map((run) => run.firstResident)))],
    ['next start: ready after, ms', printSpread(spreadOf(runs.map((run) => run.next)))],
    ['resident memory then, MB', printSpread(spreadOf(runs.map((run) => run.nextResident)))],
  ]);
}

/** Measures everything and prints it as Markdown, each table as soon as it is known. */
export async function bench(options: BenchOptions, parts: Parts, terminal: Terminal): Promise<void> {
  const { language } = options;
  const texts = await benchTexts(language);
  if (options.extractionRun) return write(terminal.output, JSON.stringify(await measureExtraction(texts.articles, parts.extractor, language && [language])));
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-bench-'));
  const say = (what: string): void => void terminal.errors.write(`Measuring ${what} …\n`);
  const section = (text: string): Promise<void> => write(terminal.output, `${text}\n\n`);
  const repeated = (target: (run: number) => GraphSettings): GraphSettings[] => Array.from({ length: options.repeats }, (_, run) => target(run));
  try {
    await section(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${options.repeats} repeats.`);
    say('extract');
    await section(await extractionTable(options, texts));
    say('the embedded engine');
    const grafeo = await measureEngine(repeated((run) => ({ graph: join(folder, `graph-${run}`) })), texts.articles, parts);
    if (options.neo4j) say('Neo4j');
    const { neo4j } = options;
    const remote = neo4j ? await measureEngine(repeated(() => ({ graph: neo4j, ...neo4jSignIn() })), texts.articles, parts) : null;
    await section(engineTables({ Grafeo: grafeo, Neo4j: remote }));
    say('the service');
    await section(await serviceTable(options, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const neo4jSignIn = (): Partial<GraphSettings> => ({
  neo4jUser: process.env[SETTINGS.neo4jUser.environment], neo4jPassword: process.env[SETTINGS.neo4jPassword.environment], neo4jDatabase: process.env[SETTINGS.neo4jDatabase.environment],
});
