import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { contentsOf } from '../api/contents-of.ts';
import { BadInput, BilateralError } from '../domain/errors.ts';
import { bytesOf } from '../exchange/export/bytes.ts';
import type { ExportFormatName } from '../exchange/export/format-names.ts';
import { EXPORT_FORMATS } from '../exchange/export/formats.ts';
import type { Reader } from '../graph/read/reader.ts';
import type { Reply } from './reply.ts';
import { errorReply } from './reply.ts';

const FILTERS = ['events', 'articles'];

/** The graph, or the part that `?events=` and `?articles=` name, in a format: a download that is made while it is sent. Who has it already is told so. */
export async function exportReply(
  name: ExportFormatName, version: string, read: Pick<Reader, 'contents' | 'events' | 'part' | 'journal'>, request: IncomingMessage, { searchParams }: URL,
): Promise<Reply> {
  try {
    for (const parameter of searchParams.keys()) {
      if (!FILTERS.includes(parameter)) throw new BadInput(`An export has no parameter "${parameter}"; it takes ${FILTERS.join(' and ')}, each a filter in JSON.`);
    }
    const contents = await contentsOf(read, { events: searchParams.get('events'), articles: searchParams.get('articles') });
    const etag = tagOf(version, name, searchParams.toString(), await read.journal.latest());
    const headers = { etag, 'cache-control': 'private, no-cache' };
    if (matches(request.headers['if-none-match'], etag)) return { status: 304, headers, body: '' };
    const { mediaType, ending, bytes } = bytesOf(EXPORT_FORMATS[name], contents);
    return { status: 200, headers: { ...headers, 'content-type': mediaType, 'content-disposition': `attachment; filename="bilateral${ending}"` }, body: bytes };
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    return errorReply(400, error.code, error.message);
  }
}

/** Weak: the same graph, but perhaps not the same bytes, since what is written meanwhile may be in or not. */
const tagOf = (...parts: unknown[]): string => `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
