import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Caller } from '../../api/access/caller.ts';
import type { Api } from '../../api/api.ts';
import { publicError } from '../../api/errors/format.ts';
import { prepare, subscribeTo, type LiveResults, type OperationRequest } from '../../api/live/subscribe.ts';
import { BadInput, BilateralError, LimitExceeded } from '../../domain/errors.ts';
import { parseJson, readBody } from '../body.ts';
import { graphqlReply } from '../graphql.ts';
import { mediaTypeOf } from '../media-type.ts';
import { refusalReply } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { errorReply } from '../reply.ts';
import type { ServerState } from '../state.ts';
import { answered } from './answer.ts';
import { events, eventsUntil } from './events.ts';

const STREAM = 'text/event-stream';
const JSON_TYPES = /application\/(?:graphql-response\+)?json|\*\/\*/;

export const acceptsStream = ({ headers }: IncomingMessage): boolean => headers.accept?.includes(STREAM) ?? false;

/**
 * GraphQL over Server-Sent Events, in distinct connections: each request is one stream of `next` events and a `complete`. Clients that take JSON, too, get that for what is no subscription.
 * What is wrong with an operation is a `next` with errors, since a browser's EventSource tells nothing of other statuses.
 */
export async function streamReply(state: ServerState, api: Api, request: IncomingMessage, url: URL, caller: Caller): Promise<Reply> {
  let text: string | undefined;
  let asked: OperationRequest;
  try {
    if (request.method === 'POST') {
      if (mediaTypeOf(request.headers['content-type']).essence !== 'application/json') return errorReply(415, 'BAD_INPUT', 'The body is no application/json; send {"query": "…", "variables": {…}}.');
      text = await readBody(request, state.limits.bodyBytes);
    }
    asked = text === undefined ? askedBy(url) : requestOf(parseJson(text));
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    return errorReply(error instanceof LimitExceeded ? 413 : 400, error.code, error.message);
  }
  const prepared = prepare(api, asked);
  const isSubscription = !Array.isArray(prepared) && prepared.operation.operation === 'subscription';
  if (!isSubscription && JSON_TYPES.test(request.headers.accept!)) return graphqlReply(api, request, url, state.limits.bodyBytes, caller, text);
  if (Array.isArray(prepared)) return streamOf(events({ errors: prepared.map(publicError) }));
  if (!isSubscription) {
    if (prepared.operation.operation === 'mutation' && request.method === 'GET') return errorReply(405, 'BAD_INPUT', 'What changes the graph is sent by POST.', { allow: 'POST' });
    return streamOf(events(await answered(api, asked, caller)));
  }

  let done: () => void;
  try {
    done = state.subscriptions.begin(caller);
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    return refusalReply(error, request);
  }
  const context = api.context(caller);
  context.lastMessage = request.headers['last-event-id']?.toString() || null;
  let results: LiveResults | readonly GraphQLError[] = [];
  try {
    results = await subscribeTo(api, prepared, asked, context);
  } finally {
    if (!('position' in results)) done();
  }
  if (!('position' in results)) return streamOf(events({ errors: results.map(publicError) }));
  const { heartbeatMilliseconds, stalledMilliseconds } = state.limits;
  const gone = new AbortController();
  const { socket } = request;
  socket.once('close', () => gone.abort());
  // Signs of life keep a socket that takes them from falling silent.
  socket.setTimeout(stalledMilliseconds, () => socket.destroy());
  return streamOf(eventsUntil(AbortSignal.any([gone.signal, state.ending]), results, heartbeatMilliseconds, () => {
    done();
    socket.setTimeout(0);
  }));
}

/** Compressing proxies and buffering ones would hold events back. */
const streamOf = (body: AsyncIterable<string>): Reply => ({
  status: 200, headers: { 'content-type': `${STREAM}; charset=utf-8`, 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' }, body,
});

function askedBy({ searchParams }: URL): OperationRequest {
  const variables = searchParams.get('variables');
  return requestOf({ query: searchParams.get('query'), operationName: searchParams.get('operationName'), variables: variables === null ? null : parseJson(variables) });
}

function requestOf(body: unknown): OperationRequest {
  const { query, variables = null, operationName = null } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw new BadInput('The request has no "query"; send {"query": "subscription { … }", "variables": {…}}.');
  if (typeof variables !== 'object' || Array.isArray(variables)) throw new BadInput('"variables" is no object; write it like {"a": "KZ"}.');
  if (operationName !== null && typeof operationName !== 'string') throw new BadInput('"operationName" is no name.');
  return { query, variables: variables as Record<string, unknown> | null, operationName };
}
