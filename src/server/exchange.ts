import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ANYBODY } from '../api/access/caller.ts';
import { requireRole } from '../api/access/check.ts';
import { INTERNAL } from '../api/errors/explain.ts';
import { BilateralError } from '../domain/errors.ts';
import type { Guard } from './guard.ts';
import type { Reply } from './reply.ts';
import { refusalReply } from './refusal.ts';
import { SECURITY_HEADERS, errorReply, textReply } from './reply.ts';
import { ROUTES } from './routes.ts';
import type { ServerState } from './state.ts';

/** One request and its answer; an error that nobody foresaw is told to the log and answered with a neutral sentence. */
export async function exchange(
  state: ServerState, check: Guard, request: IncomingMessage, response: ServerResponse, onUnexpected: (error: Error) => void,
): Promise<void> {
  const begun = performance.now();
  const url = urlOf(request);
  const path = url && Object.hasOwn(ROUTES, url.pathname) ? url.pathname : null;
  let reply: Reply;
  try {
    reply = url ? await answer(state, check, request, url) : textReply(400, 'The address is no address.\n');
  } catch (error) {
    onUnexpected(error as Error);
    reply = errorReply(500, INTERNAL.code, INTERNAL.message);
  }
  const { body } = reply;
  if (typeof body === 'string' || Buffer.isBuffer(body)) send(state, request, response, reply, body);
  else await sendPieces(request, response, reply, body, onUnexpected);
  state.metrics.record(path ?? 'other', reply.status, (performance.now() - begun) / 1000);
}

async function answer(state: ServerState, check: Guard, request: IncomingMessage, url: URL): Promise<Reply> {
  const route = Object.hasOwn(ROUTES, url.pathname) ? ROUTES[url.pathname] : undefined;
  const refusal = route?.open ? null : check(request.headers);
  if (refusal) return refusal;
  if (!route) return (await ofDashboard(state, request, url)) ?? textReply(404, `There is nothing at ${url.pathname}; the service begins at /.\n`);
  if (!route.methods.includes(request.method!)) {
    return textReply(405, `${url.pathname} takes ${route.methods.join(' and ')}.\n`, { allow: route.methods.join(', ') });
  }
  if (!route.role) return route.answer(state, request, url, ANYBODY);
  try {
    const caller = await state.access.identify(request.headers.authorization, request.socket.remoteAddress ?? '');
    state.access.count(caller);
    requireRole(caller, route.role, url.pathname);
    return await route.answer(state, request, url, caller);
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    return refusalReply(error, request);
  }
}

/** A file of the dashboard; at any other address that a browser opens, the dashboard itself, which knows its pages. */
async function ofDashboard({ dashboard }: ServerState, { method, headers }: IncomingMessage, { pathname }: URL): Promise<Reply | null> {
  if (method !== 'GET' && method !== 'HEAD') return null;
  return (await dashboard.file(pathname, headers)) ?? (headers.accept?.includes('text/html') ? dashboard.page(headers) : null);
}

function send({ closing }: ServerState, request: IncomingMessage, response: ServerResponse, { status, headers = {} }: Reply, body: string | Buffer): void {
  // What is still to come of a body that nobody reads is not waited for.
  const unread = !request.complete;
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    ...headers,
    // A 304 would have to tell the length of what is not sent (RFC 9110, 8.6).
    ...(status === 304 ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    ...(closing || unread ? { connection: 'close' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  if (unread) response.once('finish', () => setTimeout(() => request.destroy(), 500).unref());
}

/** Sends what is made while it is sent, no faster than the client takes it. One that breaks off leaves an answer without an end, so that the client knows. */
async function sendPieces(
  request: IncomingMessage, response: ServerResponse, { status, headers = {} }: Reply, body: AsyncIterable<string | Uint8Array>, onUnexpected: (error: Error) => void,
): Promise<void> {
  response.writeHead(status, { ...SECURITY_HEADERS, ...headers });
  if (request.method === 'HEAD') return void response.end();
  try {
    await pipeline(Readable.from(body, { objectMode: false }), response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') onUnexpected(error as Error);
    response.destroy();
  }
}

function urlOf({ url = '/' }: IncomingMessage): URL | null {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost') : null;
}
