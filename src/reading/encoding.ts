import { BadInput, UnreadableSource } from '../domain/errors.ts';
import { decodeAsWindows1251 } from './code-page.ts';

/** Encoding Standard, "BOM sniff"; a mark goes before what anyone declares. */
const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** First bytes of documents and archives that people take for text. */
const BINARY_HEADS = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u001f\u008b', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];
/** One control character in a hundred is no text; a stray one in a news page is. */
const CONTROL_SHARE = 0.01;

/** Charset of an HTML `<meta>` or an XML prolog within the first bytes, else null. */
export function charsetWithin(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  const match = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head) ?? /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return match?.[1] ?? null;
}

function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8)).toString('latin1');
  if (BINARY_HEADS.some((start) => head.startsWith(start))) return true;
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) controls += 1;
  return controls > CONTROL_SHARE * sample.length;
}

/** Bytes 0x80 to 0x9F of windows-1252, which Node 20 decodes as ISO 8859-1's control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWith(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!) : text;
  } catch {
    return null;
  }
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of bytes, without a byte-order mark and otherwise unchanged. A mark decides; then UTF-8 wherever the bytes are valid UTF-8 (bytes of
 * another encoding hardly ever are, whatever was declared); then the declared encoding; then windows-1251 when it reads like Russian.
 * @param name what to call the source in an error
 * @param declared charset of the HTTP header or of the document, when there is one
 * @throws BadInput when there is nothing, or no text; UnreadableSource when no encoding fits
 */
export function decode(bytes: Uint8Array, name: string, declared: string | null = null): string {
  if (bytes.length === 0) throw new BadInput(`${name} is empty; give a file with an article in it.`);
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) {
    const text = decodeWith(mark.encoding, bytes);
    if (text === null) throw new UnreadableSource(`${name} starts like ${mark.encoding.toUpperCase()} but is not; save it as UTF-8.`);
    return text;
  }
  if (isBinary(bytes)) throw new BadInput(`${name} is a binary file; give plain text, HTML, a feed, JSON or JSON Lines.`);
  const unicode = decodeWith('utf-8', bytes);
  if (unicode !== null) return unicode;
  if (declared !== null && !isKnown(declared)) throw new UnreadableSource(`${name} says that it is in "${declared}", which is not known; save it as UTF-8.`);
  if (declared !== null && !/^utf-?8$/i.test(declared)) {
    const text = decodeWith(declared, bytes);
    if (text !== null) return text;
  }
  const cyrillic = decodeAsWindows1251(bytes);
  if (cyrillic === null) throw new UnreadableSource(`${name} is neither UTF-8 nor windows-1251; save it as UTF-8.`);
  return cyrillic;
}
