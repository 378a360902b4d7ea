import type { Contents } from '../../graph/read/contents.ts';
import type { Row } from '../../graph/engine.ts';
import type { TextFormat } from './format.ts';

/** Rows of a dataset are no articles: an extractor would read nonsense out of them. They go with the whole graph. */
const isRecord = ({ kind, extractor }: Row): boolean => kind === 'RECORD' || String(extractor).startsWith('import/');

async function* text(contents: Contents): AsyncGenerator<string> {
  for await (const { properties } of contents.nodes('Article')) {
    if (isRecord(properties)) continue;
    const { id, title = null, text: body, language, publishedAt = null, url = null, source = null } = properties;
    yield `${JSON.stringify({ id, title, text: body, language, publishedAt, url, source })}\n`;
  }
}

/** The articles as they were given, one a line, as `ingest` reads them. */
export const articlesJsonl: TextFormat = {
  kind: 'text', mediaType: 'application/x-ndjson; charset=utf-8', ending: '.jsonl', text,
  description: 'the articles, one a line, as ingest reads them again',
};
