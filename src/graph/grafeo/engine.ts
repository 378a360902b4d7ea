import type { GrafeoDB, Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { EngineUnavailable } from '../../domain/errors.ts';
import type { CypherParameters, Engine, ReadBounds, Row, Transaction } from '../engine.ts';
import { needsSetup, SCHEMA_VERSION } from '../schema-version.ts';
import { statement, statementsOf } from '../statements.ts';
import { isWriteConflict, openingError } from './errors.ts';
import { DataFolder } from './folder.ts';
import { Queue } from './queue.ts';
import { toRow } from './values.ts';

const ATTEMPTS = 10;
/** Labels that had a full-text index of the engine's own in graphs of schema 2 and before. */
const SEARCHED_BEFORE_3 = ['Article', 'Person', 'Country', 'Organization', 'Topic', 'Region'];
/** The write-ahead log is folded into the database file when it has grown to this. */
const CHECKPOINT_BYTES = 32 * 1024 * 1024;

/** The embedded engine: one process, the whole graph in memory, a file behind it. */
export class GrafeoEngine implements Engine {
  readonly name = 'grafeo';
  private readonly database: GrafeoDB;
  private readonly folder: DataFolder | null;
  /** Simultaneous writers would mostly lose to one another, so they go one by one. */
  private readonly writes = new Queue();
  private closed = false;

  private constructor(database: GrafeoDB, folder: DataFolder | null) {
    this.database = database;
    this.folder = folder;
  }

  /**
   * Opens the graph of a data folder, or one in memory. The native library is loaded here and not before, since it takes its time.
   * @throws Conflict when another process holds the folder; BadInput when the folder cannot be made.
   */
  static async open(path: string | null): Promise<GrafeoEngine> {
    const { default: grafeo } = await import('@grafeo-db/js');
    if (path === null) return new GrafeoEngine(grafeo.GrafeoDB.create(), null);
    const folder = new DataFolder(path);
    folder.prepare();
    let database: GrafeoDB;
    try {
      database = grafeo.GrafeoDB.create(folder.database);
    } catch (error) {
      throw openingError(error, folder);
    }
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    folder.announce(null);
    return new GrafeoEngine(database, folder);
  }

  async version(): Promise<string> {
    return this.database.version();
  }

  async setup(): Promise<void> {
    const [schema] = await this.read((transaction) => transaction.run('schema/version'));
    if (!needsSetup(schema?.version)) return;
    for (const text of statementsOf('schema/grafeo')) await this.database.executeCypher(text);
    for (const label of SEARCHED_BEFORE_3) await this.database.dropTextIndex(label, 'searchWords');
    await this.write((transaction) => transaction.run('schema/set-version', { version: SCHEMA_VERSION }));
  }

  async read<T>(work: (transaction: Transaction) => Promise<T>, bounds?: ReadBounds): Promise<T> {
    return this.inTransaction(work, bounds?.signal);
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.writes.run(async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.inTransaction(work);
        } catch (error) {
          if (!isWriteConflict(error) || attempt === ATTEMPTS) throw error;
        }
      }
    });
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.writes.idle();
    this.database.close();
    this.folder?.withdraw();
  }

  /** A statement cannot be broken off here, but none is begun after the signal. */
  private async inTransaction<T>(work: (transaction: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    this.assertOpen();
    signal?.throwIfAborted();
    const open = this.database.beginTransaction();
    // Statements handed in together run in their order, as Neo4j runs them.
    const statements = new Queue();
    try {
      const result = await work({
        run: (path, parameters) => statements.run(() => {
          signal?.throwIfAborted();
          return run(open, path, parameters);
        }),
        lock: async () => undefined,
      });
      open.commit();
      return result;
    } catch (error) {
      await statements.idle();
      if (open.isActive) open.rollback();
      throw error;
    }
  }

  private assertOpen(): void {
    if (this.closed) throw new EngineUnavailable('The graph is closed; start the program again.');
  }
}

async function run(open: GrafeoTransaction, path: string, parameters: CypherParameters = {}): Promise<Row[]> {
  const result = await open.executeCypher(statement(path), parameters);
  return result.toArray().map(toRow);
}
