import { useContext, useEffect, useState } from 'preact/hooks';
import { createClient } from '../../../client/client.ts';
import type { Operation } from '../../../client/client.ts';
import { RequestError } from '../../../client/request-error.ts';
import { Access } from './access.ts';

/** LIVE: messages come as they are written. AWAY: the connection is gone and sought again; nothing of what is written meanwhile is missed. REFUSED: the service will not tell. */
export type LiveState = 'CONNECTING' | 'LIVE' | 'AWAY' | 'REFUSED';

const PASSING = new Set(['UNREACHABLE', 'ENGINE_UNAVAILABLE', 'LIMIT_EXCEEDED']);
const AGAIN_MILLISECONDS = 5000;

/** Hears what a subscription tells for as long as the part of the page is shown. @param onMessage called with each message, in the order in which they were written */
export function useLive<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, onMessage: (data: Data) => void): LiveState {
  const { key } = useContext(Access);
  const [state, setState] = useState<LiveState>('CONNECTING');
  useEffect(() => {
    const ending = new AbortController();
    const say = (next: LiveState): void => {
      if (!ending.signal.aborted) setState(next);
    };
    const told = async (...request: Parameters<typeof fetch>): Promise<Response> => {
      try {
        const response = await fetch(...request);
        say(response.ok ? 'LIVE' : 'AWAY');
        return response;
      } catch (error) {
        say('AWAY');
        throw error;
      }
    };
    const client = createClient({ url: location.origin, key: key ?? undefined, fetch: told });
    const hear = async (): Promise<void> => {
      try {
        for await (const { data } of client.listen(operation, variables, { signal: ending.signal })) onMessage(data);
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        if (!PASSING.has(error.code)) return say('REFUSED');
        // It was not there when the page was opened; from then on the client goes on by itself.
        setTimeout(() => ending.signal.aborted || void hear(), AGAIN_MILLISECONDS);
      }
    };
    void hear();
    return () => ending.abort();
  }, [key, JSON.stringify(variables)]);
  return state;
}
