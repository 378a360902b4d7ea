import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { ArticleInput } from '../../src/domain/article.ts';
import { isFailure, type ReadItem } from '../../src/reading/read-item.ts';
import { DEFAULT_READING_OPTIONS, type ReadingOptions } from '../../src/reading/reading-options.ts';

export const options = (over: Partial<ReadingOptions> = {}): ReadingOptions => ({ ...DEFAULT_READING_OPTIONS, ...over });

/** Bytes of a text in a one-byte encoding, by asking the decoder what each byte means. */
export function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from(Array.from(text, (character) => byteOf.get(character)!));
}

export async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

export async function collect(items: AsyncIterable<ReadItem> | Iterable<ReadItem>): Promise<ReadItem[]> {
  const all: ReadItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What a person would see of the items: each article, or `CODE: sentence`. */
export const seen = (items: readonly ReadItem[]): (ArticleInput | string)[] =>
  items.map((item) => (isFailure(item) ? `${item.error.code}: ${item.error.message}` : item.article));

export const articles = (items: readonly ReadItem[]): ArticleInput[] => items.flatMap((item) => (isFailure(item) ? [] : [item.article]));

/** A folder of its own for a test file, gone at the end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
