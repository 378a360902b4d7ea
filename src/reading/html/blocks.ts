/** A paragraph, heading, list item or cell of a page: its text in one line or several (`<br>`), and how much of it stands within links. */
export interface Block {
  text: string;
  /** 0 to 1. */
  linked: number;
}

const SKIPPED = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'video', 'audio', 'canvas', 'button', 'form', 'input', 'select',
  'textarea', 'nav', 'aside', 'footer', 'figcaption', 'head', 'title',
]);
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'label', 'mark',
  'nobr', 'q', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
]);
const CELLS = new Set(['td', 'th']);
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Collects text into blocks; `<br><br>` ends one like a paragraph does. */
class BlockWriter {
  readonly blocks: Block[] = [];
  private text = '';
  private linkedLength = 0;

  write(text: string, linked: boolean): void {
    const shown = text.replace(INVISIBLE, '').replace(/[\s\u00A0]+/g, ' ');
    this.text += shown;
    if (linked) this.linkedLength += shown.trim().length;
  }

  breakLine(): void {
    if (/\n *$/.test(this.text)) this.end();
    else this.text += '\n';
  }

  end(): void {
    const text = this.text.split('\n').map((line) => line.replace(/ +/g, ' ').trim()).filter(Boolean).join('\n');
    if (text !== '') this.blocks.push({ text, linked: Math.min(1, this.linkedLength / text.length) });
    this.text = '';
    this.linkedLength = 0;
  }
}

const isSkipped = (element: Element): boolean => SKIPPED.has(element.localName) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/** The readable text below an element, in order. Walks without recursion: how deep a page nests is its author's choice. */
export function blocksOf(root: Element): Block[] {
  const writer = new BlockWriter();
  let links = 0;
  const leave = (element: Element): void => {
    if (element.localName === 'a') links -= 1;
    if (CELLS.has(element.localName)) writer.write(' ', false);
    else if (!INLINE.has(element.localName)) writer.end();
  };
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT || node.nodeType === CDATA) writer.write(node.nodeValue ?? '', links > 0);
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    if (isSkipped(element)) return false;
    if (element.localName === 'br') {
      writer.breakLine();
      return false;
    }
    if (!INLINE.has(element.localName) && !CELLS.has(element.localName)) writer.end();
    if (element.localName === 'a') links += 1;
    if (element.firstChild) return true;
    leave(element);
    return false;
  };
  let node: Node | null = root.firstChild;
  while (node) {
    if (enter(node)) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        writer.end();
        return writer.blocks;
      }
      leave(node as Element);
    }
    node = node.nextSibling;
  }
  return writer.blocks;
}
