import type { IncomingHttpHeaders } from 'node:http';
import { ANYBODY } from '../api/access/caller.ts';
import type { Caller } from '../api/access/caller.ts';
import { Buckets } from '../api/access/buckets.ts';
import type { Rate } from '../api/access/buckets.ts';
import { keyring } from '../api/access/key.ts';
import type { StoredKey } from '../api/access/key.ts';
import type { TokenCheck } from '../api/access/token.ts';
import { RateLimited, Unauthenticated } from '../domain/errors.ts';

export interface AccessOptions {
  keys: readonly StoredKey[];
  tokens: TokenCheck | null;
  /** Requests of one key. */
  rate: Rate;
}

/** Who may come in, and how often. */
export interface Access {
  /** Whether callers have to say who they are. */
  required: boolean;
  /**
   * Who shows these credentials, `Bearer KEY`, `Bearer TOKEN` or `Basic` with the key as its password, as browsers ask for it.
   * @param address whoever shows wrong ones too often is not listened to for a while @throws Unauthenticated, RateLimited
   */
  identify(authorization: string | undefined, address: string): Promise<Caller>;
  /** Counts a request of a caller. @throws RateLimited */
  count(caller: Caller): void;
}

/** Wrong credentials of one address. */
const FAILURES: Rate = { perSecond: 0.5, burst: 20 };
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const HOW = 'send "Authorization: Bearer KEY" with a key that "bilateral key" made.';

export function accessOf({ keys, tokens, rate }: AccessOptions): Access {
  const required = keys.length > 0 || tokens !== null;
  if (!required) return { required, identify: async () => ANYBODY, count: () => {} };
  const callerOf = keyring(keys);
  const failures = new Buckets(FAILURES);
  const requests = new Buckets(rate);

  async function identify(authorization: string | undefined, address: string): Promise<Caller> {
    if (authorization === undefined) throw new Unauthenticated(`The service answers only those who say who they are; ${HOW}`);
    const wait = failures.wait(address);
    if (wait > 0) throw new RateLimited('Too many wrong keys came from your address; look at your key, and try again later.', Math.ceil(wait));
    const credentials = credentialsOf(authorization);
    try {
      const caller = credentials === null ? null : tokens && TOKEN.test(credentials) ? await tokens(credentials) : callerOf(credentials);
      if (caller) return caller;
    } catch (error) {
      if (error instanceof Unauthenticated) failures.take(address);
      throw error;
    }
    failures.take(address);
    throw new Unauthenticated(`The key is none of this service; ${HOW}`);
  }

  return {
    required,
    identify,
    count({ id }) {
      const wait = requests.take(id);
      if (wait > 0) throw new RateLimited(`Your key may ask ${rate.perSecond} times a second, and ${rate.burst} times at once; try again in a moment.`, Math.max(1, Math.ceil(wait)));
    },
  };
}

function credentialsOf(authorization: string): string | null {
  const [, scheme, rest] = /^(\w+) +(\S+)$/.exec(authorization.trim()) ?? [];
  if (/^bearer$/i.test(scheme ?? '')) return rest!;
  if (!/^basic$/i.test(scheme ?? '')) return null;
  const pair = Buffer.from(rest!, 'base64').toString();
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : null;
}

/** The header of a request that says who asks. */
export const authorizationOf = ({ authorization }: IncomingHttpHeaders): string | undefined => authorization;
