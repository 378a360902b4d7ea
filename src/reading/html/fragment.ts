import { blocksOf } from './blocks.ts';
import { parsePage } from './parse.ts';
import { withoutTeasers } from './teasers.ts';

const MARKUP = /<[a-z!/]|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** A piece of HTML, as feeds carry it, as text: paragraphs separated by a blank line. Text without markup keeps its own lines. */
export function textOfFragment(html: string): string {
  if (!MARKUP.test(html)) return html.replace(/\r\n?/g, '\n').trim();
  return withoutTeasers(blocksOf(parsePage(html).body)).map((block) => block.text).join('\n\n');
}
