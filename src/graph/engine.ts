/** A value that Cypher takes as a parameter: plain JSON data. Whole numbers are integers on both engines. */
export type CypherValue = null | boolean | number | string | CypherValue[] | { [key: string]: CypherValue };
export type CypherParameters = Record<string, CypherValue>;
/** A result row: map projections and scalars, never nodes; integers are JavaScript numbers, dates ISO strings. */
export type Row = Record<string, any>;

/** One open transaction. `statement` is the path of a file under `cypher/` without its extension, e.g. `read/country`. */
export interface Transaction {
  run(statement: string, parameters?: CypherParameters): Promise<Row[]>;
  /** Holds keys against every other writer until the transaction ends; nothing to do where an engine lets in one writer at a time. */
  lock(keys: readonly string[]): Promise<void>;
}

/** How long a reading transaction may take. */
export interface ReadBounds {
  /** Calls it off. */
  signal: AbortSignal;
  milliseconds: number;
}

/**
 * A graph database, as far as Bilateral needs one. An engine is a folder beside this file that implements it and passes `tests/contract`.
 * Errors: EngineUnavailable when it cannot be reached or stops answering; Conflict when another process holds the data.
 */
export interface Engine {
  readonly name: 'neo4j' | 'grafeo';
  version(): Promise<string>;
  /** Constraints, indexes and the schema's version; does nothing the second time. */
  setup(): Promise<void>;
  /** Runs statements that only read, in one transaction; sees this process's own earlier writes. Out of its bounds it is rejected: by what called it off, or TimedOut. */
  read<T>(work: (transaction: Transaction) => Promise<T>, bounds?: ReadBounds): Promise<T>;
  /** Runs in one transaction, all or nothing; retried when the engine asks for it, so `work` must be repeatable. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
