// Prints "N passed, N failed" over the Vitest reports of a folder; steps that broke without a report count as failed.
// Ends with 1 when anything failed, or when nothing was tested.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, broken] = process.argv.slice(2);
let passed = 0;
let failed = Number(broken);

for (const name of readdirSync(folder)) {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that could not be loaded has no tests to fail.
  failed += report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  // What fails outside any test (an unhandled rejection, a global setup) stands in `success` alone.
  if (!report.success && report.numFailedTests === 0 && report.testResults.every((file) => file.status !== 'failed')) failed += 1;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
