import { isImported } from '../../domain/article.ts';
import type { Contents } from '../../graph/read/contents.ts';
import type { TextFormat } from './format.ts';

async function* text(contents: Contents): AsyncGenerator<string> {
  for await (const { properties } of contents.nodes('Article')) {
    // An extractor would read nonsense out of a row of a dataset. Those go with the whole graph.
    if (isImported(properties as { extractor: string })) continue;
    const { id, title = null, text: body, language, publishedAt = null, url = null, source = null } = properties;
    yield `${JSON.stringify({ id, title, text: body, language, publishedAt, url, source })}\n`;
  }
}

/** The articles as they were given, one a line, as `ingest` reads them. */
export const articlesJsonl: TextFormat = {
  kind: 'text', mediaType: 'application/x-ndjson; charset=utf-8', ending: '.jsonl', text,
  description: 'the articles, one a line, as ingest reads them again',
};
