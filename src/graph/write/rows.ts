import type { CypherParameters, CypherValue, Row, Transaction } from '../engine.ts';

/** More rows in one statement hold up the embedded engine's process, and gain nothing. */
const MOST_ROWS = 1_000;

/** Runs `write/NAME` for rows, in parts of at most 1,000; not at all for none. */
export async function writeRows(transaction: Transaction, name: string, rows: object[]): Promise<void> {
  await Promise.all(parts(rows).map((part) => transaction.run(`write/${name}`, { rows: part as CypherValue[] })));
}

/** As `writeRows`, for a statement that takes a list of keys under another name than `rows`. */
export async function writeKeys(transaction: Transaction, name: string, parameter: 'ids' | 'keys', keys: Iterable<string>, more: CypherParameters = {}): Promise<void> {
  await Promise.all(parts([...keys]).map((part) => transaction.run(`write/${name}`, { [parameter]: part, ...more })));
}

/** Looks up `write/lookup/NAME` for a list of keys; no rows for none. */
export async function lookUp(transaction: Transaction, name: string, parameter: 'ids' | 'keys' | 'hashes', keys: Iterable<string>, more: CypherParameters = {}): Promise<Row[]> {
  const found = await Promise.all(parts([...keys]).map((part) => transaction.run(`write/lookup/${name}`, { [parameter]: part, ...more })));
  return found.flat();
}

/** Holds things of one kind against other writers. */
export const lock = (transaction: Transaction, kind: string, keys: Iterable<string>): Promise<void> =>
  transaction.lock([...keys].map((key) => `${kind} ${key}`));

function parts<Item>(items: Item[]): Item[][] {
  const result: Item[][] = [];
  for (let start = 0; start < items.length; start += MOST_ROWS) result.push(items.slice(start, start + MOST_ROWS));
  return result;
}
