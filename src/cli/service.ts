import { BilateralError, EngineUnavailable } from '../domain/errors.ts';
import { DataFolder } from '../graph/grafeo/folder.ts';
import { isEmbedded } from '../graph/open.ts';
import type { Answer, Ask } from './parts.ts';
import type { SettingValues } from './settings.ts';

/** Reading a batch of long articles takes a while; a service that is silent for longer is not at work. Milliseconds. */
const PATIENCE = 300_000;

/** A service elsewhere, or in another process of this machine, that is asked over GraphQL. */
export interface Service {
  /** Where its GraphQL is, e.g. `http://127.0.0.1:4000/graphql`. */
  address: string;
  /** What says who asks. */
  headers: Record<string, string>;
  ask: Ask;
}

function graphqlAddress(endpoint: string): string {
  const url = new URL(endpoint);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

async function answerOf(response: Response, address: string): Promise<Answer> {
  const answer = await response.json().catch(() => null) as Answer | null;
  if (answer && ('data' in answer || Array.isArray(answer.errors))) return answer;
  throw new EngineUnavailable(`${address} answered with status ${response.status} and no GraphQL; check that it is the address of Bilateral.`);
}

function serviceAt(endpoint: string, key: string | undefined): Service {
  const address = graphqlAddress(endpoint);
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  return {
    address,
    headers,
    async ask(query, variables, operationName) {
      const response = await fetch(address, {
        method: 'POST', headers: { 'content-type': 'application/json', ...headers }, signal: AbortSignal.timeout(PATIENCE),
        body: JSON.stringify({ query, variables, operationName }),
      }).catch((error: Error) => {
        throw new EngineUnavailable(`The service at ${address} does not answer (${causeOf(error)}); start it, or leave out --endpoint.`);
      });
      return answerOf(response, address);
    },
  };
}

function causeOf(error: Error): string {
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  return cause?.code ?? cause?.message ?? error.name;
}

const isThere = async (service: Service): Promise<boolean> => service.ask('{ __typename }', {}).then(() => true, () => false);

/**
 * The service to go through: the one that `--endpoint` names, else the one that holds the embedded graph, as its data folder says; null when
 * there is none, and the graph is free to be opened. What the folder says is checked: its process may have ended without a word.
 */
export async function findService({ endpoint, graph, key }: Pick<SettingValues, 'endpoint' | 'graph' | 'key'>): Promise<Service | null> {
  if (endpoint !== undefined) return serviceAt(endpoint, key);
  const held = isEmbedded(graph) ? new DataFolder(graph).holder()?.endpoint : null;
  const service = held ? serviceAt(held, key) : null;
  return service && (await isThere(service)) ? service : null;
}

/** What a service says is wrong, under the service's code. */
export class RemoteError extends BilateralError {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What came back, when all went well. @throws RemoteError, the first of the errors */
export function dataOf(answer: Answer): Record<string, unknown> {
  const [error] = answer.errors ?? [];
  if (error) throw new RemoteError(String(error.extensions?.['code'] ?? 'INTERNAL'), error.message);
  return answer.data ?? {};
}
