import { BadInput } from '../../domain/errors.ts';
import { readDocument } from '../document.ts';
import { formatOfMediaType, formatOfName, type Format } from '../format.ts';
import type { ReadItem } from '../read-item.ts';
import type { ReadingOptions } from '../reading-options.ts';
import { addressError } from './address-error.ts';
import { checkAddress, download, type Download } from './download.ts';

function formatOf({ contentType, address }: Download): Format | null {
  const format = formatOfMediaType(contentType);
  if (format === undefined) throw new BadInput(`${address.href} is ${contentType.split(';', 1)[0]}, which is not read; give a page, a feed, JSON or plain text.`);
  return format ?? formatOfName(address.pathname);
}

const charsetOf = (contentType: string): string | null => /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? null;

/** The articles at an http(s) address; what cannot be fetched is one failure. */
export async function* readAddress(source: string, options: ReadingOptions): AsyncGenerator<ReadItem> {
  try {
    const found = await download(checkAddress(source), { maxBytes: options.maxText, timeout: options.timeout, allowPrivate: options.allowPrivate });
    const { bytes, address } = found;
    yield* readDocument({ bytes, name: source, origin: source, format: formatOf(found), charset: charsetOf(found.contentType), address }, options.maxText);
  } catch (error) {
    yield { error: addressError(error, source, options.timeout), name: source };
  }
}
