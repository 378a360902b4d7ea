import { createHash } from 'node:crypto';
import type { ArticleInput } from './article.ts';

/** Parameters that say how a reader came, not what is read. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|yclid|ysclid|mc_cid|mc_eid|_openstat|from|ref)$/;

/** The key of an article in the graph: the id that its source states, else its normalised address, else the SHA-256 of its text. */
export function articleKey(input: Pick<ArticleInput, 'id' | 'url' | 'text'>): string {
  return input.id?.trim() || (input.url?.trim() && normalisedUrl(input.url)) || sha256(input.text);
}

/** SHA-256 of title and text in Unicode's NFC: equal for what a reader would call the same article. */
export const contentHash = (input: Pick<ArticleInput, 'title' | 'text'>): string =>
  sha256(`${(input.title ?? '').normalize('NFC')}\n${input.text.normalize('NFC')}`);

/** An address without fragment, default port, tracking parameters and closing slash, its parameters in order; other strings trimmed. */
export function normalisedUrl(address: string): string {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return address.trim();
  }
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href.replace(/\/$/, '');
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
