import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by its central directory (APPNOTE 4.3.12), each checked against its CRC. Enough for archives below 4 GB. */
export function zipEntries(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries = new Map<string, string>();
  for (let at = archive.readUInt32LE(end + 16), left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, crc, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [number, number, number];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    const content = method === 8 ? inflateRawSync(packed) : packed;
    if (crc32(content) !== crc) throw new Error('A file of the archive is not what was put into it.');
    entries.set(archive.subarray(at + 46, at + 46 + name).toString(), content.toString());
    at += 46 + name + extra + comment;
  }
  return entries;
}
