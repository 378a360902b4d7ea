import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { BilateralError } from '../domain/errors.ts';
import { boundedBytes } from './bounded-bytes.ts';
import { readDocument } from './document.ts';
import { fileError } from './file-error.ts';
import { formatOfName } from './format.ts';
import { readJsonLines } from './json-lines.ts';
import { isFailure, type ReadItem } from './read-item.ts';
import { maxDocument, type ReadingOptions } from './reading-options.ts';
import { withSidecar } from './sidecar.ts';
import { tooLong } from './text-limit.ts';

const failure = (error: unknown, path: string): ReadItem => ({ error: error instanceof BilateralError ? error : fileError(error, path), name: path });

async function* readWhole(path: string, name: string, options: ReadingOptions): AsyncGenerator<ReadItem> {
  const format = formatOfName(path);
  const limit = format === 'text' || format === 'html' ? options.maxText : maxDocument(options);
  const bytes = await boundedBytes(createReadStream(path), limit, () => tooLong(path, limit));
  for await (const item of readDocument({ bytes, name, origin: path, format, charset: null, address: null }, options.maxText)) {
    yield isFailure(item) ? item : { ...item, article: await withSidecar(item.article, path) };
  }
}

/** The articles of a file; JSON Lines are read as they come, other formats whole. What cannot be read is one failure. */
export async function* readFile(path: string, options: ReadingOptions): AsyncGenerator<ReadItem> {
  const name = basename(path, extname(path));
  try {
    if (formatOfName(path) === 'jsonl') yield* readJsonLines(createReadStream(path), name, path, options.maxText);
    else yield* readWhole(path, name, options);
  } catch (error) {
    yield failure(error, path);
  }
}
