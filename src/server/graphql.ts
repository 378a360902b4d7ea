import type { IncomingMessage } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { Caller } from '../api/access/caller.ts';
import type { Api } from '../api/api.ts';
import { BadInput, BilateralError, LimitExceeded, TimedOut } from '../domain/errors.ts';
import { parseJson, readBody } from './body.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Reply } from './reply.ts';
import { errorReply } from './reply.ts';

const JSON_TYPE = 'application/json';
/** Apollo's code of a request that is none of GraphQL at all. */
const MALFORMED = 'BAD_REQUEST';

/** Asks the API over HTTP: GET for queries, POST for queries and mutations, as the GraphQL-over-HTTP specification says. */
export async function graphqlReply(api: Api, request: IncomingMessage, url: URL, bodyLimit: number, caller?: Caller, given?: string): Promise<Reply> {
  let body: unknown;
  const { essence, charset } = mediaTypeOf(request.headers['content-type']);
  // RFC 8259, 8.1: JSON that is sent is in UTF-8; another encoding is not guessed at.
  if (essence === JSON_TYPE && charset !== null && charset !== 'utf-8') {
    return errorReply(415, 'BAD_INPUT', `The body's encoding "${charset}" is not read; send JSON in UTF-8.`);
  }
  try {
    if (request.method === 'POST') {
      const text = given ?? (await readBody(request, bodyLimit));
      // Other content types are for Apollo to refuse: a page of another site can send those without being asked.
      body = essence === JSON_TYPE ? parseJson(text) : undefined;
      if (Array.isArray(body)) throw new BadInput('The request holds several operations; send one a request.');
    }
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    return error instanceof LimitExceeded ? errorReply(413, error.code, error.message) : errorReply(400, error.code, error.message);
  }
  const context = api.context(caller);
  // What nobody waits for any longer is called off.
  const gone = (): void => context.cancel(new TimedOut('Whoever asked has gone.'));
  request.socket.once('close', gone);
  const answer = await api.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method!, headers: headersOf(request), search: url.search, body },
    context: async () => context,
  }).finally(() => request.socket.off('close', gone));
  if (answer.body.kind !== 'complete') throw new Error('An answer in pieces was not asked for.');
  const headers = Object.fromEntries(answer.headers);
  return { status: statusOf(answer.status ?? 200, headers, answer.body.string), headers, body: answer.body.string };
}

/**
 * In `application/json` a request that is one of GraphQL is answered 200, whatever is wrong with its document or variables, since who asks for that type
 * cannot tell an error of GraphQL from one of whatever stands in between (GraphQL over HTTP, "application/json"); Apollo says 400.
 */
function statusOf(status: number, headers: Record<string, string>, body: string): number {
  if (status !== 400 || mediaTypeOf(headers['content-type']).essence !== JSON_TYPE) return status;
  const { errors } = JSON.parse(body) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors?.some(({ extensions }) => extensions?.code === MALFORMED) ? 400 : 200;
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
