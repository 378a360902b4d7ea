import { attempt } from './attempt.ts';
import { byteLines, type ByteLine } from './byte-lines.ts';
import { decode } from './encoding.ts';
import { jsonArticle } from './json-article.ts';
import { parseJson } from './json-text.ts';
import type { ReadArticle, ReadItem } from './read-item.ts';
import { checkLength, tooLong } from './text-limit.ts';

/** JSON may take six bytes (`\u00e9`) where UTF-8 takes one or two, and a line has more fields than the text. */
const LINE_OVER_TEXT = 6;

function readLine(line: ByteLine, name: string, origin: string, maxText: number): Omit<ReadArticle, 'name'> {
  if (line.truncated) throw tooLong(origin, maxText);
  const article = jsonArticle(parseJson(decode(line.bytes, origin), origin), `${name}-${line.number}`, origin);
  checkLength(article.text, origin, maxText);
  return { article, verbatim: true };
}

const BLANK = /^[\s\uFEFF]*$/;
const isBlank = (bytes: Uint8Array): boolean => bytes.length < 16 && BLANK.test(Buffer.from(bytes).toString());

/**
 * Articles of JSON Lines, one object a line, as they arrive; a broken line is one failure with its number. Blank lines are passed over.
 * @param name what articles without an id are called, with their line's number behind it
 * @param origin the file, for errors
 */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>, name: string, origin: string, maxText: number): AsyncGenerator<ReadItem> {
  for await (const line of byteLines(stream, maxText * LINE_OVER_TEXT)) {
    if (isBlank(line.bytes) && !line.truncated) continue;
    const place = `${origin}, line ${line.number}`;
    yield attempt(place, () => readLine(line, name, place, maxText));
  }
}
