import { keyLow } from './entry.ts';

/**
 * A word's list lies on pages. How many there are follows from how many documents the list holds, and on which page a document stands from its key
 * (linear hashing, Litwin 1980): so the order in which articles came leaves no trace, a write touches one page a word, and a list grows by
 * splitting one page at a time.
 */
/** More are slow to write again, fewer to collect; Neo4j reads 70,000 entries in half the time of pages half as long. */
const ENTRIES_A_PAGE = 96;

export const pageCount = (documents: number): number => Math.max(1, Math.ceil(documents / ENTRIES_A_PAGE));

/** The page, from 0, of a key among so many pages. */
export function pageOf(key: string, pages: number): number {
  const hash = keyLow(key, 0);
  const level = 31 - Math.clz32(pages);
  const page = hash % 2 ** (level + 1);
  return page < pages ? page : hash % 2 ** level;
}

/** All pages, of the former and the new count, on which a key may have stood that must move when the count changes. */
export function movedPages(before: number, after: number): Set<number> {
  const touched = new Set<number>();
  for (let pages = Math.min(before, after); pages < Math.max(before, after); pages++) {
    touched.add(pages);
    touched.add(pages - 2 ** (31 - Math.clz32(pages)));
  }
  return touched;
}
