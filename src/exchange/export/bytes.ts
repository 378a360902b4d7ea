import type { Contents } from '../../graph/read/contents.ts';
import type { ExportFormat } from './format.ts';
import { inPieces } from './pieces.ts';
import { zipped } from './zip.ts';

/** An export as one file. */
export interface ExportedBytes {
  mediaType: string;
  ending: string;
  bytes: AsyncIterable<string | Uint8Array>;
}

/** The export as one stream that is made as it is read; a folder becomes a ZIP archive. */
export const bytesOf = (format: ExportFormat, contents: Contents): ExportedBytes => (format.kind === 'text'
  ? { mediaType: format.mediaType, ending: format.ending, bytes: inPieces(format.text(contents)) }
  : { mediaType: 'application/zip', ending: '.zip', bytes: zipped(format.files(contents)) });
