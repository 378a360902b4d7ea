import type { ArticleInput } from '../domain/article.ts';
import type { DocumentRecord } from '../domain/record.ts';

/** An article and what was read out of it. */
export interface Reading {
  article: ArticleInput;
  record: DocumentRecord;
  /** SHA-256 of title and text as they were first given, where the graph has it already. */
  contentHash?: string;
}

/**
 * What became of an article: CREATED; UNCHANGED (same key, same content); UPDATED (same key, other content); DUPLICATE (another key, content
 * that the graph has already).
 */
export const RECORD_STATUSES = ['CREATED', 'UNCHANGED', 'UPDATED', 'DUPLICATE'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

export interface Recorded {
  /** The article's key in the graph. */
  id: string;
  status: RecordStatus;
  /** Of the articles of one content the earliest published, then the smallest id; null for that one itself. */
  duplicateOf: string | null;
}

/** The writing side of the graph. Everything here is one transaction a call: all or nothing, and idempotent. */
export interface ArticleStore {
  /** Schema and reference data; does nothing the second time. */
  setup(): Promise<void>;
  /** Writes articles with their claims and the canon that follows; answers in the order given. */
  record(readings: Reading[]): Promise<Recorded[]>;
  /** What `record` would answer; writes nothing. */
  foresee(readings: Reading[]): Promise<Recorded[]>;
  /** Takes away an article and what nothing else supports; false when there is none. */
  remove(articleId: string): Promise<boolean>;
}
