import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { documentCache, persistedQueryCache } from '../../src/api/caches.ts';

const caches = [
  ['documents', documentCache, (length: number) => parse('{ a }'.padEnd(length))],
  ['texts', persistedQueryCache, (length: number) => '{ a }'.padEnd(length)],
] as const;

it.each(caches)('%s are kept up to so many characters together, those last used longest', async (_name, cacheOf, value) => {
  const cache = cacheOf(100);
  const keep = (key: string, length: number) => cache.set(key, value(length) as never);
  for (const key of ['a', 'b', 'c', 'd']) await keep(key, 25);
  await cache.get('a');
  await keep('e', 25);
  expect(cache.keys().sort()).toEqual(['a', 'c', 'd', 'e']);
  await keep('f', 60);
  expect(cache.keys().sort()).toEqual(['e', 'f']);
});

it.each(caches)('%s that are larger than all that may be kept are not, and each counts once', async (_name, cacheOf, value) => {
  const cache = cacheOf(100);
  await cache.set('a', value(101) as never);
  expect(await cache.get('a')).toBeUndefined();
  await cache.set('b', value(30) as never);
  for (let times = 0; times < 10; times++) await cache.set('c', value(60) as never);
  expect(cache.keys().sort()).toEqual(['b', 'c']);
});
