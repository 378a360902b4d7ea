import { BilateralError, UnreadableSource } from '../../domain/errors.ts';

const SENTENCES: Record<string, string> = {
  ENOTFOUND: 'cannot be found; check its name and your connection',
  EAI_AGAIN: 'cannot be found now; check your connection and try again',
  ECONNREFUSED: 'refuses connections; check its port, or try again later',
  ECONNRESET: 'ended the connection; try again later',
  EPIPE: 'ended the connection; try again later',
  ETIMEDOUT: 'does not answer; try again later',
  EHOSTUNREACH: 'cannot be reached; check your connection',
  ENETUNREACH: 'cannot be reached; check your connection',
};

/** What went wrong with an address as a sentence; anything that comes neither from the network nor from unpacking is thrown on. */
export function addressError(error: unknown, address: string, timeout: number): BilateralError {
  if (error instanceof BilateralError) return error;
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError') return new UnreadableSource(`${address} took longer than ${timeout / 1000} s; try again later.`);
  if (code === undefined) throw error;
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR')) {
    return new UnreadableSource(`${address} sent a packed answer that cannot be unpacked; try again later.`);
  }
  if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME|VERIFY/.test(code)) return new UnreadableSource(`${address} has a certificate that cannot be trusted (${code}); check the address.`);
  return new UnreadableSource(`${address} ${SENTENCES[code] ?? `cannot be read (${code}: ${message.split('\n', 1)[0]}); try again later`}.`);
}
