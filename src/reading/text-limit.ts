import { LimitExceeded } from '../domain/errors.ts';
import { inBytes } from './reading-options.ts';

export const tooLong = (origin: string, limit: number): LimitExceeded =>
  new LimitExceeded(`${origin} is longer than ${inBytes(limit)}; shorten it, or raise --max-text.`);

/** @throws LimitExceeded when the text has more than `limit` bytes of UTF-8 */
export function checkLength(text: string, origin: string, limit: number): void {
  if (text.length * 3 > limit && Buffer.byteLength(text) > limit) throw tooLong(origin, limit);
}
