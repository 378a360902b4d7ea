import { InvalidArgumentError, Option, type Command } from 'commander';
import type { BenchOptions } from './bench/bench.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { Parts } from './parts.ts';
import type { Terminal } from './terminal.ts';

const NEO4J = 'BILATERAL_BENCH_NEO4J';
const EXAMPLES = `
Examples:
  $ bilateral bench
  $ ${NEO4J}=bolt://127.0.0.1:7687 bilateral bench --repeats 5 > figures.md
  $ BILATERAL_CORPUS=… bilateral bench`;

function repeats(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('Write a number from 1 to 99.');
  return Number(value);
}

export function addBench(program: Command, parts: Parts, terminal: Terminal): void {
  program.command('bench')
    .summary('measure reading, writing and asking')
    .description('Measures how fast articles are read, written and asked for, and prints the figures with their spread, as Markdown. The texts are those of\nBILATERAL_CORPUS when it is set, else the seeds. Graphs of its own are made and thrown away; a Neo4j must be empty, and is so afterwards.')
    .addOption(new Option('--repeats <number>', 'how often each thing is measured').default(3).argParser(repeats))
    .addOption(new Option('--neo4j <address>', 'an empty Neo4j to measure too').env(NEO4J))
    .addOption(new Option('--extraction-run').hideHelp())
    .addOption(new Option('--language <language>').choices(LANGUAGES).hideHelp())
    .addHelpText('after', EXAMPLES)
    .action(async (options: BenchOptions) => (await import('./bench/bench.ts')).bench(options, parts, terminal));
}
