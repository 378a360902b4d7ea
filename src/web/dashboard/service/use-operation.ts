import { useQuery } from '@urql/preact';
import type { CombinedError } from '@urql/core';
import type { TypedDocumentString } from '../../../client/operations.ts';

/** What a page has of its answer so far. */
export interface Asked<Data> {
  data: Data | undefined;
  /** In words for a person, with the service's code. */
  fault: Fault | null;
  isWaiting: boolean;
  again: () => void;
}

export interface Fault {
  /** A code of the service, UNREACHABLE where nobody answers. */
  code: string;
  /** The service's sentence; empty for UNREACHABLE. */
  sentence: string;
}

/** Asks one of the service's operations, and again when its variables change. @param pause whether to wait with the question */
export function useOperation<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, pause = false): Asked<Data> {
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, any>({ query: String(document), variables: variables as any, pause });
  return { data, fault: error ? faultOf(error) : null, isWaiting: fetching && !stale, again: () => ask({ requestPolicy: 'network-only' }) };
}

export function faultOf({ graphQLErrors, networkError, response }: CombinedError): Fault {
  const [first] = graphQLErrors;
  if (first) return { code: String(first.extensions?.code ?? 'INTERNAL_SERVER_ERROR'), sentence: first.message };
  if (networkError && response && response.status === 401) return { code: 'UNAUTHENTICATED', sentence: '' };
  return { code: 'UNREACHABLE', sentence: '' };
}
