import { lookup as resolve, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { UnreadableSource } from '../../domain/errors.ts';
import { isPublicAddress } from './public-address.ts';

const refusal = (host: string): UnreadableSource =>
  new UnreadableSource(`${host} is an address of this machine or of a private network, which is not read; give --allow-private if you mean it.`);

/** A host that is written as an IP address is connected to without being looked up, so it is checked here. @throws UnreadableSource */
export function checkLiteralHost(hostname: string): void {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) && !isPublicAddress(literal)) throw refusal(literal);
}

/**
 * Finds a host's addresses and refuses it when any of them is not public. The connection is made to the very addresses checked here: a name
 * server that answers otherwise the second time (DNS rebinding) is not asked a second time.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => {
    const [first] = found ?? [];
    if (error || !first) callback(error ?? Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
    else if (!found.every(({ address }) => isPublicAddress(address))) callback(refusal(hostname), '', 0);
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};
