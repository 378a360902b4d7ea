import type { DocumentRecord } from '../domain/record.ts';
import type { RecordStatus } from '../graph/store.ts';

/** What became of one article. */
export type IngestOutcome =
  | { id: string; status: RecordStatus; duplicateOf: string | null; record: DocumentRecord; error: null }
  | { id: string; status: 'FAILED'; duplicateOf: null; record: null; error: Error };

/** How many articles met each end. */
export type IngestSummary = Record<IngestOutcome['status'], number> & { total: number };

export const emptySummary = (): IngestSummary => ({ total: 0, CREATED: 0, UNCHANGED: 0, UPDATED: 0, DUPLICATE: 0, FAILED: 0 });
