import { stat } from 'node:fs/promises';
import { boundedBytes } from './bounded-bytes.ts';
import { readDocument } from './document.ts';
import { fileError } from './file-error.ts';
import { readFile } from './file.ts';
import { filesBelow } from './folder.ts';
import { BilateralError } from '../domain/errors.ts';
import type { ReadItem } from './read-item.ts';
import { maxDocument, type ReadingOptions } from './reading-options.ts';
import { tooLong } from './text-limit.ts';

const STANDARD_INPUT = '-';
const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(source);

async function* readFolder(folder: string, options: ReadingOptions): AsyncGenerator<ReadItem> {
  for await (const file of filesBelow(folder)) {
    if (typeof file === 'string') yield* readFile(file, options);
    else yield file;
  }
}

async function* readPath(path: string, options: ReadingOptions): AsyncGenerator<ReadItem> {
  const isFolder = await stat(path).then((found) => found.isDirectory(), (error: unknown) => fileError(error, path));
  if (isFolder instanceof BilateralError) yield { error: isFolder, name: path };
  else if (isFolder) yield* readFolder(path, options);
  else yield* readFile(path, options);
}

async function* readStandardInput(options: ReadingOptions): AsyncGenerator<ReadItem> {
  const origin = 'standard input';
  try {
    const bytes = await boundedBytes(options.standardInput, maxDocument(options), () => tooLong(origin, maxDocument(options)));
    yield* readDocument({ bytes, name: 'stdin', origin, format: null, charset: null, address: null }, options.maxText);
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    yield { error, name: origin };
  }
}

/**
 * The articles of files, folders, http(s) addresses and `-` (standard input), in the order given, each as soon as it is read. Whatever cannot be
 * read is a failure in its place; the rest goes on. Nothing is thrown for a bad item.
 */
export async function* readSources(sources: readonly string[], options: ReadingOptions): AsyncGenerator<ReadItem> {
  for (const source of sources) {
    if (source === STANDARD_INPUT) yield* readStandardInput(options);
    else if (isAddress(source)) yield* (await import('./address/address.ts')).readAddress(source, options);
    else yield* readPath(source, options);
  }
}
