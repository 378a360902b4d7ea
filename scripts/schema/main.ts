import { writeFileSync } from 'node:fs';
import { packageFile } from '../../src/reference/package-files.ts';
import { derivedFiles } from './derived-files.ts';

/** Writes all that follows from the resolvers and the operations; a test holds that the files are up to date. */
for (const [path, text] of await derivedFiles()) {
  writeFileSync(packageFile(path), text);
  console.log(`${path} is written.`);
}
