import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openService } from '../server/support.ts';
import type { ServiceUnderTest } from '../server/support.ts';

const EVENTS = gql`query Events($first: Int!, $after: String) {
  events(first: $first, after: $after, orderBy: OLDEST) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id type countries { code } } } }
}`;

describe('Apollo Client', () => {
  let service: ServiceUnderTest;
  let client: ApolloClient;
  beforeAll(async () => {
    service = await openService();
    client = new ApolloClient({
      link: new HttpLink({ uri: `${service.address}/graphql` }),
      cache: new InMemoryCache({ typePolicies: { Country: { keyFields: ['code'] }, Query: { fields: { events: relayStylePagination(['orderBy']) } } } }),
    });
  });
  afterAll(() => service.close());

  it('asks with variables and keeps what it was answered, by type and id', async () => {
    const query = gql`query ($code: CountryCode!) { country(code: $code) { code name(lang: RU) } }`;
    const { data } = await client.query<{ country: object }>({ query, variables: { code: 'KAZ' } });
    expect(data!.country).toMatchObject({ __typename: 'Country', code: 'KZ', name: 'Казахстан' });
    expect(client.cache.extract()).toHaveProperty('Country:{"code":"KZ"}');
  });

  it('turns the pages of a connection by its own rules for Relay', async () => {
    type Events = { events: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] } };
    const asked = client.watchQuery<Events>({ query: EVENTS, variables: { first: 1 } });
    const seen: Events[] = [];
    const subscription = asked.subscribe(({ data, dataState }) => dataState === 'complete' && seen.push(data as Events));
    await client.query({ query: EVENTS, variables: { first: 1 } });
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    const { totalCount, pageInfo } = seen.at(-1)!.events;
    await asked.fetchMore({ variables: { first: totalCount, after: pageInfo.endCursor } });
    await expect.poll(() => seen.at(-1)!.events.edges.length).toBe(totalCount);
    expect(seen.at(-1)!.events.pageInfo.hasNextPage).toBe(false);
    expect(new Set(seen.at(-1)!.events.edges.map(({ node: { id } }) => id)).size).toBe(totalCount);
    subscription.unsubscribe();
  });

  it('gets errors as errors of GraphQL, with their codes', async () => {
    for (const query of [gql`{ country(code: "QQ") { code } }`, gql`{ nothing }`, gql`{ bilateral(a: "KZ", b: "KZ") { id } }`]) {
      const failure: unknown = await client.query({ query, fetchPolicy: 'no-cache' }).catch((error: unknown) => error);
      expect(CombinedGraphQLErrors.is(failure)).toBe(true);
      expect((failure as CombinedGraphQLErrors).errors[0]!.extensions!.code).toMatch(/^[A-Z_]+$/);
    }
  });

  it('writes, and reads by GET where it is told to', async () => {
    const mutation = gql`mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status article { id } } }`;
    const { data } = await client.mutate<{ ingestArticle: object }>({ mutation, variables: { input: { id: 'apollo', text: 'Министры Казахстана и Кувейта провели переговоры.', language: 'RU' } } });
    expect(data!.ingestArticle).toMatchObject({ status: 'CREATED', article: { id: 'apollo' } });
    const byGet = new ApolloClient({
      link: new HttpLink({ uri: `${service.address}/graphql`, useGETForQueries: true, headers: { 'apollo-require-preflight': 'yes' } }), cache: new InMemoryCache(),
    });
    const answer = await byGet.query<{ status: { version: string } }>({ query: gql`{ status { version } }` });
    expect(answer.data!.status.version).toBe('0.0.0-test');
  });
});
