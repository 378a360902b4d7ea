import { BlockList, isIP, isIPv4 } from 'node:net';

/** Networks that are nobody's public site, IANA special-purpose address registries (RFC 6890). */
const PRIVATE_IPV4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24',
  '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
];
/** Of IPv6 only 2000::/3 is public; the rest stands for those outside it, and these lie inside: Teredo, documentation, 6to4 (they wrap IPv4), ORCHID. */
const PUBLIC_IPV6 = '2000::/3';
const PRIVATE_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
/** IPv6 forms that hold an IPv4 address, which then decides: mapped, and NAT64's well-known prefix. */
const WRAPPED_IPV4 = ['::ffff:0:0/96', '64:ff9b::/96'];

function networks(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address, prefix] = range.split('/') as [string, string];
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

const privateIPv4 = networks(PRIVATE_IPV4, 'ipv4');
const privateIPv6 = networks(PRIVATE_IPV6, 'ipv6');
const publicIPv6 = networks([PUBLIC_IPV6], 'ipv6');
const wrappedIPv4 = networks(WRAPPED_IPV4, 'ipv6');

/** The last 32 bits of an IPv6 address as IPv4. */
function lastIPv4(address: string): string {
  const tail = address.slice(address.lastIndexOf(':') + 1);
  if (isIPv4(tail)) return tail;
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(':');
  const [high, low] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16)) as [number, number];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Whether an IP address is one of the public internet: not this machine, no private, link-local, carrier's or reserved network. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  switch (isIP(bare)) {
    case 4:
      return !privateIPv4.check(bare, 'ipv4');
    case 6:
      if (wrappedIPv4.check(bare, 'ipv6')) return isPublicAddress(lastIPv4(bare));
      return publicIPv6.check(bare, 'ipv6') && !privateIPv6.check(bare, 'ipv6');
    default:
      return false;
  }
}
