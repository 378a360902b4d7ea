import { articleKey } from '../domain/article-key.ts';
import type { ArticleInput } from '../domain/article.ts';
import { LimitExceeded } from '../domain/errors.ts';
import { dataOf, RemoteError, type Service } from './service.ts';
import type { OutcomeStatus } from './tally.ts';

/** What became of an article, as far as the command line tells it. */
export interface RemoteOutcome {
  id: string;
  status: OutcomeStatus;
  error: Error | null;
}

/** A request stays well below what the service takes: 100 articles, and their bytes. */
const MOST_ARTICLES = 50;
const MOST_BYTES = 400_000;
/** What the API takes of one text. */
const LONGEST_TEXT = 1_000_000;

export const MUTATION = 'mutation Ingest($input: [ArticleInput!]!) { ingestArticles(input: $input) { id status error { code message } } }';

/** The article as the API's `ArticleInput`. */
const inputOf = ({ id, text, title, language, publishedAt, url, source }: ArticleInput): Record<string, unknown> =>
  ({ id, text, title, language: language?.toUpperCase() ?? null, publishedAt, url, source });

const tooLong = ({ id, url, name }: ArticleInput): LimitExceeded =>
  new LimitExceeded(`${id ?? url ?? name} is longer than 1 MB, which is the most that a service takes; end the service and ingest it into the folder, or divide it.`);

interface Result {
  id: string;
  status: OutcomeStatus;
  error: { code: string; message: string } | null;
}

/** Sends articles to a service in requests of moderate size, one after the other. @throws EngineUnavailable when it stops answering */
export async function ingestThrough({ ask }: Service, articles: AsyncIterable<ArticleInput>, onOutcome: (outcome: RemoteOutcome) => void): Promise<void> {
  let batch: ArticleInput[] = [];
  let bytes = 0;
  const send = async (): Promise<void> => {
    if (batch.length === 0) return;
    const results = dataOf(await ask(MUTATION, { input: batch.map(inputOf) }))['ingestArticles'] as Result[];
    for (const { id, status, error } of results) onOutcome({ id, status, error: error && new RemoteError(error.code, error.message) });
    batch = [];
    bytes = 0;
  };
  for await (const article of articles) {
    const size = Buffer.byteLength(article.text);
    if (size > LONGEST_TEXT) {
      onOutcome({ id: articleKey(article), status: 'FAILED', error: tooLong(article) });
      continue;
    }
    if (batch.length >= MOST_ARTICLES || bytes + size > MOST_BYTES) await send();
    batch.push(article);
    bytes += size;
  }
  await send();
}
