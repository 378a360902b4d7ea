import { articleKey, contentHash } from '../../domain/article-key.ts';
import type { ArticleFacts } from '../../domain/canon.ts';
import type { Claims } from '../../domain/claim.ts';
import { foldName } from '../../domain/name-key.ts';
import type { DocumentRecord } from '../../domain/record.ts';
import { sketchOf, type Sketch } from '../../resolution/articles/sketch.ts';
import { claimsOf } from '../../resolution/claims.ts';
import { articleDocument, type SearchDocument } from '../search/documents.ts';
import type { Reading } from '../store.ts';

/** A reading made ready outside the transaction, which may run more than once. */
export interface PreparedArticle {
  id: string;
  contentHash: string;
  facts: Omit<ArticleFacts, 'duplicateOf'>;
  sourceName: string | null;
  record: DocumentRecord;
  claims: Claims;
  sketch: Sketch;
  /** What search finds it by. */
  found: SearchDocument;
  /** Properties of the Article node but those that the graph decides: ingestedAt, duplicateOf. */
  properties: Record<string, string | string[] | number[] | null>;
}

const NO_SKETCH: Sketch = { bands: [], sketch: [] };

export function prepare({ article, record, contentHash: known }: Reading): PreparedArticle {
  const id = articleKey(article);
  const hash = known ?? contentHash(article);
  const text = record.text ?? article.text;
  const publishedAt = record.publishedAt ?? article.publishedAt;
  const source = record.source ?? article.source;
  const kind = article.kind ?? 'ARTICLE';
  // Rows of a dataset are alike in their wording and tell of different things: only a row that is the same to the letter is a copy.
  const sketch = kind === 'RECORD' ? NO_SKETCH : sketchOf(text);
  const { language, title, originalSource, extractor, countries, regions, organizations, topics } = record;
  return {
    id,
    contentHash: hash,
    facts: { id, publishedAt, source: source === null ? null : foldName(source), language, contentHash: hash, topics },
    sourceName: source,
    record,
    claims: claimsOf({ id, contentHash: hash }, record),
    sketch,
    found: articleDocument({ id, title, text, language, publishedAt, countries, regions, organizations, topics }),
    properties: {
      id, kind, ...sketch, name: article.name, title, text, url: article.url, language, publishedAt, contentHash: hash, source, originalSource, extractor,
      countries, regions, organizations, topics,
    },
  };
}
