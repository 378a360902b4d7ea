import { listenTo } from './listen.ts';
import type { ListenOptions, Message } from './listen.ts';
import type { ArticleFilter, EventFilter } from './operations.ts';
import { RequestError } from './request-error.ts';
import type { AnswerError } from './request-error.ts';

/** An operation with the types of its variables and of its answer: one of `operations.ts`, or of your own by GraphQL Code Generator. */
export interface Operation<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
  toString(): string;
}

export interface ClientOptions {
  /** Where the service is, e.g. `http://127.0.0.1:4000`. */
  url: string;
  /** An API key or a JSON Web Token, where the service wants one. */
  key?: string;
  /** Ends a request that takes longer. */
  timeoutMilliseconds?: number;
  fetch?: typeof fetch;
}

/** Variables may be left out where none is required. */
type Given<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** A list's part, as every connection of the service has it. */
export interface Connection<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface Client {
  /** Asks an operation. @throws RequestError for any error in the answer, and when there is none */
  ask<Data, Variables>(operation: Operation<Data, Variables>, ...variables: Given<Variables>): Promise<Data>;
  /** Every node of a list, page after page, each fetched when the one before is used up. The operation must take `$after`. @throws RequestError */
  all<Data, Variables, Node>(operation: Operation<Data, Variables>, variables: Variables, listOf: (data: Data) => Connection<Node>): AsyncGenerator<Node>;
  /** What a subscription tells, as it happens; misses nothing over broken connections. @throws RequestError when it is refused */
  listen<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, options?: ListenOptions): AsyncGenerator<Message<Data>>;
  /** The graph, or a part of it, in a format of `/export/`, as it is made. @throws RequestError */
  export(format: string, part?: { events?: EventFilter; articles?: ArticleFilter }): Promise<ReadableStream<Uint8Array>>;
}

const TIMEOUT = 60_000;

/** A client of the service, for Node 20 or later and browsers. */
export function createClient({ url, key, timeoutMilliseconds = TIMEOUT, fetch: send = fetch }: ClientOptions): Client {
  const at = (path: string): URL => new URL(path, url.endsWith('/') ? url : `${url}/`);
  const authorization: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const asked = async (address: URL, request: RequestInit): Promise<Response> => {
    try {
      return await send(address, request);
    } catch (error) {
      const reason = error instanceof Error && error.name === 'TimeoutError' ? `did not answer within ${timeoutMilliseconds / 1000} s` : 'cannot be reached';
      throw new RequestError([{ message: `The service at ${address.origin} ${reason}; see whether it runs there.`, extensions: { code: 'UNREACHABLE' } }], null);
    }
  };

  async function ask(operation: { toString(): string }, variables: unknown): Promise<any> {
    const response = await asked(at('graphql'), {
      method: 'POST',
      headers: { ...authorization, accept: 'application/graphql-response+json, application/json;q=0.9', 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation.toString(), variables }),
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const { data, errors } = await answerOf(response);
    if (errors?.length || !data) throw new RequestError(errors ?? [], response.status, secondsOf(response));
    return data;
  }

  async function streamOf(operation: { toString(): string }, variables: unknown, after: string, signal?: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const response = await asked(at('graphql'), {
      method: 'POST',
      headers: { ...authorization, accept: 'text/event-stream', 'content-type': 'application/json', 'last-event-id': after },
      body: JSON.stringify({ query: operation.toString(), variables }),
      signal,
    });
    if (response.ok && response.body) return response.body;
    throw new RequestError((await answerOf(response)).errors ?? [], response.status, secondsOf(response));
  }

  return {
    ask: (operation, ...[variables]) => ask(operation, variables),
    async *all(operation, variables, listOf) {
      for (let after: string | null = null; ; ) {
        const { edges, pageInfo }: ReturnType<typeof listOf> = listOf(await ask(operation, after === null ? variables : { ...variables, after }));
        for (const { node } of edges) yield node;
        if (!pageInfo.hasNextPage || pageInfo.endCursor === after) return;
        after = pageInfo.endCursor;
      }
    },
    async *listen(operation, variables, { after, signal } = {}) {
      const start = after ?? (await ask('{ livePosition }', {})).livePosition as string;
      yield* listenTo<any>((behind) => streamOf(operation, variables, behind, signal), start, signal);
    },
    async export(format, part = {}) {
      const address = at(`export/${encodeURIComponent(format)}`);
      for (const [name, filter] of Object.entries(part)) address.searchParams.set(name, JSON.stringify(filter));
      const response = await asked(address, { headers: authorization });
      if (response.ok && response.body) return response.body;
      throw new RequestError((await answerOf(response)).errors ?? [], response.status, secondsOf(response));
    },
  };
}

async function answerOf(response: Response): Promise<{ data?: unknown; errors?: AnswerError[] }> {
  try {
    return await response.json() as { data?: unknown; errors?: AnswerError[] };
  } catch {
    const message = `${response.url} answered with status ${response.status} and no JSON; see whether it is the address of Bilateral.`;
    return { errors: [{ message, extensions: { code: 'UNREACHABLE' } }] };
  }
}

function secondsOf({ headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
