import { createServer as createHttpServer } from 'node:http';

import type { AddressInfo } from 'node:net';
import { isIPv4 } from 'node:net';
import type { Api } from '../api/api.ts';
import { BadInput } from '../domain/errors.ts';
import { accessOf } from './access.ts';
import type { AccessOptions } from './access.ts';
import type { Operation } from '../api/operations.ts';
import { dashboard } from './dashboard.ts';
import { exchange } from './exchange.ts';
import { graphiql } from './graphiql.ts';
import { guard } from './guard.ts';
import { draining } from './drain.ts';
import { DEFAULT_SERVER_LIMITS } from './limits.ts';
import type { ServerLimits } from './limits.ts';
import { listenOn } from './listen.ts';
import { serveSockets } from './live/sockets.ts';
import { Subscriptions } from './live/subscriptions.ts';
import { Metrics } from './metrics.ts';
import type { ServerState } from './state.ts';

export interface ServerOptions {
  /** Name or address to listen on, e.g. `127.0.0.1`. */
  host: string;
  /** 0 for any free one. */
  port: number;
  /** Further names that requests may ask for, beside the loopback's and `host`. */
  allowedHosts?: readonly string[];
  /** Who may come in; without it whoever reaches the port, which must then be the loopback's. */
  access?: AccessOptions;
  operations: readonly Operation[];
  version: string;
  limits?: Partial<ServerLimits>;
  /** Told of errors that nobody who asked is to blame for. */
  onUnexpected?(error: Error): void;
}

export interface Server {
  /** Listens and answers `/healthz`. @throws Conflict for a taken port, BadInput for one that cannot be had, or where anybody could come in. @returns the service's address. */
  listen(): Promise<string>;
  /** From now on questions are answered; the graph is open. */
  attach(api: Api, read: NonNullable<ServerState['read']>): Promise<void>;
  /** From now on `/readyz` says 200: the graph is open and the first reading done. */
  markReady(): void;
  /** Takes no more requests, lets those under way finish, and cuts off what lasts longer than the limit. */
  close(): Promise<void>;
}

const NO_ACCESS: AccessOptions = { keys: [], tokens: null, rate: { perSecond: 1, burst: 1 } };

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
const OPEN = (host: string): string =>
  `On ${host} others than this machine could ask and change the graph; set keys with BILATERAL_API_KEYS or --keys-file ("bilateral key" makes them), or listen with --host 127.0.0.1.`;

export function createServer({ host, port, allowedHosts, access: accessOptions, operations, version, limits: given, onUnexpected = () => {} }: ServerOptions): Server {
  const limits = { ...DEFAULT_SERVER_LIMITS, ...given };
  const access = accessOf(accessOptions ?? NO_ACCESS);
  const ending = new AbortController();
  const state: ServerState = {
    access, subscriptions: new Subscriptions(limits), ending: ending.signal, api: null, read: null, ready: false, closing: false, operations, version, limits,
    metrics: new Metrics(), dashboard: dashboard(), graphiql: graphiql(operations),
  };
  const check = guard(host, allowedHosts);
  const http = createHttpServer(
    {
      requestTimeout: limits.requestMilliseconds,
      headersTimeout: Math.min(limits.requestMilliseconds, limits.headersMilliseconds),
      connectionsCheckingInterval: Math.min(limits.requestMilliseconds, 1000),
      keepAliveTimeout: 5000,
    },
    (request, response) => void exchange(state, check, request, response, onUnexpected),
  );
  http.maxConnections = limits.connections;
  const closeSockets = serveSockets(http, state, check, onUnexpected);
  const drain = draining(http);

  return {
    async listen() {
      if (!access.required && !isLoopback(host)) throw new BadInput(OPEN(host));
      await listenOn(http, host, port);
      return `http://${host.includes(':') ? `[${host}]` : host}:${(http.address() as AddressInfo).port}`;
    },
    async attach(api, read) {
      await api.apollo.start();
      state.api = api;
      state.read = read;
    },
    markReady() {
      state.ready = true;
    },
    async close() {
      if (state.closing) return;
      state.closing = true;
      state.ready = false;
      ending.abort();
      await closeSockets();
      await drain(limits.shutdownMilliseconds);
      await state.api?.apollo.stop();
    },
  };
}
