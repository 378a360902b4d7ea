import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip, gunzipSync, constants } from 'node:zlib';
import { BilateralError, UnreadableSource } from '../../domain/errors.ts';
import { byteLines } from '../../reading/byte-lines.ts';
import { fileError } from '../../reading/file-error.ts';

/** A line of a file, or that it is too long to be one. */
export interface ImportLine {
  /** Where it stands, for errors: `events.tsv, line 3`. */
  place: string;
  number: number;
  text: string | null;
}

/** UTF-8 bytes of one line; an article with its text may be one. */
const LONGEST_LINE = 64_000_000;
const HEAD_BYTES = 65_536;

/** A file to import, plain or compressed with gzip; it can be read from its start several times. */
export class ImportFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Its name without folder and endings. */
  get name(): string {
    return basename(this.path).replace(/\.gz$/i, '').replace(/\.[^.]*$/, '');
  }

  private get compressed(): boolean {
    return /\.gz$/i.test(this.path);
  }

  bytes(): AsyncIterable<Uint8Array> {
    const stream = createReadStream(this.path);
    if (!this.compressed) return stream;
    const plain = createGunzip();
    stream.on('error', (error) => plain.destroy(error));
    return stream.pipe(plain);
  }

  /** Its lines as UTF-8, without their ends and a byte-order mark; blank ones are left out. @throws NotFound, UnreadableSource */
  async *lines(): AsyncGenerator<ImportLine> {
    try {
      for await (const { bytes, number, truncated } of byteLines(this.bytes(), LONGEST_LINE)) {
        const text = truncated ? null : Buffer.from(bytes).toString('utf8').replace(/\r$/, '').replace(number === 1 ? /^\uFEFF/ : /^(?!)/, '');
        if (text !== null && text.trim() === '') continue;
        yield { place: `${this.path}, line ${number}`, number, text };
      }
    } catch (error) {
      throw this.explained(error);
    }
  }

  /** The beginning of its text, by which its format is told. @throws NotFound, UnreadableSource */
  async head(): Promise<string> {
    try {
      const file = await open(this.path);
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        const bytes = buffer.subarray(0, bytesRead);
        return (this.compressed ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes).toString('utf8').replace(/^\uFEFF/, '');
      } finally {
        await file.close();
      }
    } catch (error) {
      throw this.explained(error);
    }
  }

  explained(error: unknown): BilateralError {
    if (error instanceof BilateralError) return error;
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_')) return new UnreadableSource(`${this.path} is no whole gzip file; compress it again.`);
    return fileError(error, this.path);
  }
}
