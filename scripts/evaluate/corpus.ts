import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../../src/domain/errors.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const WANTED = 'set it to the folder of the evaluation texts, the one that holds "eval" and "seed".';

/** The folder of texts that are not ours to ship, as `BILATERAL_CORPUS` names it. @throws BadInput when it names none */
export function corpusFolder(folder = process.env.BILATERAL_CORPUS): string {
  if (!folder) throw new BadInput(`BILATERAL_CORPUS is not set: ${WANTED}`);
  if (!['eval', 'seed'].every((part) => isFolder(join(folder, part)))) {
    throw new BadInput(`BILATERAL_CORPUS is "${folder}", where "eval" or "seed" is missing: ${WANTED}`);
  }
  return folder;
}

/** The same, or null where nothing is said: then our own texts alone can be read. @throws BadInput when it names no such folder */
export const givenCorpus = (): string | null => (process.env.BILATERAL_CORPUS ? corpusFolder() : null);
