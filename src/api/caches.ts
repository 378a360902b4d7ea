import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/** Both are counted in characters of the texts that they hold; what was longest unused goes first. */

/**
 * Documents that were parsed and found valid, by the hash of their text: some 300 questions of an analyst's length. A parsed document takes 60 to 300 bytes a character,
 * so they stay below 100 MB even where somebody fills it on purpose.
 */
export const documentCache = (maxSize = 300_000): InMemoryLRUCache<DocumentNode> =>
  new InMemoryLRUCache<DocumentNode>({ maxSize, sizeCalculation: ({ loc }) => loc?.end || 1 });

/** Texts that clients had kept under their hash, to send the hash alone from then on (automatic persisted queries). */
export const persistedQueryCache = (maxSize = 2_000_000): InMemoryLRUCache =>
  new InMemoryLRUCache({ maxSize, sizeCalculation: ({ length }) => length || 1 });
