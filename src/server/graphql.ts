import type { IncomingMessage } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { Api } from '../api/api.ts';
import { BilateralError, LimitExceeded } from '../domain/errors.ts';
import { parseJson, readBody } from './body.ts';
import type { Reply } from './reply.ts';
import { errorReply } from './reply.ts';

/** Asks the API over HTTP: GET for queries, POST for queries and mutations, as the GraphQL-over-HTTP specification says. */
export async function graphqlReply(api: Api, request: IncomingMessage, url: URL, bodyLimit: number): Promise<Reply> {
  let body: unknown;
  try {
    if (request.method === 'POST') {
      const text = await readBody(request, bodyLimit);
      // Other content types are for Apollo to refuse: a page of another site can send those without being asked.
      body = isJson(request) ? parseJson(text) : undefined;
    }
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    return error instanceof LimitExceeded ? errorReply(413, error.code, error.message) : errorReply(400, error.code, error.message);
  }
  const answer = await api.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method!, headers: headersOf(request), search: url.search, body },
    context: async () => api.context(),
  });
  if (answer.body.kind !== 'complete') throw new Error('An answer in pieces was not asked for.');
  return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), body: answer.body.string };
}

const isJson = ({ headers }: IncomingMessage): boolean => /^application\/json\b/i.test(headers['content-type'] ?? '');

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
