import { bytesOf } from '../exchange/export/bytes.ts';
import type { ExportFormatName } from '../exchange/export/format-names.ts';
import { EXPORT_FORMATS } from '../exchange/export/formats.ts';
import type { Contents } from '../graph/read/contents.ts';
import type { Reply } from './reply.ts';

/** The whole graph in a format, as a download that is made while it is sent. */
export function exportReply(name: ExportFormatName, contents: Contents): Reply {
  const { mediaType, ending, bytes } = bytesOf(EXPORT_FORMATS[name], contents);
  return { status: 200, headers: { 'content-type': mediaType, 'content-disposition': `attachment; filename="bilateral${ending}"` }, body: bytes };
}
