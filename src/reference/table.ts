import { readFileSync } from 'node:fs';
import { parseCsv } from './csv.ts';
import { packageFile } from './package-files.ts';

/**
 * Reads a table of the repository, e.g. `seeds/tables/topics.csv`, at the first call and keeps what `read` makes of its rows.
 * Lines that begin with `#` are the table's provenance; cells are strings, empty where nothing is known.
 */
export function table<Item>(path: string, read: (row: Record<string, string>) => Item): () => readonly Item[] {
  return once(() => parseCsv(readFileSync(packageFile(path), 'utf8')).map(read));
}

/** A function that makes its value at the first call and returns the same one ever after. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The items by the key that each has. */
export function byKey<Item, Key>(items: () => readonly Item[], key: (item: Item) => Key): () => ReadonlyMap<Key, Item> {
  return once(() => new Map(items().map((item) => [key(item), item])));
}
