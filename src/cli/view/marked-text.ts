import type { Mention } from '../../domain/record.ts';
import { printable } from '../terminal.ts';
import type { Paint } from './colours.ts';

/** Mentions that can be shown side by side: in the text's order, of overlapping ones the longest. */
function apart(mentions: readonly Mention[]): Mention[] {
  const shown: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (shown.at(-1)?.end ?? 0)) shown.push(mention);
  }
  return shown;
}

/** The text with what it mentions marked: in colour, or in brackets with what is meant. */
export function markedText(text: string, mentions: readonly Mention[], paint: Paint, colours: boolean): string {
  let result = '';
  let end = 0;
  for (const mention of apart(mentions)) {
    const quote = printable(text.slice(mention.start, mention.end));
    const meaning = mention.ref === mention.quote ? '' : `|${mention.ref}`;
    result += printable(text.slice(end, mention.start)) + (colours ? paint(mention.kind, quote) : `[${quote}${meaning}]`);
    end = mention.end;
  }
  return result + printable(text.slice(end));
}
