import type { ArticleInput } from '../../domain/article.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { DocumentRecord } from '../../domain/record.ts';
import { printable } from '../terminal.ts';
import { legendOf } from './circumstances.ts';
import { coloured, plain, type Paint } from './colours.ts';
import { findingsOf, type Finding } from './findings.ts';
import { filled, onOneLine } from './wording.ts';

const KIND_WIDTH = 13;

/** `0.97  country      Казахстана → KZ   country:name` */
function findingLines({ confidence, kind, says: [first, ...rest], rule }: Finding, paint: Paint): string[] {
  return [`  ${confidence.toFixed(2)}  ${kind.padEnd(KIND_WIDTH)}${first}   ${paint('dim', rule)}`, ...rest.map((line) => `${' '.repeat(KIND_WIDTH + 12)}${line}`)];
}

/** The number of the last sentence that begins there or before, by halving. */
function sentenceAt(sentences: readonly { start: number }[], position: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sentences[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * An article for people who ask why: its sentences, each followed by what was read in it, how far that is trusted and the rule that read it.
 * @param sentences where they begin and end, in UTF-16 code units
 */
export function explanation(record: DocumentRecord, article: ArticleInput, sentences: readonly { start: number; end: number }[], colours: boolean): string {
  const paint = colours ? coloured : plain;
  const findings = findingsOf(record, paint);
  const bySentence = groupBy(findings, ({ start }) => sentenceAt(sentences, start));
  const told = sentences.map(({ start, end }, index) => [
    paint('bold', `${index + 1}  ${onOneLine(article.text.slice(start, end))}`), ...(bySentence.get(index) ?? []).flatMap((finding) => findingLines(finding, paint)), '',
  ]);
  return [
    paint('dim', printable(filled([record.id, record.language, record.source, record.publishedAt ?? 'no date']))), '', ...told.flat(),
    paint('dim', 'In front of each finding: the share of such findings that was right in labelled texts. Behind it: the rule that read it.'),
    ...legendOf(findings.map(({ rule }) => rule)).map((line) => paint('dim', line)), '',
  ].join('\n');
}
