import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { Reply } from './reply.ts';
import { errorReply } from './reply.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const ANY_ADDRESS = ['0.0.0.0', '::', '[::]'];

/** Tells a request that another site made a browser send from one of ours: the answer that refuses it, or null. */
export type Guard = (headers: IncomingHttpHeaders) => Reply | null;

/**
 * The service takes mutations without a password, so it must know that it was meant: `Host` is a name that it goes by (against names that
 * an attacker lets point here), and a browser's `Origin` is this very host. A service on all addresses goes by any address, too, since no
 * name can be pointed at that.
 */
export function guard(host: string, allowedHosts: readonly string[] = []): Guard {
  const names = new Set([...LOOPBACK, inBrackets(host), ...allowedHosts].map((name) => name.toLowerCase()));
  const onAnyAddress = ANY_ADDRESS.includes(host);

  return (headers) => {
    const name = nameOf(headers.host);
    if (name === null) return errorReply(400, 'BAD_INPUT', 'The request names no host; send a Host header.');
    if (!names.has(name) && !(onAnyAddress && isAddress(name))) {
      return errorReply(403, 'FORBIDDEN', `The service does not go by the name "${name}"; ask it by an address that it prints at its start.`);
    }
    const { origin } = headers;
    if (origin !== undefined && hostOf(origin) !== headers.host?.toLowerCase()) {
      return errorReply(403, 'FORBIDDEN', `Pages of "${origin}" may not ask this service; open its own pages.`);
    }
    return null;
  };
}

const inBrackets = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host);
const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/g, '')) !== 0;

/** The name in a Host header, without its port; null when there is none. */
function nameOf(host: string | undefined): string | null {
  const name = hostOf(`http://${host ?? ''}`);
  return name === null ? null : name.replace(/:\d+$/, '');
}

/** Name and port of an origin such as `http://localhost:4000`; null for what is no web origin. */
function hostOf(origin: string): string | null {
  const match = /^https?:\/\/([^/?#@\s]+)$/i.exec(origin);
  return match ? match[1]!.toLowerCase() : null;
}
