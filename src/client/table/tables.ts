/** A value of a cell; null where the answer has none. */
export type Cell = string | number | boolean | null;

/** A list of an answer, or what stands beside its lists, as a table. */
export interface Table {
  /** Where it stands in the answer, e.g. `bilateral.events`; empty for the answer itself. */
  title: string;
  /** Paths within an entry, e.g. `date`, `article.source`. */
  columns: string[];
  rows: Cell[][];
}

type Entry = Record<string, unknown>;

/** Between the values of one thing, and between things, in a cell. */
const VALUES = ', ';
const THINGS = '; ';

/** What is about the list, not about the things in it. */
const PASSED_OVER = new Set(['__typename', 'cursor', 'pageInfo']);

const isObject = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfObjects = (value: unknown): value is Entry[] => Array.isArray(value) && value.length > 0 && value.every(isObject);

/** A connection's nodes, each with what its edge says; null for what is no connection. */
function nodesOf(value: unknown): Entry[] | null {
  if (!isObject(value)) return null;
  if (Array.isArray(value.edges)) return (value.edges as Entry[]).map(({ node, ...edge }) => ({ ...edge, ...(isObject(node) ? node : {}) }));
  return isListOfObjects(value.nodes) ? value.nodes : null;
}

const entriesOf = (value: unknown): Entry[] | null => (isListOfObjects(value) ? value : nodesOf(value));

/**
 * The lists of an answer as tables, in the order of the answer: a row an entry, a column a value; what an entry holds several of is written in one cell.
 * What stands beside the lists is a table of one row.
 */
export function tablesOf(data: unknown): Table[] {
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => tablesAt(name, value));
}

function tablesAt(path: string, value: unknown): Table[] {
  const entries = entriesOf(value);
  if (entries) return entries.length > 0 ? [tableOf(path, entries)] : [];
  if (!isObject(value)) return value === null || value === undefined ? [] : [tableOf(path, [{ [path]: value }])];
  const beside: Entry = {};
  const lists: Table[] = [];
  for (const [name, inner] of Object.entries(value)) {
    if (entriesOf(inner)) lists.push(...tablesAt(`${path}.${name}`, inner));
    else if (isObject(inner) && Object.values(inner).some((deeper) => entriesOf(deeper))) lists.push(...tablesAt(`${path}.${name}`, inner));
    else if (!(Array.isArray(inner) && inner.length === 0)) beside[name] = inner;
  }
  return [...(Object.keys(beside).length > 0 ? [tableOf(path, [beside])] : []), ...lists];
}

function tableOf(title: string, entries: Entry[]): Table {
  const flat = entries.map((entry) => new Map(cellsOf(entry, '')));
  const named = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  // What one entry has nothing of has columns of its own in another.
  const columns = named.filter((column) => !named.some((other) => other.startsWith(`${column}.`)));
  return { title, columns, rows: flat.map((cells) => columns.map((column) => cells.get(column) ?? null)) };
}

function* cellsOf(entry: Entry, prefix: string): Generator<[column: string, cell: Cell]> {
  for (const [name, value] of Object.entries(entry)) {
    if (PASSED_OVER.has(name)) continue;
    const column = prefix + name;
    const within = entriesOf(value) ?? (Array.isArray(value) ? value : null);
    if (within) yield [column, within.map((item) => (isObject(item) ? inWords(item) : String(item))).join(THINGS)];
    else if (isObject(value)) yield* cellsOf(value, `${column}.`);
    else yield [column, (value ?? null) as Cell];
  }
}

/** All that a thing within a cell says. */
const inWords = (entry: Entry): string => [...cellsOf(entry, '')].map(([, cell]) => cell).filter((cell) => cell !== null && cell !== '').join(VALUES);
