import neo4j, { Neo4jError, type BookmarkManager, type Driver, type QueryResult, type Session } from 'neo4j-driver';
import type { CypherParameters, Engine, ReadBounds, Row, Transaction } from '../engine.ts';
import { needsSetup, SCHEMA_VERSION } from '../schema-version.ts';
import { statement, statementsOf } from '../statements.ts';
import { engineError } from './errors.ts';
import { toParameters } from './values.ts';

export interface Neo4jOptions {
  user: string | null;
  password: string | null;
  /** The user's home database when null. */
  database: string | null;
}

/** How long a transaction is tried again while the server does not answer or asks for it. */
const RETRY_MILLISECONDS = 5_000;
const CONNECT_MILLISECONDS = 5_000;
/** Addresses of what may be a cluster. */
const ROUTED = /^neo4j(?:\+\w+)?:/;

/** Neo4j 5 or later, one server or a cluster (`neo4j://`). */
export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  private readonly driver: Driver;
  private readonly address: string;
  private readonly database: string | undefined;
  /** Shared by all sessions of a cluster: each begins no earlier than what this process wrote before, which one server sees to by itself. */
  private readonly bookmarks: BookmarkManager | undefined;

  /** Connects at the first use. `address` is a `neo4j://` or `bolt://` address, with `+s` or `+ssc` for TLS. */
  constructor(address: string, options: Neo4jOptions) {
    const { user, password, database } = options;
    this.address = address;
    this.database = database ?? undefined;
    this.bookmarks = ROUTED.test(address) ? neo4j.bookmarkManager() : undefined;
    this.driver = neo4j.driver(address, password === null ? undefined : neo4j.auth.basic(user ?? 'neo4j', password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MILLISECONDS,
      connectionTimeout: CONNECT_MILLISECONDS,
      connectionAcquisitionTimeout: 2 * CONNECT_MILLISECONDS,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'bilateral',
    });
  }

  async version(): Promise<string> {
    return this.explaining(async () => {
      const { agent } = await this.driver.getServerInfo();
      return agent?.replace(/^Neo4j\//, '') ?? 'unknown';
    });
  }

  async setup(): Promise<void> {
    // At once, where a transaction would try again for a while.
    await this.explaining(() => this.driver.verifyConnectivity({ database: this.database }));
    const [schema] = await this.read((transaction) => transaction.run('schema/version'));
    if (!needsSetup(schema?.version)) return;
    await this.explaining(() =>
      this.inSession('WRITE', async (session) => {
        for (const text of statementsOf('schema/neo4j')) await session.executeWrite((transaction) => transaction.run(text));
      }),
    );
    await this.write((transaction) => transaction.run('schema/set-version', { version: SCHEMA_VERSION }));
  }

  async read<T>(work: (transaction: Transaction) => Promise<T>, bounds?: ReadBounds): Promise<T> {
    const config = bounds ? { timeout: bounds.milliseconds } : undefined;
    return this.explaining(() => this.inSession('READ', (session) => (bounds ? within(bounds, session, () => reading(session, work, config)) : reading(session, work, config))));
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.explaining(() => this.inSession('WRITE', (session) => session.executeWrite((open) => work(transactionOf((text, parameters) => open.run(text, parameters))))));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      database: this.database,
      bookmarkManager: this.bookmarks,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  private async explaining<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw engineError(error, this.address);
    }
  }
}

/**
 * Statements that only read go out by themselves first: a transaction around them would ask the server three times for one answer, and guard nothing, since Neo4j
 * isolates statements (read committed), not transactions. Where the server asks for it they are tried again, in a transaction that the driver repeats.
 */
async function reading<T>(session: Session, work: (transaction: Transaction) => Promise<T>, config: { timeout: number } | undefined): Promise<T> {
  try {
    return await work(transactionOf(inTurn((text, parameters) => withoutStack(() => session.run(text, parameters, config)))));
  } catch (error) {
    if (!(error instanceof Neo4jError) || !neo4j.isRetryableError(error)) throw error;
    return session.executeRead((open) => work(transactionOf((text, parameters) => open.run(text, parameters))), config);
  }
}

/** The driver writes down the stack with each statement in case it fails, which takes as long as sending it; what is wrong with a statement stands in the error's message. */
function withoutStack<T>(send: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** A session takes one statement at a time, where a transaction takes several. */
function inTurn(send: Send): Send {
  let before: Promise<unknown> = Promise.resolve();
  return (text, parameters) => {
    const result = before.then(() => send(text, parameters));
    before = result.catch(() => undefined);
    return result;
  };
}

/** Closing a session resets its connection, upon which the server ends what it is at. */
async function within<T>({ signal }: ReadBounds, session: Session, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const end = (): void => void session.close().catch(() => {});
  signal.addEventListener('abort', end, { once: true });
  try {
    return await work();
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

type Send = (text: string, parameters: Record<string, unknown>) => Promise<QueryResult>;

function transactionOf(send: Send): Transaction {
  const run = async (path: string, parameters: CypherParameters = {}): Promise<Row[]> => {
    const { records } = await send(statement(path), toParameters(path, parameters));
    return records.map((record) => record.toObject());
  };
  return {
    run,
    async lock(keys) {
      // In one order, so that two writers never wait for each other.
      if (keys.length > 0) await run('write/lock', { keys: [...new Set(keys)].sort() });
    },
  };
}
