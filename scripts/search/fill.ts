import type { Engine } from '../../src/graph/engine.ts';
import { articleDocument, eventDocument, personDocument, type SearchDocument } from '../../src/graph/search/documents.ts';
import { writeRows } from '../../src/graph/write/rows.ts';
import { forgetSearch, SEARCH_VERSION } from '../../src/graph/write/search-build.ts';
import { SearchBulk } from '../../src/graph/write/search-bulk.ts';
import { inventedArticles, PEOPLE, personName, type InventedArticle } from './corpus.ts';

const BATCH = 2_000;

/**
 * Puts articles, their events and people into a graph with the index that they are found by; claims and what else stands in a graph are
 * left out, since no search reads them. Broken off when all articles stand, the index is made anew at the next opening.
 */
export async function fill(engine: Engine, count: number, onProgress: (done: number) => void): Promise<void> {
  await forgetSearch(engine);
  const bulk = new SearchBulk(engine);
  await fillPeople(engine, bulk);
  let batch: InventedArticle[] = [];
  let done = 0;
  const write = async (): Promise<void> => {
    const events = batch.flatMap(eventsOf);
    await engine.write(async (transaction) => {
      await writeRows(transaction, 'save-articles', batch.map(({ id, title, text, language, publishedAt, countries, topics }) =>
        ({ id, kind: 'ARTICLE', title, text, language, publishedAt, countries, topics, ingestedAt: publishedAt, contentHash: id, extractor: 'bench', regions: [], organizations: [] })));
      await writeRows(transaction, 'save-events', events.map(({ node }) => node));
      await writeRows(transaction, 'report-events', events.map(({ report }) => report));
    });
    await bulk.add([...batch.map((article) => articleDocument({ ...article, regions: [], organizations: [] })), ...events.map(({ found }) => found)]);
    done += batch.length;
    batch = [];
    onProgress(done);
  };
  for (const article of inventedArticles(count)) {
    batch.push(article);
    if (batch.length === BATCH) await write();
  }
  if (batch.length > 0) await write();
  await bulk.finish();
  await engine.write((transaction) => transaction.run('schema/set-search-version', { search: SEARCH_VERSION }));
}

async function fillPeople(engine: Engine, bulk: SearchBulk): Promise<void> {
  for (let start = 0; start < PEOPLE; start += BATCH) {
    const people = Array.from({ length: Math.min(BATCH, PEOPLE - start) }, (_, index) => start + index).map((person) => {
      const forms = (['ru', 'en', 'kk'] as const).map((language) => ({ name: personName(person, language), language }));
      return { key: `person ${person}`, id: `p-${person}`, forms, country: null, articleCount: 1 };
    });
    await engine.write(async (transaction) => {
      await writeRows(transaction, 'save-people', people.map(({ forms, ...person }) => ({
        ...person, name: forms[0]!.name, nameRu: forms[0]!.name, nameEn: forms[1]!.name, nameKk: forms[2]!.name,
        nameForms: forms.map(({ name }) => name), nameLanguages: forms.map(({ language }) => language), nameCounts: forms.map(() => 1),
      })));
    });
    await bulk.add(people.map(personDocument));
  }
}

function eventsOf({ id: articleId, publishedAt, countries, topics, people, language, events }: InventedArticle): { node: object; report: object; found: SearchDocument }[] {
  return events.map(({ type, mode, quote, start }, index) => {
    const event = { id: `e-${articleId}-${index}`, type, mode, place: null, countries, organizations: [], topics: topics as never[], people: people.map((person) => personName(person, language)), day: publishedAt };
    return {
      node: {
        ...event, key: event.id, modality: 'ACTUAL', date: publishedAt, datePrecision: 'DAY', dateSource: 'TEXT', source: countries, target: countries,
        reportedAt: publishedAt, timeBasis: 'EVENT', counts: true, articleCount: 1, sourceCount: 1, rule: 'bench', confidence: 1,
      },
      report: { id: event.id, articleId, claimId: event.id, quote, start, end: start + quote.length, rule: 'bench', confidence: 1 },
      found: eventDocument({ ...event, quotes: [quote] }),
    };
  });
}
