import type { IncomingMessage } from 'node:http';
import { BadInput, LimitExceeded } from '../domain/errors.ts';

/**
 * The body of a request as UTF-8. Nothing is kept of one that is too large.
 * @throws LimitExceeded for more than `limit` bytes; BadInput when it breaks off or is no UTF-8.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const tooLarge = () => new LimitExceeded(`The request is over ${limit / 1e6} MB; an article's text may have 1 MB, so send fewer articles at once.`);
  if (Number(request.headers['content-length']) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) break;
      chunks.push(chunk);
    }
  } catch {
    throw new BadInput('The request broke off; send it again.');
  }
  if (length > limit) throw tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BadInput('The body is not in UTF-8; send JSON in UTF-8.');
  }
}

/** @throws BadInput */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`The body is no JSON (${(error as Error).message}); send {"query": "…", "variables": {…}}.`);
  }
}
