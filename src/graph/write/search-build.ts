import type { Language } from '../../domain/language.ts';
import { organizationOf } from '../../reference/organization.ts';
import type { Engine } from '../engine.ts';
import { Contents, type StoredNode } from '../read/contents.ts';
import { articleDocument, eventDocument, organizationDocument, personDocument, type ArticleFields, type EventFields, type SearchDocument } from '../search/documents.ts';
import { RELATIONSHIP_KINDS } from '../shape.ts';
import { SearchBulk } from './search-bulk.ts';

/** How words become terms, and terms lists. Raise it with every change of `src/graph/search` by which old and new terms would not meet. */
export const SEARCH_VERSION = 1;

/** Nodes that one transaction clears. */
const CLEARED = 10_000;
/** The index itself, and what nodes were found by before schema 3. */
const CLEARING = ['clear-search-pages', 'clear-search-documents', ...['Article', 'Person', 'Country', 'Organization', 'Topic', 'Region'].map((label) => `clear-search-words?label=${label}`)];

/**
 * Makes the index of a graph that has none, or one of another version, out of what the graph holds; does nothing where it stands. Broken off, it
 * begins again at the next start.
 */
export async function setUpSearch(engine: Engine): Promise<void> {
  const [schema] = await engine.read((transaction) => transaction.run('schema/version'));
  if (schema?.search === SEARCH_VERSION) return;
  await buildSearch(engine);
}

/** Has the index made anew at the next opening. */
export const forgetSearch = async (engine: Engine): Promise<void> => { await setVersion(engine, 0); };

/** Makes the index anew. */
export async function buildSearch(engine: Engine): Promise<void> {
  await forgetSearch(engine);
  for (const statement of CLEARING) {
    for (let cleared = 1; cleared > 0; ) {
      const [row] = await engine.write((transaction) => transaction.run(`schema/${statement}`, { limit: CLEARED }));
      cleared = row?.cleared ?? 0;
    }
  }
  const contents = new Contents(engine);
  const bulk = new SearchBulk(engine);
  for (const [label, documentsOf] of Object.entries(DOCUMENTS)) {
    for await (const nodes of contents.nodePages(label)) await bulk.add(await documentsOf(nodes, contents));
  }
  await bulk.finish();
  await setVersion(engine, SEARCH_VERSION);
}

const setVersion = (engine: Engine, search: number) => engine.write((transaction) => transaction.run('schema/set-search-version', { search }));

const REPORTS = RELATIONSHIP_KINDS.find(({ type, to }) => type === 'REPORTS' && to === 'Event')!;

const DOCUMENTS: Record<string, (nodes: StoredNode[], contents: Contents) => Promise<SearchDocument[]> | SearchDocument[]> = {
  Article: (nodes) => nodes.map(({ properties }) => articleDocument({ ...NOTHING_SAID, ...properties } as ArticleFields)),
  Person: (nodes) => nodes.map(({ properties: { key, id, nameForms, nameLanguages, country, articleCount } }) => personDocument({
    key, id, country: country ?? null, articleCount, forms: (nameForms as string[]).map((name, index) => ({ name, language: nameLanguages[index] as Language })),
  })),
  Event: async (nodes, contents) => {
    const quotes = new Map<string, Set<string>>(nodes.map(({ key }) => [key, new Set()]));
    for (const { to, properties } of await contents.relationshipsAt(REPORTS, nodes.map(({ key }) => key), 'to')) quotes.get(to.key)?.add(properties.quote);
    return nodes.map(({ key, properties }) => eventDocument({ ...NOTHING_TOLD, ...properties, quotes: [...quotes.get(key)!] } as unknown as EventFields));
  },
  Organization: (nodes) => nodes.filter(({ key }) => !organizationOf(key)).map(({ key }) => organizationDocument(key)),
};

/** What is null is absent from a stored node. */
const NOTHING_SAID = { title: null, publishedAt: null, countries: null, regions: null, organizations: null, topics: null };
const NOTHING_TOLD = { mode: null, place: null, day: null };
