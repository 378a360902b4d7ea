import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';
import { RequestError } from './request-error.ts';
import type { AnswerError } from './request-error.ts';

/** What a subscription tells, and where to go on behind it. */
export interface Message<Data> {
  id: string;
  data: Data;
}

export interface ListenOptions {
  /** Go on behind this message, or behind a `livePosition`; from now on when left out. */
  after?: string;
  /** Ends the listening. */
  signal?: AbortSignal;
}

/** Asks for a stream behind a message. @throws RequestError when it is refused or nobody answers */
export type OpenStream = (after: string) => Promise<ReadableStream<Uint8Array>>;

/** What connecting again does not mend. */
const FINAL = new Set(['BAD_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);
const FIRST_WAIT_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 30_000;

/**
 * The messages of a subscription, over Server-Sent Events. When the stream breaks off it is asked for again behind the last message, so that none is missed and none
 * comes twice, over a restart of the service too; between attempts it waits, twice as long each time.
 * @throws RequestError when the subscription is refused
 */
export async function* listenTo<Data>(open: OpenStream, start: string, signal?: AbortSignal): AsyncGenerator<Message<Data>> {
  let after = start;
  let wait = FIRST_WAIT_MILLISECONDS;
  const isEnded = (): boolean => signal?.aborted ?? false;
  while (!isEnded()) {
    try {
      for await (const { event, id, data } of eventsIn(await open(after))) {
        if (event === 'complete') return;
        const { data: told, errors } = JSON.parse(data) as { data?: Data; errors?: AnswerError[] };
        if (errors?.length || !told) throw new RequestError(errors ?? [], null);
        wait = FIRST_WAIT_MILLISECONDS;
        after = id ?? after;
        yield { id: after, data: told };
      }
    } catch (error) {
      if (isEnded()) return;
      if (error instanceof RequestError && FINAL.has(error.code)) throw error;
    }
    await pause(wait, signal);
    wait = Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS);
  }
}

async function* eventsIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<EventSourceMessage> {
  const come: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => come.push(event) });
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* come.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, milliseconds);
  signal?.addEventListener('abort', () => {
    clearTimeout(timer);
    resolve();
  }, { once: true });
});
