import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, RequestError } from '../../src/client/index.ts';
import { openService } from '../server/support.ts';
import type { ServiceUnderTest } from '../server/support.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

type Told = { articleIngested: { article: { id: string } } };
const ARTICLES = 'subscription ($filter: ArticleFilter) { articleIngested(filter: $filter) { article { id } } }';

let written = 0;
const write = async (): Promise<string> => {
  const id = `news-${++written}`;
  await service.post({ query: 'mutation ($id: ID!) { ingestArticle(input: { id: $id, text: "Новость, которой нет.", language: RU }) { status } }', variables: { id } });
  return id;
};

/** Sends as fetch does, but every stream breaks off behind its first message. */
const breaking: typeof fetch = async (address, request) => {
  const response = await fetch(address, request);
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
  const cut = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      controller.enqueue(piece);
      if (Buffer.from(piece).includes('event: next')) controller.terminate();
    },
  });
  return new Response(response.body!.pipeThrough(cut), response);
};

describe('listening', () => {
  it('tells what happens, and ends when it is to', async () => {
    const ending = new AbortController();
    const client = createClient({ url: service.address });
    const told: string[] = [];
    const listening = (async () => {
      for await (const { data } of client.listen<Told, object>(ARTICLES, {}, { signal: ending.signal })) {
        told.push(data.articleIngested.article.id);
        if (told.length === 2) ending.abort();
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const ids = [await write(), await write()];
    await listening;
    expect(told).toEqual(ids);
  });

  it('misses nothing and has nothing twice when the connection breaks again and again', async () => {
    const client = createClient({ url: service.address, fetch: breaking });
    const { livePosition } = (await (await service.post({ query: '{ livePosition }' })).json() as { data: { livePosition: string } }).data;
    const ids = [await write(), await write(), await write()];
    const told: string[] = [];
    for await (const { data } of client.listen<Told, object>(ARTICLES, {}, { after: livePosition })) {
      told.push(data.articleIngested.article.id);
      if (told.length === ids.length) break;
    }
    expect(told).toEqual(ids);
  });

  it('goes on behind a message that was had before', async () => {
    const client = createClient({ url: service.address });
    const { livePosition } = (await (await service.post({ query: '{ livePosition }' })).json() as { data: { livePosition: string } }).data;
    const ids = [await write(), await write()];
    const first = await client.listen<Told, object>(ARTICLES, {}, { after: livePosition }).next();
    const second = await client.listen<Told, object>(ARTICLES, {}, { after: first.value!.id }).next();
    expect([first, second].map(({ value }) => value!.data.articleIngested.article.id)).toEqual(ids);
  });

  it('throws what is refused, since asking again would not help', async () => {
    const client = createClient({ url: service.address });
    const refused = client.listen(ARTICLES, { filter: { colour: { eq: 'red' } } }).next();
    await expect(refused).rejects.toThrow(RequestError);
    await expect(refused).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
