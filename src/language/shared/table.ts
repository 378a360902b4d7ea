import { readFileSync } from 'node:fs';

/**
 * Reads one of a language's tables: tab-separated, `#` comments, a header row. Written for lexicons that are read at every start: no quoting.
 * @throws Error naming file and line when a row has another number of cells than the header.
 */
export function readTable(path: string): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  let header: string[] | null = null;
  readFileSync(path, 'utf8').split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    if (!header) {
      header = cells;
      return;
    }
    if (cells.length !== header.length) throw new Error(`${path}:${index + 1} has ${cells.length} cells where the header names ${header.length}.`);
    rows.push(Object.fromEntries(header.map((name, column) => [name, cells[column]!.trim()])));
  });
  return rows;
}
