import type { BilateralError } from '../domain/errors.ts';

/** All bytes of a stream. @throws what `tooMany` makes, as soon as there are more than `limit` */
export async function boundedBytes(stream: AsyncIterable<Uint8Array>, limit: number, tooMany: () => BilateralError): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > limit) throw tooMany();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
