import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { DocumentStore } from '../../../src/api/execution/document-store.ts';

const document = (length: number) => parse('{ a }'.padEnd(length));

it('keeps documents up to so many characters together, those last used longest', async () => {
  const store = new DocumentStore(100);
  for (const key of ['a', 'b', 'c', 'd']) await store.set(key, document(25));
  await store.get('a');
  await store.set('e', document(25));
  expect(await store.get('b')).toBeUndefined();
  expect(await store.get('a')).toBeDefined();
  expect(store.size).toBe(4);
  await store.set('f', document(60));
  expect([await store.get('c'), await store.get('d')]).toEqual([undefined, undefined]);
  expect(store.size).toBe(2);
});

it('keeps nothing that is larger than all that it may hold, and counts a document once', async () => {
  const store = new DocumentStore(100);
  await store.set('a', document(101));
  expect(store.size).toBe(0);
  for (let times = 0; times < 10; times++) await store.set('b', document(60));
  expect(store.size).toBe(1);
});

it('says whether there was something to take away', async () => {
  const store = new DocumentStore();
  await store.set('a', document(10));
  expect([await store.delete('a'), await store.delete('a')]).toEqual([true, false]);
});
