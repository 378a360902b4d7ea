import { parseHTML } from 'linkedom';

/** Tags that the frame below writes; a DOCTYPE in the middle, too, which linkedom would keep as a node that lacks a node's methods. */
const FRAME_TAGS = /<!doctype[^>]*>|<\/?(?:html|body)(?:\s[^>]*)?>/gi;

/**
 * The page as a document that has a head and a body, which linkedom makes only where the page writes them.
 * Scripts are not run, nothing is loaded.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const root = document.documentElement as Element | null;
  if (root?.localName === 'html' && [...root.children].some((child) => child.localName === 'body')) return document;
  const framed = parseHTML(`<!doctype html><html><head></head><body>${html.replace(FRAME_TAGS, '')}</body></html>`).document;
  const language = root?.localName === 'html' ? root.getAttribute('lang') : null;
  if (language) framed.documentElement.setAttribute('lang', language);
  return framed;
}

/** Elements inside one another, at most; counting stops at `limit`. */
export function isDeeperThan(root: Element, limit: number): boolean {
  let depth = 0;
  let node: Element | null = root;
  while (node) {
    if (node.firstElementChild) {
      depth += 1;
      if (depth > limit) return true;
      node = node.firstElementChild;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    if (!node || node === root) return false;
    node = node.nextElementSibling;
  }
  return false;
}
