/** One line of a stream without its end. `truncated` says that it was longer than the limit; its bytes are then left out. */
export interface ByteLine {
  bytes: Uint8Array;
  /** From 1. */
  number: number;
  truncated: boolean;
}

const NEWLINE = 10;

/** Lines of a stream of bytes as they arrive; never holds more than one of them, nor more than `limit` bytes of one. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): ByteLine => {
    const line = { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), number, truncated: length > limit };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
