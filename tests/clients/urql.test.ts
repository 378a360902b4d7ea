import { cacheExchange, Client, fetchExchange, gql } from '@urql/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openService } from '../server/support.ts';
import type { ServiceUnderTest } from '../server/support.ts';

describe('urql', () => {
  let service: ServiceUnderTest;
  let client: Client;
  beforeAll(async () => {
    service = await openService();
    client = new Client({
      url: `${service.address}/graphql`, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false,
    });
  });
  afterAll(() => service.close());

  it('asks with variables', async () => {
    const { data, error } = await client.query(gql`query ($code: CountryCode!) { country(code: $code) { code name(lang: KK) } }`, { code: 'KZ' });
    expect(error).toBeUndefined();
    expect(data.country).toMatchObject({ __typename: 'Country', code: 'KZ', name: 'Қазақстан' });
  });

  it('asks by GET, which is its own choice for short queries, with the header that says no page of another site asks', async () => {
    const byGet = new Client({
      url: `${service.address}/graphql`, exchanges: [fetchExchange], preferGetMethod: 'within-url-limit', fetchOptions: { headers: { 'apollo-require-preflight': 'yes' } },
    });
    const { data, operation } = await byGet.query(gql`query Version { status { version } }`, {});
    expect(data.status.version).toBe('0.0.0-test');
    expect(operation.context.preferGetMethod).toBe('within-url-limit');
  });

  it('gets errors as errors of GraphQL, with their codes, beside what could be answered', async () => {
    const refused = await client.query(gql`{ country(code: "QQ") { code } }`, {});
    expect(refused.error!.graphQLErrors[0]!.extensions.code).toBe('BAD_INPUT');
    expect(refused.error!.networkError).toBeUndefined();
    const invalid = await client.query(gql`{ nothing }`, {});
    expect(invalid.error!.graphQLErrors[0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const partly = await client.query(gql`{ status { version } country(code: "KZ") { events(first: 101) { totalCount } } }`, {});
    expect(partly.error!.graphQLErrors[0]!.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('writes', async () => {
    const { data, error } = await client.mutation(gql`mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status } }`, {
      input: { id: 'urql', text: 'Министры Казахстана и Кувейта провели переговоры.', language: 'RU' },
    });
    expect(error).toBeUndefined();
    expect(data.ingestArticle.status).toBe('CREATED');
  });
});
