import { readFileSync, writeFileSync } from 'node:fs';
import { packageFile } from '../../src/reference/package-files.ts';
import { renewed } from './renew.ts';

/** Writes the answers and settings of the README anew; a test holds that they are up to date. */
const path = packageFile('README.md');
writeFileSync(path, await renewed(readFileSync(path, 'utf8')));
console.log('README.md is up to date.');
