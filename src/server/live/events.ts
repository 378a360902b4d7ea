import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { publicError } from '../../api/errors/format.ts';
import type { LiveResults } from '../../api/live/subscribe.ts';

const COMPLETE = 'event: complete\ndata:\n\n';
/** A comment, which clients pass over. */
const SIGN_OF_LIFE = ':\n\n';

const next = (result: ExecutionResult, id?: string): string => `event: next\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(result)}\n\n`;

/** One result, and the end. */
export async function* events(result: ExecutionResult): AsyncIterable<string> {
  yield next(result) + COMPLETE;
}

/**
 * Results as they come, each under its id, which a browser's EventSource sends back as `Last-Event-ID` when it connects again. The first event says where they begin. Ended by the signal
 * they break off without `complete`, so that clients do connect again.
 */
export async function* eventsUntil(signal: AbortSignal, results: LiveResults, heartbeatMilliseconds: number, done: () => void): AsyncIterable<string> {
  const ended = new Promise<'ended'>((resolve) => {
    if (signal.aborted) resolve('ended');
    signal.addEventListener('abort', () => resolve('ended'), { once: true });
  });
  try {
    yield `id: ${results.position}\n\n`;
    let coming = results.next();
    for (;;) {
      let timer: NodeJS.Timeout;
      const silence = new Promise<'silence'>((resolve) => (timer = setTimeout(resolve, heartbeatMilliseconds, 'silence')));
      let event: 'silence' | 'ended' | Awaited<typeof coming>;
      try {
        event = await Promise.race([coming, silence, ended]);
      } catch (error) {
        // Told, and then broken off: who connects again goes on behind the last message.
        yield next({ errors: [publicError(new GraphQLError((error as Error).message, { originalError: error as Error }))] });
        throw error;
      } finally {
        clearTimeout(timer!);
      }
      if (event === 'ended') return;
      if (event === 'silence') {
        yield SIGN_OF_LIFE;
        continue;
      }
      if (event.done) break;
      const { id, errors, ...result } = event.value;
      yield next(errors ? { ...result, errors: errors.map(publicError) } : result, id);
      coming = results.next();
    }
    yield COMPLETE;
  } finally {
    done();
    await results.return!();
  }
}
