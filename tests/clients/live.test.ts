import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { Client as UrqlClient, fetchExchange, subscriptionExchange } from '@urql/core';
import type { Client as SocketClient } from 'graphql-ws';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clientOf, followSocket, until } from '../server/live-clients.ts';
import { openService } from '../server/support.ts';
import type { ServiceUnderTest } from '../server/support.ts';

const INGESTED = 'subscription { articleIngested { id article { id language } } }';

let service: ServiceUnderTest;
let socket: SocketClient;
beforeEach(async () => {
  service = await openService();
  socket = clientOf(service.address);
});
afterEach(async () => {
  await socket.dispose();
  await service.close();
});

async function ingest(id: string): Promise<void> {
  const query = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status } }';
  const answer = await (await service.post({ query, variables: { input: { id, text: `Министры Казахстана и Кувейта провели переговоры, ${id}.`, language: 'RU' } } })).json();
  expect(answer.data.ingestArticle.status).toBe('CREATED');
}

/** A subscription stands when the service has taken it, which no client is told; so an article is written until one arrives. */
async function ingestUntil(arrived: () => boolean): Promise<void> {
  for (let number = 0; !arrived() && number < 20; number++) {
    await ingest(`live:${number}`);
    await until(arrived, 300).catch(() => {});
  }
}

it("graphql-ws' own client is answered questions over its socket, and told errors with their codes", async () => {
  const answered = followSocket(socket, 'query ($code: CountryCode!) { country(code: $code) { code name(lang: RU) } }', { code: 'KZ' });
  await until(() => answered.end() !== null);
  expect(answered.messages.map(({ data }) => data)).toEqual([{ country: { code: 'KZ', name: 'Казахстан' } }]);
  const refused = followSocket(socket, '{ nothing }');
  await until(() => refused.end() !== null);
  expect(refused.end()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
});

it('Apollo Client follows a subscription through graphql-ws', async () => {
  const client = new ApolloClient({ link: new GraphQLWsLink(socket), cache: new InMemoryCache() });
  const seen: any[] = [];
  const subscription = client.subscribe({ query: gql(INGESTED) }).subscribe(({ data, error }) => seen.push(error ?? data));
  await ingestUntil(() => seen.length > 0);
  expect(seen[0].articleIngested.article).toMatchObject({ __typename: 'Article', language: 'RU' });
  subscription.unsubscribe();
  client.stop();
});

it('urql follows a subscription through graphql-ws', async () => {
  const client = new UrqlClient({
    url: `${service.address}/graphql`, preferGetMethod: false,
    exchanges: [fetchExchange, subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query!, variables: variables as Record<string, unknown> }, sink as never) }),
      }),
    })],
  });
  const seen: any[] = [];
  const subscription = client.subscription(INGESTED, {}).subscribe(({ data, error }) => seen.push(error ?? data));
  await ingestUntil(() => seen.length > 0);
  expect(seen[0].articleIngested.article).toMatchObject({ language: 'RU' });
  subscription.unsubscribe();
});
