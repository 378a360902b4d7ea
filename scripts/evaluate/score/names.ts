const QUOTES = /[’'`ʼ"«»“”]/g;
const GAPS = /[\s\-–—.]+/g;

/** Words as they are compared: without case, quotes and hyphens, ё as е. */
export const foldedWords = (text: string): string[] =>
  text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(QUOTES, '').replace(GAPS, ' ').split(' ').filter(Boolean);

export const isSameName = (one: string, other: string): boolean => foldedWords(one).join(' ') === foldedWords(other).join(' ');

/** Whether one name is the other, given as fully or less: every word of the shorter one stands in the longer one. */
export function isNameOf(one: string, other: string): boolean {
  const [short, long] = [foldedWords(one), foldedWords(other)].sort((left, right) => left.length - right.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word));
}
