import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ExportedFile } from './format.ts';
import { inPieces } from './pieces.ts';

/** Files as one ZIP archive, made as it is read: one file is open at a time, and nothing is held of those that are done but their names. */
export async function* zipped(files: AsyncIterable<ExportedFile>): AsyncGenerator<Uint8Array> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const archive = zip.outputStream as Readable;
  let open: Readable | null = null;
  const add = async (): Promise<void> => {
    for await (const { name, text } of files) {
      open = Readable.from(inPieces(text));
      zip.addReadStream(open, name);
      await finished(open);
    }
    zip.end();
  };
  const added = add().catch((error: Error) => void archive.destroy(error));
  try {
    for await (const chunk of archive) yield chunk as Uint8Array;
    await added;
  } finally {
    (open as Readable | null)?.destroy();
  }
}
