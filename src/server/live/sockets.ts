import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ServerOptions } from 'graphql-ws';
import { CloseCode, handleProtocols } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { GraphQLError } from 'graphql';
import type { ExecutionArgs } from 'graphql';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import { Buckets } from '../../api/access/buckets.ts';
import type { Caller } from '../../api/access/caller.ts';
import { requireRole } from '../../api/access/check.ts';
import { ROLE_OF_PATH } from '../../api/access/table.ts';
import { INTERNAL } from '../../api/errors/explain.ts';
import { publicError } from '../../api/errors/format.ts';
import { prepare, subscribeTo, type LiveResults, type OperationRequest } from '../../api/live/subscribe.ts';
import { BilateralError, RateLimited } from '../../domain/errors.ts';
import type { Guard } from '../guard.ts';
import type { Reply } from '../reply.ts';
import { errorReply } from '../reply.ts';
import type { ServerState } from '../state.ts';
import { answered, publicResults } from './answer.ts';

/** Why a socket is closed, beside the codes of graphql-transport-ws (4000 to 4999 are free for applications; RFC 6455, 7.4.2). */
const TOO_MANY_MESSAGES = 4429;
const GOING_AWAY = 1001;
/** A close frame that is not answered is not waited for. */
const CLOSING_MILLISECONDS = 1_000;
/** RFC 6455, 5.5: a control frame has room for so much. */
const REASON_BYTES = 123;

type SocketExtra = Extra & Record<PropertyKey, unknown> & { caller?: Caller };
type Handlers = ServerOptions<Record<string, unknown>, SocketExtra>;

/** GraphQL over WebSocket (graphql-transport-ws) at /graphql. @returns what closes all sockets */
export function serveSockets(http: Server, state: ServerState, check: Guard, onUnexpected: (error: Error) => void): () => Promise<void> {
  const { limits } = state;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, perMessageDeflate: false, handleProtocols });
  const graphql = useServer<Record<string, unknown>, SocketExtra>(handlers(state, onUnexpected), sockets, limits.heartbeatMilliseconds);
  sockets.on('connection', (socket) => watch(socket, limits));
  http.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const refusal = refusalOf(state, check, request, sockets.clients.size);
    if (refusal) return refuse(stream, refusal);
    sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request));
  });

  return async () => {
    const closing = [...sockets.clients].map((socket) => closed(socket));
    for (const socket of sockets.clients) socket.close(GOING_AWAY, 'The service is being ended; connect again.');
    await Promise.all(closing);
    await graphql.dispose();
  };
}

function refusalOf({ api, limits, closing }: ServerState, check: Guard, request: IncomingMessage, sockets: number): Reply | null {
  const refused = check(request.headers);
  if (refused) return refused;
  if (request.url?.split('?', 1)[0] !== '/graphql') return errorReply(404, 'NOT_FOUND', 'There are WebSockets at /graphql alone.');
  if (!api || closing) return errorReply(503, 'ENGINE_UNAVAILABLE', 'The graph is not open; try again in a moment.', { 'retry-after': '1' });
  if (sockets >= limits.sockets) return errorReply(503, 'RATE_LIMITED', `The service has ${sockets} WebSockets, which is all that it keeps; try again later.`, { 'retry-after': '10' });
  return null;
}

function refuse(stream: Duplex, { status, headers, body }: Reply): void {
  const lines = Object.entries({ ...headers, connection: 'close', 'content-length': Buffer.byteLength(body as string) }).map(([name, value]) => `${name}: ${value}\r\n`);
  stream.end(`HTTP/1.1 ${status} Refused\r\n${lines.join('')}\r\n${body as string}`);
}

function handlers(state: ServerState, onUnexpected: (error: Error) => void): Handlers {
  const { access, subscriptions, limits } = state;
  /** Errors in place of the operation, in the words of the API. */
  const errorsOf = (errors: readonly GraphQLError[]): GraphQLError[] => errors.map(publicError);
  const refusal = (error: unknown): GraphQLError[] => {
    if (!(error instanceof BilateralError)) onUnexpected(error as Error);
    return errorsOf([new GraphQLError((error as Error).message, { originalError: error as Error })]);
  };
  return {
    async onConnect({ connectionParams, extra }) {
      const { authorization, Authorization } = connectionParams ?? {};
      const shown = authorization ?? Authorization ?? extra.request.headers.authorization;
      try {
        const caller = await access.identify(typeof shown === 'string' ? shown : undefined, extra.request.socket.remoteAddress ?? '');
        requireRole(caller, ROLE_OF_PATH['graphql']!, '/graphql');
        extra.caller = caller;
        return true;
      } catch (error) {
        const { message } = error instanceof BilateralError ? error : INTERNAL;
        if (!(error instanceof BilateralError)) onUnexpected(error as Error);
        end(extra.socket, CloseCode.Forbidden, message);
        return false;
      }
    },
    async onSubscribe({ extra, subscriptions: own }, _id, payload) {
      const { api } = state;
      const caller = extra.caller!;
      try {
        if (extra.socket.readyState !== extra.socket.OPEN) return errorsOf([new GraphQLError('The socket is being closed.', { extensions: { code: 'RATE_LIMITED' } })]);
        access.count(caller);
        if (Object.keys(own).length > limits.subscriptionsOfSocket) return refusal(new RateLimited(`A WebSocket carries ${limits.subscriptionsOfSocket} operations at once; end one first.`, 1));
        const request = payload as OperationRequest;
        const prepared = prepare(api!, request);
        if (Array.isArray(prepared)) return errorsOf(prepared);
        const args: ExecutionArgs = { schema: api!.rules.schema, document: prepared.document, operationName: request.operationName };
        if (prepared.operation.operation !== 'subscription') {
          const result = await answered(api!, request, caller);
          // What was not executed at all is an "error" of the protocol, not a "next".
          return 'data' in result ? { ...args, contextValue: result } : (result.errors as GraphQLError[]);
        }
        const done = subscriptions.begin(caller);
        let results: LiveResults | readonly GraphQLError[] = [];
        try {
          results = await subscribeTo(api!, prepared, request, api!.context(caller));
        } finally {
          if (!('position' in results)) done();
        }
        return 'position' in results ? { ...args, contextValue: publicResults(results, done) } : errorsOf(results);
      } catch (error) {
        return refusal(error);
      }
    },
    // Both have begun already.
    execute: (({ contextValue }: ExecutionArgs) => contextValue) as never,
    subscribe: (({ contextValue }: ExecutionArgs) => contextValue) as never,
    onError(_context, _id, _payload, errors) {
      for (const error of errors) if (error instanceof GraphQLError && error.originalError && !(error.originalError instanceof BilateralError)) onUnexpected(error.originalError);
      return errors.map((error) => publicError(error as GraphQLError).toJSON());
    },
  };
}

/** Closes a socket that sends more than it may, or takes nothing of what it is sent. */
function watch(socket: WebSocket, { messagesPerSecond, unsentBytes }: ServerState['limits']): void {
  const messages = new Buckets({ perSecond: messagesPerSecond, burst: 4 * messagesPerSecond });
  const look = (): void => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > unsentBytes) socket.terminate();
    else if (messages.take('') > 0) end(socket, TOO_MANY_MESSAGES, `A WebSocket may send ${messagesPerSecond} messages a second.`);
  };
  // What breaks the protocol is closed by ws with its code; graphql-ws would tell of each on the console.
  socket.removeAllListeners('error');
  socket.on('error', () => {});
  socket.prependListener('message', look);
  socket.on('ping', look);
}

function end(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, shortened(reason));
  void closed(socket);
}

const shortened = (reason: string): string => (Buffer.byteLength(reason) <= REASON_BYTES ? reason : `${Buffer.from(reason).subarray(0, REASON_BYTES - 3).toString().replace(/\uFFFD+$/, '')}…`);

function closed(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => socket.terminate(), CLOSING_MILLISECONDS);
    socket.once('close', () => {
      clearTimeout(late);
      resolve();
    });
  });
}
