import type { ArticleInput } from '../domain/article.ts';
import type { DocumentRecord } from '../domain/record.ts';
import type { ImportTarget } from '../exchange/import/import.ts';
import type { Contents } from '../graph/read/contents.ts';
import type { Ingest } from '../ingest/ingest.ts';
import type { Reread } from '../ingest/reread.ts';
import type { AccessOptions } from '../server/access.ts';
import type { Server } from '../server/server.ts';
import type { SettingValues } from './settings.ts';

export type Extract = (article: ArticleInput) => DocumentRecord;

/** What an operation of GraphQL answers. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** Filters as GraphQL takes them, in JSON. */
export interface PartFilters {
  events?: string;
  articles?: string;
}

export type Ask = (query: string, variables: Record<string, unknown>, operationName?: string) => Promise<Answer>;

/** A graph that this process holds open. */
export interface OpenGraph {
  ingest: Ingest;
  /** What can be taken away: all of it, or a part. @throws BadInput, LimitExceeded for filters that cannot be */
  contents(part: PartFilters): Promise<Contents>;
  /** Where rows of datasets go, and graphs that come back. */
  target: ImportTarget;
  /** Reads what it holds again. */
  reread(options: { write: boolean }): AsyncIterable<Reread | null>;
  ask: Ask;
  /** Lets a server answer from this graph. */
  attachTo(server: Server): Promise<void>;
  close(): Promise<void>;
}

export type GraphSettings = Pick<SettingValues, 'graph' | 'neo4jUser' | 'neo4jPassword' | 'neo4jDatabase'> & Partial<Pick<SettingValues, 'queryTime' | 'allowList'>>;

export type ServerSettings = Pick<SettingValues, 'host' | 'port' | 'allowedHosts'> & { access: AccessOptions };

/** What commands are made of. Each part is loaded when a command first wants it, so that `extract` never waits for a database. */
export interface Parts {
  version: string;
  extractor(): Promise<Extract>;
  /** Opens the graph and sets it up. @throws Conflict, EngineUnavailable, BadInput */
  openGraph(settings: GraphSettings): Promise<OpenGraph>;
  /** A server that does not listen yet. */
  createServer(settings: ServerSettings): Promise<Server>;
}
