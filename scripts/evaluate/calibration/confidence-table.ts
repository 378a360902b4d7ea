import { readFileSync, writeFileSync } from 'node:fs';
import { packageFile } from '../../../src/reference/package-files.ts';
import { parseCsv } from '../../../src/reference/csv.ts';
import type { RuleConfidence } from './fit.ts';

const FILE = packageFile('seeds/tables/confidences.csv');
const HEAD = `# How far what each rule reads is trusted, 0 to 1: written by \`npm run eval -- --calibrate\`, see docs/evaluation.md. \`right\` of \`found\` is what it was
# taken from, in the open texts that have every label; a kind without these is labelled in none of them, and its confidence is an estimate. Written for Bilateral. Licence: Apache-2.0.
rule,confidence,right,found
`;

/** Writes the confidences; kinds that no text labels keep what they have. */
export function saveConfidences(rules: readonly RuleConfidence[]): void {
  const kindOf = (rule: string): string => rule.split(/[:+]/)[0]!;
  const fitted = new Set(rules.map(({ rule }) => kindOf(rule)));
  const estimated = parseCsv(readFileSync(FILE, 'utf8')).filter(({ rule }) => !fitted.has(kindOf(rule!))).map(({ rule, confidence }) => `${rule},${confidence},,`);
  writeFileSync(FILE, `${HEAD}${[...estimated, ...rules.map(({ rule, confidence, right, found }) => `${rule},${confidence},${right},${found}`)].join('\n')}\n`);
}
