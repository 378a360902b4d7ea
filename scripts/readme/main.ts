import { readFileSync, writeFileSync } from 'node:fs';
import { packageFile } from '../../src/reference/package-files.ts';
import { renewed } from './renew.ts';

/** Writes the answers and settings of the pages anew; a test holds that they are up to date. */
for (const [path, text] of await renewed((page) => readFileSync(packageFile(page), 'utf8'))) {
  writeFileSync(packageFile(path), text);
  console.log(`${path} is up to date.`);
}
