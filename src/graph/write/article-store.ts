import type { Change } from '../../domain/change.ts';
import type { Engine, Transaction } from '../engine.ts';
import type { ArticleStore, Reading, Recorded } from '../store.ts';
import { keepVersions } from '../history/versions.ts';
import { applyChange, type ArticleChange } from './apply.ts';
import { copiesOf, type Copies } from './copies.ts';
import { enter } from './journal.ts';
import { knownArticles, statusesOf, type KnownArticle } from './known.ts';
import { prepare, type PreparedArticle } from './prepare.ts';
import { setUpReferenceData } from './reference.ts';
import { lock } from './rows.ts';
import { setUpSearch } from './search-build.ts';

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
    await setUpSearch(this.engine);
  }

  /** Articles of one call must have keys of their own; see `ingest` for those that come twice. */
  async record(readings: Reading[]): Promise<Recorded[]> {
    const articles = readings.map(prepare);
    return this.engine.write((transaction) => record(transaction, articles, this.now()));
  }

  async foresee(readings: Reading[]): Promise<Recorded[]> {
    const articles = readings.map(prepare);
    return this.engine.read(async (transaction) => (await outlook(withoutLocks(transaction), articles)).recorded);
  }

  async remove(articleId: string): Promise<boolean> {
    return this.engine.write((transaction) => remove(transaction, articleId, this.now()));
  }
}

async function record(transaction: Transaction, articles: PreparedArticle[], now: string): Promise<Recorded[]> {
  const { known, copies, recorded } = await outlook(transaction, articles);
  // The same content read by another extractor is read anew; the article itself stays as it is.
  const changed = articles.filter(({ id, record: { extractor } }, index) => recorded[index]!.status !== 'UNCHANGED' || known.get(id)!.extractor !== extractor);
  await keepVersions(transaction, changed.flatMap(({ id }) => (known.has(id) ? [id] : [])), now);
  const touched = await applyChange(transaction, changed.map((article): ArticleChange => ({ before: known.get(article.id) ?? null, after: article })), { now, copies });
  await enter(transaction, now, changed.map((article) => entryOf(article, known.get(article.id) ?? null)), touched);
  return recorded;
}

interface Outlook {
  known: Map<string, KnownArticle>;
  copies: Copies;
  recorded: Recorded[];
}

/** What becomes of articles when they are written, and what the graph knows that it depends on. */
async function outlook(transaction: Transaction, articles: PreparedArticle[]): Promise<Outlook> {
  await lock(transaction, 'article', articles.flatMap(({ id, contentHash }) => [id, contentHash]));
  const known = await knownArticles(transaction, articles.map(({ id }) => id));
  const copies = await copiesOf(transaction, articles, known, []);
  const statuses = statusesOf(articles, known, copies.contents);
  return { known, copies, recorded: articles.map(({ id }, index) => ({ id, status: statuses[index]!, duplicateOf: copies.after.get(id) ?? null })) };
}

/** Who only reads holds nothing against writers, and may not: a lock is a write. */
const withoutLocks = (transaction: Transaction): Transaction => ({ run: (path, parameters) => transaction.run(path, parameters), lock: async () => {} });

async function remove(transaction: Transaction, id: string, now: string): Promise<boolean> {
  await lock(transaction, 'article', [id]);
  const known = await knownArticles(transaction, [id]);
  const before = known.get(id);
  if (!before) return false;
  await lock(transaction, 'article', [before.contentHash]);
  await keepVersions(transaction, [id], now);
  const touched = await applyChange(transaction, [{ before, after: null }], { now, copies: await copiesOf(transaction, [], known, [id]) });
  await enter(transaction, now, [{ kind: 'ARTICLE_DELETED', subject: id, label: before.title ?? null, by: null, reason: null }], touched);
  return true;
}

const entryOf = ({ id, contentHash, properties: { title } }: PreparedArticle, before: KnownArticle | null): Omit<Change, 'id' | 'at'> => ({
  kind: before === null ? 'ARTICLE_CREATED' : before.contentHash === contentHash ? 'ARTICLE_REREAD' : 'ARTICLE_UPDATED', subject: id, label: title as string | null, by: null, reason: null,
});
