import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packageFile } from '../../src/reference/package-files.ts';
import { cacheFile } from './cache.ts';
import { saveConfidences } from './calibration/confidence-table.ts';
import { fitConfidences } from './calibration/fit.ts';
import { givenCorpus } from './corpus.ts';
import { evaluate } from './evaluate.ts';
import { fallen, floorsOf, loadFloors, raised, saveFloors } from './floors.ts';
import { document } from './report/document.ts';
import { errorLine, worstErrors } from './report/errors.ts';
import { reliability } from './report/reliability.ts';
import { table } from './report/table.ts';

const USAGE = `npm run eval [-- --errors N] [--calibrate] [--write] [--check] [--raise [--margin M]]
Reads our own texts, and those of the folder that BILATERAL_CORPUS names, and prints how well they were read: each language and set apart, then the
worst errors.
  --errors N   how many errors to print (40); all of them stand in .cache/evaluation/errors.txt
  --calibrate  takes the confidences of rules (seeds/tables/confidences.csv) anew from what was right; what it writes counts from the next run on
  --write      writes the figures into docs/evaluation.md; they must be those of all texts, so it needs BILATERAL_CORPUS, as --calibrate does
  --check      fails when a figure is below its floor in scripts/evaluate/floors.json
  --raise      raises the floors that are exceeded, to the figure less --margin (0), rounded down to two decimals
It always fails, and writes nothing, when a text cannot be read or a quote does not stand where its offsets say.`;

const LEFT_OUT = 'Left out, since BILATERAL_CORPUS is not set: the texts of dev, factRuEval-2016, KazNERD and the GSR, which are not ours to ship.';

/** One broken rule fails every text alike. */
const FAILURES_TOLD = 20;

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      errors: { type: 'string', default: '40' }, margin: { type: 'string', default: '0' }, help: { type: 'boolean', default: false },
      calibrate: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, check: { type: 'boolean', default: false }, raise: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const count = numberOf('errors', values.errors);
  const margin = numberOf('margin', values.margin);
  const corpus = givenCorpus();
  const option = values.write ? '--write' : values.calibrate ? '--calibrate' : null;
  if (option && corpus === null) throw new Error(`${option} wants all texts: set BILATERAL_CORPUS to the folder of those that are not ours, or leave it out.`);
  const { groups, errors, faults, findings } = await evaluate(corpus);
  const worst = worstErrors(groups, errors);
  console.log(table(groups));
  console.log(`\n${reliability(findings)}`);
  if (corpus === null) console.log(`\n${LEFT_OUT}`);
  console.log(`\nThe worst ${Math.min(count, worst.length)} of ${worst.length} errors; all of them stand in ${cacheFile('errors.txt', worst.map((error) => `${errorLine(error)}\n`).join(''))}`);
  for (const error of worst.slice(0, count)) console.log(errorLine(error));
  const floors = loadFloors();
  const failures = [...faults, ...(values.check ? fallen(groups, corpus === null ? floorsOf(floors, true) : floors) : [])];
  for (const failure of failures.slice(0, FAILURES_TOLD)) console.error(failure);
  if (failures.length > FAILURES_TOLD) console.error(`… and ${failures.length - FAILURES_TOLD} more.`);
  if (failures.length > 0) process.exitCode = 1;
  if (faults.length > 0) return;
  if (values.write) writeFileSync(packageFile('docs/evaluation.md'), document(groups, findings));
  if (values.calibrate) saveConfidences(fitConfidences(findings));
  if (values.raise) saveFloors({ ...(corpus === null ? floors : {}), ...raised(groups, floors, margin) });
}

function numberOf(option: string, value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0)) throw new Error(`--${option} is "${value}"; write a number that is not negative.`);
  return number;
}
