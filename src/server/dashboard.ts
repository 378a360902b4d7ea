import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { packageFile } from '../reference/package-files.ts';
import type { Reply } from './reply.ts';

/** The files of the dashboard as Vite made them, by path; the page that stands at every address of the dashboard is at `/`. */
export interface Dashboard {
  /** Null where there is no such file. */
  file(path: string, headers: IncomingHttpHeaders): Promise<Reply | null>;
  page(headers: IncomingHttpHeaders): Promise<Reply>;
}

const FOLDER = 'dist/web/dashboard';
const PAGE = '/index.html';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json',
};

/** Its own scripts and styles alone, its own service alone; nothing becomes markup or code out of a text. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ');

type Encoding = 'br' | 'gzip' | 'identity';
const COMPRESS = { br: promisify<Buffer, Buffer>(brotliCompress), gzip: promisify<Buffer, Buffer>(gzip) };

/** Files are read, and compressed, when first asked for. The names of all but the page hold a hash of what is in them, so browsers may keep them. */
export function dashboard(): Dashboard {
  let listing: Promise<ReadonlySet<string>> | undefined;
  const made = new Map<string, Promise<Buffer>>();

  const content = (path: string, encoding: Encoding): Promise<Buffer> => {
    const name = `${encoding} ${path}`;
    const known = made.get(name) ?? (encoding === 'identity' ? readFile(packageFile(join(FOLDER, path))) : content(path, 'identity').then(COMPRESS[encoding]));
    made.set(name, known);
    return known;
  };

  async function file(path: string, headers: IncomingHttpHeaders): Promise<Reply | null> {
    if (!(await (listing ??= pathsIn(packageFile(FOLDER)))).has(path)) return null;
    const encoding = encodingOf(headers);
    const tag = `"${createHash('sha256').update(await content(path, 'identity')).digest('base64url').slice(0, 22)}"`;
    const common = {
      'content-security-policy': POLICY,
      'cache-control': path === PAGE ? 'no-cache' : 'public, max-age=31536000, immutable',
      'vary': 'accept-encoding',
      'etag': tag,
    };
    if (headers['if-none-match'] === tag) return { status: 304, headers: common, body: '' };
    return {
      status: 200,
      headers: { ...common, 'content-type': MEDIA_TYPES[extname(path)] ?? 'application/octet-stream', ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }) },
      body: await content(path, encoding),
    };
  }

  return { file, page: async (headers) => (await file(PAGE, headers)) ?? { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'The dashboard is not built; run "npm run build".\n' } };
}

function encodingOf({ 'accept-encoding': accepted }: IncomingHttpHeaders): Encoding {
  if (/\bbr\b/.test(String(accepted))) return 'br';
  return /\bgzip\b/.test(String(accepted)) ? 'gzip' : 'identity';
}

async function pathsIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return new Set(entries.filter((entry) => extname(entry) !== '').map((entry) => `/${entry.replaceAll('\\', '/')}`));
}
