import { afterEach, expect, it } from 'vitest';
import type { Reading } from '../../src/graph/store.ts';
import { reading } from '../fixtures/reading.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

let api: ApiUnderTest;
afterEach(() => api.close());

const named = (id: string, name: string, country: string): Reading =>
  reading({ id, text: `${name} выступил с речью (${id}).`, language: 'ru', people: [{ name, country, office: null }] });

const idOf = async (name: string): Promise<string> => (await api.data('query ($name: String!) { people(filter: { name: { eq: $name } }) { edges { node { id } } } }', { name })).people.edges[0].node.id;
const nameOf = async (id: string): Promise<string | null> => (await api.data('query ($id: ID!) { person(id: $id) { name } }', { id })).person?.name ?? null;
const remove = (id: string) => api.data('mutation ($id: ID!) { deleteArticle(id: $id) { id } }', { id });

async function mergeAndUndo(ids: string[]): Promise<void> {
  const { mergePeople } = await api.data('mutation ($ids: [ID!]!) { mergePeople(ids: $ids) { id } }', { ids });
  await api.data('mutation ($id: ID!) { undo(correction: $id) { id } }', { id: mergePeople.id });
}

// Which of two ids is the smaller, and so the one that both go by, is chance; a few of each kind are among these.
const CHANCES = ['1', '2', '3', '4', '5', '7'];

it.each(CHANCES)('after a merge that was taken back each id is that of its own person, also when the other goes: %s', async (salt) => {
  for (const goes of ['a', 'b']) {
    api = await openApi([named(`a${salt}`, 'Алия Ахметова', 'KZ'), named(`b${salt}`, 'Ян Новак', 'CZ')]);
    const ids = [await idOf('Алия Ахметова'), await idOf('Ян Новак')];
    await mergeAndUndo(ids);
    expect([await nameOf(ids[0]!), await nameOf(ids[1]!)]).toEqual(['Алия Ахметова', 'Ян Новак']);
    await remove(`${goes}${salt}`);
    expect([await nameOf(ids[0]!), await nameOf(ids[1]!)]).toEqual(goes === 'a' ? [null, 'Ян Новак'] : ['Алия Ахметова', null]);
    if (goes === 'a') await api.close();
  }
});

it.each(CHANCES)('an id that had moved before the merge leads to its own person again when the merge is taken back: %s', async (salt) => {
  const second = named(`c${salt}`, 'Ян Новак', 'CZ');
  api = await openApi([named(`a${salt}`, 'Алия Ахметова', 'KZ'), named(`b${salt}`, 'Ян Новак', 'CZ')], { further: [second] });
  const [other, first] = [await idOf('Алия Ахметова'), await idOf('Ян Новак')];
  await api.data('mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status } }', { input: { id: second.article.id, text: second.article.text } });
  await mergeAndUndo([other, await idOf('Ян Новак')]);
  expect([await nameOf(other), await nameOf(first)]).toEqual(['Алия Ахметова', 'Ян Новак']);
});
