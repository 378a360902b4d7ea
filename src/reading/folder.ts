import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput, type BilateralError } from '../domain/errors.ts';
import { fileError } from './file-error.ts';
import { isSidecar } from './sidecar.ts';

/** Files of a folder and the folders below it, in the order of their names' code units; hidden ones and sidecars are passed over. */
async function* walk(folder: string, visited: ReadonlySet<string>): AsyncGenerator<string | { error: BilateralError; name: string }> {
  const real = await realpath(folder);
  if (visited.has(real)) return; // A link to a folder above.
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) {
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* walk(path, new Set([...visited, real]));
      else if (found.isFile() && !isSidecar(path)) yield path;
    } catch (error) {
      yield { error: fileError(error, path), name: path };
    }
  }
}

/** The files below a folder; a folder without any is one failure. */
export async function* filesBelow(folder: string): AsyncGenerator<string | { error: BilateralError; name: string }> {
  let empty = true;
  for await (const file of walk(folder, new Set())) {
    empty = false;
    yield file;
  }
  if (empty) yield { error: new BadInput(`${folder} holds no file to read; give a folder with articles in it.`), name: folder };
}
