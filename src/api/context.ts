import type { CurationStore } from '../graph/curation.ts';
import type { Past } from '../graph/past.ts';
import type { Reader } from '../graph/read/reader.ts';
import type { ArticleStore } from '../graph/store.ts';
import type { Ingest } from '../ingest/ingest.ts';
import { Batches } from './batch.ts';

/** The parts of the program that the API is put on. */
export interface ApiParts {
  read: Reader;
  ingest: Ingest;
  store: Pick<ArticleStore, 'remove'>;
  curation: CurationStore;
  history: Pick<Past, 'at'>;
  /** Version of the program, for `status`. */
  version: string;
}

/** What resolvers work with, one for each request. */
export interface ApiContext extends ApiParts {
  batches: Batches;
}

export const contextOf = (parts: ApiParts): ApiContext => ({ ...parts, batches: new Batches() });
