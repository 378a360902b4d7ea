import { createClient } from 'graphql-ws';
import type { Client, ClientOptions } from 'graphql-ws';
import { WebSocket } from 'ws';

/** Waits until something holds; @throws when it does not come to */
export async function until(holds: () => boolean, milliseconds = 8_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not come to be.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const socketAddress = (address: string): string => `${address.replace('http:', 'ws:')}/graphql`;

/** graphql-ws' own client, which does not connect again by itself. */
export const clientOf = (address: string, options: Partial<ClientOptions> = {}): Client =>
  createClient({ url: socketAddress(address), webSocketImpl: WebSocket, retryAttempts: 0, lazyCloseTimeout: 0, ...options });

export interface Followed {
  messages: any[];
  /** How it ended; null while it has not. */
  end(): 'complete' | { code?: number; errors?: any[] } | null;
  stop(): void;
}

export function followSocket(client: Client, query: string, variables: Record<string, unknown> = {}): Followed {
  const messages: any[] = [];
  let end: ReturnType<Followed['end']> = null;
  const stop = client.subscribe({ query, variables }, {
    next: (message) => messages.push(message),
    error: (error) => (end = Array.isArray(error) ? { errors: error.map((one) => ({ ...one, extensions: one.extensions })) } : { code: (error as { code?: number }).code }),
    complete: () => (end ??= 'complete'),
  });
  return { messages, end: () => end, stop };
}

export interface FollowedStream extends Omit<Followed, 'end'> {
  status: number;
  /** Ids as an EventSource has them; the last is its `Last-Event-ID`. */
  ids: string[];
  comments(): number;
  end(): 'complete' | 'broken off' | null;
}

/** Reads a stream of Server-Sent Events as a browser's EventSource does (HTML, 9.2.6). */
export async function followStream(address: string, query: string, headers: Record<string, string> = {}): Promise<FollowedStream> {
  const controller = new AbortController();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST', signal: controller.signal, headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers }, body: JSON.stringify({ query }),
  });
  const followed = { messages: [] as any[], ids: [] as string[] };
  let [end, comments]: ['complete' | 'broken off' | null, number] = [null, 0];
  void (async () => {
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const lines = block.split('\n').map((line) => /^(\w*): ?(.*)$/.exec(line)?.slice(1) ?? [line.replace(/:$/, ''), '']);
        const fields = Object.fromEntries(lines) as Record<string, string>;
        if (fields['id'] !== undefined) followed.ids.push(fields['id']);
        if ('' in fields) comments++;
        if (fields['event'] === 'next') followed.messages.push(JSON.parse(fields['data']!));
        if (fields['event'] === 'complete') end = 'complete';
      }
    }
    end ??= 'broken off';
  })().catch(() => (end ??= 'broken off'));
  return { ...followed, status: response.status, comments: () => comments, end: () => end, stop: () => controller.abort() };
}
