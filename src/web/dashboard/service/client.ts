import { Client, cacheExchange, fetchExchange } from '@urql/core';

/** A client that asks this service, and keeps what it was told until something of it is written anew. */
export const serviceClient = (key: string | null): Client => new Client({
  url: new URL('/graphql', location.origin).href,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  fetchOptions: { headers: key === null ? {} : { authorization: `Bearer ${key}` } },
});
