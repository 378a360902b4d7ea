import type { Engine, Transaction } from '../engine.ts';
import type { ArticleStore, Reading, Recorded } from '../store.ts';
import { applyChange, type ArticleChange } from './apply.ts';
import { articlesOfContent, duplicates, knownArticles, statusesOf, type KnownArticle } from './known.ts';
import { prepare, type PreparedArticle } from './prepare.ts';
import { setUpReferenceData } from './reference.ts';
import { lock } from './rows.ts';

/** The writing side of the graph on any engine. `now` says the time of a write, ISO 8601. */
export class EngineArticleStore implements ArticleStore {
  private readonly engine: Engine;
  private readonly now: () => string;

  constructor(engine: Engine, now: () => string = () => new Date().toISOString()) {
    this.engine = engine;
    this.now = now;
  }

  async setup(): Promise<void> {
    await this.engine.setup();
    await setUpReferenceData(this.engine);
  }

  /** Articles of one call must have keys of their own; see `ingest` for those that come twice. */
  async record(readings: Reading[]): Promise<Recorded[]> {
    const articles = readings.map(prepare);
    return this.engine.write((transaction) => record(transaction, articles, this.now()));
  }

  async remove(articleId: string): Promise<boolean> {
    return this.engine.write((transaction) => remove(transaction, articleId, this.now()));
  }
}

async function record(transaction: Transaction, articles: PreparedArticle[], now: string): Promise<Recorded[]> {
  const ids = articles.map(({ id }) => id);
  await lock(transaction, 'article', articles.flatMap(({ id, contentHash }) => [id, contentHash]));
  const known = await knownArticles(transaction, ids);
  const hashes = new Set(articles.map(({ contentHash }) => contentHash));
  const formerHashes = [...known.values()].map(({ contentHash }) => contentHash).filter((hash) => !hashes.has(hash));
  await lock(transaction, 'article', formerHashes);
  const members = await articlesOfContent(transaction, [...hashes, ...formerHashes]);
  const formerOriginals = originalsOf(members);

  const statuses = statusesOf(articles, known, new Map([...members.values()].map(({ id, contentHash }) => [id, contentHash])));
  // The same content read by another extractor is read anew; the article itself stays as it is.
  const changed = articles.filter(({ id, record: { extractor } }, index) => statuses[index] !== 'UNCHANGED' || known.get(id)!.extractor !== extractor);
  for (const { id, contentHash, facts } of changed) members.set(id, { ...members.get(id)!, id, contentHash, publishedAt: facts.publishedAt });
  const originals = duplicates(members.values());

  const changes = changed.map((article): ArticleChange => ({ before: known.get(article.id) ?? null, after: article }));
  await applyChange(transaction, changes, { now, originals, formerOriginals, mayShare: mayShare(changes, members) });
  return articles.map(({ id }, index) => ({ id, status: statuses[index]!, duplicateOf: originals.get(id) ?? null }));
}

async function remove(transaction: Transaction, id: string, now: string): Promise<boolean> {
  await lock(transaction, 'article', [id]);
  const before = (await knownArticles(transaction, [id])).get(id);
  if (!before) return false;
  await lock(transaction, 'article', [before.contentHash]);
  const members = await articlesOfContent(transaction, [before.contentHash]);
  members.delete(id);
  await applyChange(transaction, [{ before, after: null }], { now, originals: duplicates(members.values()), formerOriginals: originalsOf(members), mayShare: members.size > 0 });
  return true;
}

const originalsOf = (members: Map<string, KnownArticle>): Map<string, string | null> =>
  new Map([...members.values()].map(({ id, duplicateOf }) => [id, duplicateOf ?? null]));

/** Whether a claim may support what another article supports too. */
function mayShare(changes: ArticleChange[], members: Map<string, KnownArticle>): boolean {
  const ids = new Set(changes.map(({ after }) => after?.id));
  return changes.some(({ before }) => before !== null) || [...members.keys()].some((id) => !ids.has(id));
}
