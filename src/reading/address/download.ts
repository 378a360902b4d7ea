import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { BadInput, UnreadableSource } from '../../domain/errors.ts';
import { boundedBytes } from '../bounded-bytes.ts';
import { httpAddress } from '../http-address.ts';
import { tooLong } from '../text-limit.ts';
import { checkLiteralHost, publicLookup } from './lookup.ts';

export interface DownloadLimits {
  /** Bytes, unpacked. */
  maxBytes: number;
  /** Milliseconds for all of it, redirects included. */
  timeout: number;
  allowPrivate: boolean;
}

export interface Download {
  bytes: Uint8Array;
  /** Where the redirects led. */
  address: URL;
  contentType: string;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  'user-agent': 'bilateral/0.1', 'accept-encoding': 'gzip, deflate, br',
  accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1',
};

async function request(address: URL, limits: DownloadLimits, signal: AbortSignal): Promise<IncomingMessage> {
  if (!limits.allowPrivate) checkLiteralHost(address.hostname);
  const { get } = await import(address.protocol === 'https:' ? 'node:https' : 'node:http') as typeof import('node:http');
  return new Promise((fulfil, reject) => {
    get(address, { headers: HEADERS, agent: false, signal, ...(limits.allowPrivate ? {} : { lookup: publicLookup }) }, fulfil).on('error', reject);
  });
}

/** @throws BadInput when it is no address to be read */
export function checkAddress(value: string, base?: URL): URL {
  const address = httpAddress(value, base?.href);
  if (address === null) throw new BadInput(`${value} is no http or https address; only those are read.`);
  if (address.username !== '' || address.password !== '') throw new BadInput(`${address.origin} was given with a name or password in the address; leave them out.`);
  return address;
}

async function follow(start: URL, limits: DownloadLimits, signal: AbortSignal): Promise<{ address: URL; response: IncomingMessage }> {
  let address = start;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const response = await request(address, limits, signal);
    const location = response.headers.location;
    if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return { address, response };
    response.destroy();
    address = checkAddress(location, address);
  }
  throw new UnreadableSource(`${start.href} leads on more than ${MOST_REDIRECTS} times; give the address where it ends.`);
}

function unpacked(response: IncomingMessage, origin: string): AsyncIterable<Uint8Array> {
  const packing = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (packing === 'identity' || packing === '') return response;
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[packing];
  if (!unpack) throw new UnreadableSource(`${origin} is packed as "${packing}", which is not known.`);
  const stream = unpack();
  response.on('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}

/** Fetches an http(s) address within the limits; each hop of a redirect is checked like the first. @throws BilateralError, or the network's own error */
export async function download(start: URL, limits: DownloadLimits): Promise<Download> {
  const signal = AbortSignal.timeout(limits.timeout);
  const { address, response } = await follow(start, limits, signal);
  try {
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 299) throw new UnreadableSource(`${address.href} answered with status ${status}; check the address.`);
    const tooMany = () => tooLong(address.href, limits.maxBytes);
    if (Number(response.headers['content-length'] ?? 0) > limits.maxBytes) throw tooMany();
    const bytes = await boundedBytes(unpacked(response, address.href), limits.maxBytes, tooMany);
    return { bytes, address, contentType: response.headers['content-type'] ?? '' };
  } finally {
    response.destroy();
  }
}
