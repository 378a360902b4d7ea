import type { IncomingMessage } from 'node:http';
import type { BilateralError } from '../domain/errors.ts';
import { RateLimited } from '../domain/errors.ts';
import type { Reply } from './reply.ts';
import { errorReply } from './reply.ts';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429, LIMIT_EXCEEDED: 413, ENGINE_UNAVAILABLE: 503 };

/** The answer to who is not let in, or not now. */
export function refusalReply(error: BilateralError, { headers }: Pick<IncomingMessage, 'headers'>): Reply {
  const status = STATUS[error.code] ?? 400;
  if (error instanceof RateLimited) return errorReply(status, error.code, error.message, { 'retry-after': String(error.retryAfter) });
  return errorReply(status, error.code, error.message, status === 401 ? { 'www-authenticate': challenge(headers.accept) } : {});
}

/** A browser that opens a page asks its user for a name and a password, which is the key, and sends it with all that the page asks for (RFC 7617). */
const challenge = (accept = ''): string => (accept.includes('text/html') ? 'Basic realm="Bilateral: any name, your key as the password", charset="UTF-8"' : 'Bearer realm="Bilateral"');
