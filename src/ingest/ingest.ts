import { setImmediate } from 'node:timers/promises';
import { articleKey } from '../domain/article-key.ts';
import type { ArticleInput } from '../domain/article.ts';
import { BadInput, EngineUnavailable } from '../domain/errors.ts';
import type { DocumentRecord } from '../domain/record.ts';
import type { ArticleStore, Reading, Recorded } from '../graph/store.ts';
import { batches, type Batch } from './batches.ts';
import { emptySummary, type IngestOutcome, type IngestSummary } from './outcome.ts';

export interface IngestParts {
  store: Pick<ArticleStore, 'record' | 'foresee'>;
  /** Reads an article; throws when it cannot. */
  extract(article: ArticleInput): DocumentRecord;
}

export interface IngestAllOptions {
  /** Called for each article, in the order in which they came. */
  onProgress?(outcome: IngestOutcome, done: number): void;
  /** Articles written in one transaction. */
  batchSize?: number;
  /** Batches that may be under way at once. */
  concurrency?: number;
}

export interface Ingest {
  /** Reads one article and writes nothing: the outcome that `ingest` would have now. */
  read(article: ArticleInput): Promise<IngestOutcome>;
  /** Reads and writes one article. What goes wrong is in the outcome; nothing is half written. */
  ingest(article: ArticleInput): Promise<IngestOutcome>;
  /** Reads and writes a stream of articles; one that fails does not stop the rest. Rejects only when the stream itself does. */
  ingestAll(articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>, options?: IngestAllOptions): Promise<IngestSummary>;
}

/** The more articles, the fewer times the lists of common words are written: of 128 at once a core writes twice as many as of 32. */
const BATCH_SIZE = 128;
const CONCURRENCY = 3;
/** Reading gives other work of the process its turn after this long. */
const TURN_MILLISECONDS = 10;

/** Reading, resolution and writing as one function, for the API and the command line alike. */
export function createIngest({ store, extract }: IngestParts): Ingest {
  async function ingestBatch(articles: ArticleInput[]): Promise<IngestOutcome[]> {
    const read: (Reading | IngestOutcome)[] = [];
    let turn = performance.now();
    for (const article of articles) {
      read.push(attempt(article));
      if (performance.now() - turn < TURN_MILLISECONDS) continue;
      await setImmediate();
      turn = performance.now();
    }
    const readings = read.filter((item): item is Reading => 'article' in item);
    const written = new Map(readings.map((reading, index) => [reading, index]));
    const outcomes = await write(readings);
    return read.map((item) => ('article' in item ? outcomes[written.get(item)!]! : item));
  }

  function attempt(article: ArticleInput): Reading | IngestOutcome {
    try {
      if (article.text.trim() === '') throw new BadInput('The article is empty; give it a text.');
      return { article, record: extract(article) };
    } catch (error) {
      return failed(article, error);
    }
  }

  /** Writes readings together; where that fails, one by one, so that only those that are at fault are left out. */
  async function write(readings: Reading[]): Promise<IngestOutcome[]> {
    if (readings.length === 0) return [];
    try {
      const recorded = await store.record(readings);
      return readings.map((reading, index) => done(reading, recorded[index]!));
    } catch (error) {
      if (readings.length === 1 || error instanceof EngineUnavailable) return readings.map(({ article }) => failed(article, error));
      const outcomes: IngestOutcome[] = [];
      for (const reading of readings) outcomes.push(...(await write([reading])));
      return outcomes;
    }
  }

  return {
    async read(article) {
      const reading = attempt(article);
      if (!('article' in reading)) return reading;
      const [foreseen] = await store.foresee([reading]);
      return done(reading, foreseen!);
    },

    async ingest(article) {
      const [outcome] = await ingestBatch([article]);
      return outcome!;
    },

    async ingestAll(articles, { onProgress, batchSize = BATCH_SIZE, concurrency = CONCURRENCY } = {}) {
      const summary = emptySummary();
      const underWay: { batch: Batch; outcomes: Promise<IngestOutcome[]> }[] = [];
      const finishFirst = async (): Promise<void> => {
        for (const outcome of await underWay.shift()!.outcomes) {
          summary[outcome.status]++;
          onProgress?.(outcome, ++summary.total);
        }
      };
      try {
        for await (const batch of batches(articles, batchSize)) {
          while (underWay.length >= concurrency || underWay.some((other) => batch.conflictsWith(other.batch))) await finishFirst();
          underWay.push({ batch, outcomes: ingestBatch(batch.articles) });
        }
      } finally {
        while (underWay.length > 0) await finishFirst();
      }
      return summary;
    },
  };
}

const done = ({ record }: Reading, { id, status, duplicateOf }: Recorded): IngestOutcome => ({ id, status, duplicateOf, record, error: null });

const failed = (article: ArticleInput, error: unknown): IngestOutcome => ({
  id: articleKey(article), status: 'FAILED', duplicateOf: null, record: null, error: error instanceof Error ? error : new Error(String(error)),
});
