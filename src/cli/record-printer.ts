import type { ArticleInput } from '../domain/article.ts';
import type { Language } from '../domain/language.ts';
import type { DocumentRecord } from '../domain/record.ts';
import type { Terminal } from './terminal.ts';
import { hasColours } from './view/colours.ts';
import { explanation } from './view/explanation.ts';
import { recordView } from './view/record-view.ts';

/** Where the sentences of a text begin and end, in UTF-16 code units. */
export type Sentences = (text: string, language: Language) => { start: number; end: number }[];

export const RECORD_FORMATS = ['jsonl', 'json', 'text'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Prints records one by one, with what stands before the first and behind the last. */
export interface RecordPrinter {
  before: string;
  print(record: DocumentRecord, article: ArticleInput, verbatim: boolean): string;
  after(): string;
}

/** The record with the text that its offsets count into, where that stands in no file. */
const complete = (record: DocumentRecord, article: ArticleInput, verbatim: boolean): DocumentRecord =>
  (verbatim ? record : { ...record, text: article.text });

export function recordPrinter(format: RecordFormat, output: Terminal['output']): RecordPrinter {
  let count = 0;
  switch (format) {
    case 'jsonl':
      return { before: '', print: (...record) => `${JSON.stringify(complete(...record))}\n`, after: () => '' };
    case 'json':
      return { before: '[', print: (...record) => `${count++ ? ',' : ''}\n${JSON.stringify(complete(...record), null, 2)}`, after: () => '\n]\n' };
    case 'text':
      return { before: '', print: (record, article) => `${count++ ? '\n\n' : ''}${recordView(record, article, hasColours(output))}`, after: () => '' };
  }
}

/** Prints why each finding was read. */
export function explanationPrinter(sentences: Sentences, output: Terminal['output']): RecordPrinter {
  let count = 0;
  return {
    before: '', after: () => '',
    print: (record, article) => `${count++ ? '\n' : ''}${explanation(record, article, sentences(article.text, record.language), hasColours(output))}`,
  };
}
