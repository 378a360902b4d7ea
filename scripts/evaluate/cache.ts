import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../src/reference/package-files.ts';

const FOLDER = packageFile('.cache/evaluation');

/** Writes a file that holds words of others, where git does not see it. @returns its path */
export function cacheFile(name: string, text: string): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

/** Does work that needs a folder of its own, which then is gone: several evaluations may run at once. */
export async function withScratchFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = join(FOLDER, `scratch-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes items as JSON Lines. @returns the file's path */
export function writeJsonLines(path: string, items: readonly unknown[]): string {
  writeFileSync(path, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  return path;
}
