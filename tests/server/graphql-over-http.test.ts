import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openService } from './support.ts';
import type { ServiceUnderTest } from './support.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

/** A GET says that no page of another site made it, as every client of the service must; audits know nothing of that. */
const fetchFn = (url: string, request: RequestInit = {}): Promise<Response> =>
  fetch(url, { ...request, headers: { ...request.headers, ...((request.method ?? 'GET') === 'GET' ? { 'apollo-require-preflight': 'yes' } : {}) } });

/** Every audit of graphql-http: what the specification of GraphQL over HTTP says a server MUST, SHOULD and MAY do. */
describe('GraphQL over HTTP', () => {
  it.each(serverAudits({ url: () => `${service.address}/graphql`, fetchFn }))('$id: $name', async ({ fn }) => {
    const result = await fn();
    expect('reason' in result ? result.reason : '').toBe('');
    expect(result.status).toBe('ok');
  });
});
