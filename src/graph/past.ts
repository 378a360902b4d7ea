import type { Reader } from './read/reader.ts';

/** The graph as it was known at earlier times. */
export interface Past {
  /**
   * All that was known at a time, ISO 8601: the canon of the articles and decisions of that time, made by the rules of today.
   * @throws LimitExceeded when there were too many articles
   */
  at(time: string): Promise<Reader>;
  close(): Promise<void>;
}
