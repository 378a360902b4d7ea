import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BadInput } from '../domain/errors.ts';
import type { ExportedFile } from '../exchange/export/format.ts';
import { inPieces } from '../exchange/export/pieces.ts';

/** Writes a file, which stands under its name only when it is whole. @throws BadInput when it cannot be written */
export async function writeFile(path: string, bytes: AsyncIterable<string | Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(bytes, createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : new BadInput(`${path} cannot be written (${code}); choose another with --out.`);
  }
}

/** Writes the files of a folder, one after the other. */
export async function writeFolder(folder: string, files: AsyncIterable<ExportedFile>): Promise<void> {
  for await (const { name, text } of files) await writeFile(join(folder, name), inPieces(text));
}
