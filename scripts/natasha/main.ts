import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ExtractionRun } from '../../src/cli/bench/extraction-run.ts';
import { printSpread, spreadOf } from '../../src/cli/bench/spread.ts';
import { benchTexts, meanLength } from '../../src/cli/bench/texts.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { pythonWithNatasha } from './install.ts';

const USAGE = `npm run bench:natasha [-- --rounds N]
Reads the same Russian texts with the extractor and with Natasha (installed from PyPI into .cache, for this alone), in turns, and prints the figures as
Markdown. The texts are those of BILATERAL_CORPUS when it is set, else the seeds.
  --rounds N   how often each of them is measured, always in a process that has just started (3)`;

/** What one process of Natasha measures: see natasha_run.py. */
interface NatashaRun {
  loading: number;
  full: number;
  entities: number;
  resident: number;
}

const SCRIPT = fileURLToPath(new URL('./natasha_run.py', import.meta.url));
/** Its matrices are small: numpy's threads, one for each core when nothing is said, mostly wait for each other and count as CPU time. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

const answerOf = <Answer>(program: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): Answer =>
  JSON.parse(execFileSync(program, words, { encoding: 'utf8', env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })) as Answer;

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, help: { type: 'boolean', default: false } } });
  if (values.help) return console.log(USAGE);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is "${values.rounds}"; write a whole number from 1 on.`);
  const texts = await benchTexts('ru');
  const python = pythonWithNatasha();
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-natasha-'));
  const ours: ExtractionRun[] = [];
  const theirs: NatashaRun[] = [];
  const onEveryCore: NatashaRun[] = [];
  try {
    const path = join(folder, 'texts.jsonl');
    writeFileSync(path, texts.articles.map(({ text }) => `${JSON.stringify({ text })}\n`).join(''));
    for (let round = 1; round <= rounds; round++) {
      console.error(`Round ${round} of ${rounds} …`);
      ours.push(answerOf<ExtractionRun>(process.execPath, [packageFile('bin/bilateral.js'), 'bench', '--extraction-run', '--language', 'ru']));
      theirs.push(answerOf<NatashaRun>(python, ['-W', 'ignore', SCRIPT, path], ONE_THREAD));
      onEveryCore.push(answerOf<NatashaRun>(python, ['-W', 'ignore', SCRIPT, path]));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const spread = (figures: readonly number[]): string => printSpread(spreadOf(figures));
  const row = (name: string, runs: readonly NatashaRun[], what: 'full' | 'entities'): string =>
    `| ${name} | ${spread(runs.map((run) => run[what]))} | ${spread(ours.map(({ warm }, round) => warm / runs[round]![what]))} |`;
  const python3 = execFileSync(python, ['--version'], { encoding: 'utf8' }).trim();
  console.log([
    `Node ${process.version}, ${python3}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${rounds} rounds. ${texts.articles.length} Russian texts of ${meanLength(texts.articles)} characters on average: ${texts.origin}.`,
    '',
    '| reading Russian, articles/s of CPU time | median (least-most) | Bilateral reads as many times more |',
    '| --- | --- | --- |',
    `| Bilateral, all of the record, warm | ${spread(ours.map(({ warm }) => warm))} | |`,
    row('Natasha: morphology, syntax, entities, normalisation, names; as installed', onEveryCore, 'full'),
    row('the same, kept to one thread', theirs, 'full'),
    row('Natasha: entities alone, as installed', onEveryCore, 'entities'),
    row('the same, kept to one thread', theirs, 'entities'),
    `| Bilateral, the first pass of a process | ${spread(ours.map(({ cold }) => cold))} | |`,
    '',
    '| | Bilateral | Natasha |',
    '| --- | --- | --- |',
    `| loading, ms | ${spread(ours.map(({ loading, lexicons }) => loading + (lexicons.ru ?? 0)))} | ${spread(theirs.map(({ loading }) => loading))} |`,
    `| resident memory, MB | ${spread(ours.map(({ resident }) => resident))} | ${spread(theirs.map(({ resident }) => resident))} |`,
  ].join('\n'));
}
