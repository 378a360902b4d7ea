import type { Document } from './document.ts';

/** Does a text begin with a headline: a line of its own that no stop ends? */
export function hasHeadline(document: Document): boolean {
  const [first, second] = document.sentences;
  return first !== undefined && second !== undefined && first.paragraph !== second.paragraph && !document.isMark(first.to - 1, '.');
}
