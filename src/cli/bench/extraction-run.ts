import type { ArticleInput } from '../../domain/article.ts';
import type { Extract } from '../parts.ts';

/** What one fresh process measures. */
export interface ExtractionRun {
  /** Milliseconds that loading the extractor's code takes; lexicons are loaded in the first pass, each with the first text of its language. */
  loading: number;
  /** Articles a second of CPU time: the first pass over the texts, and the last ones. */
  cold: number;
  warm: number;
}

/** CPU seconds of all of the process's threads. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const WARMING_SECONDS = 3;
const MEASURED_SECONDS = 3;

function pass(articles: readonly ArticleInput[], extract: Extract): number {
  let read = 0;
  for (const article of articles) {
    try {
      extract(article);
      read += 1;
    } catch {
      // A text in a language that is not read takes no time worth counting.
    }
  }
  return read;
}

function passesFor(seconds: number, articles: readonly ArticleInput[], extract: Extract): number {
  const start = cpuSeconds();
  let read = 0;
  do read += pass(articles, extract);
  while (cpuSeconds() - start < seconds);
  return read / (cpuSeconds() - start);
}

/** Measures in this process, which must not have read anything before. */
export async function measureExtraction(articles: readonly ArticleInput[], extractor: () => Promise<Extract>): Promise<ExtractionRun> {
  const start = performance.now();
  const extract = await extractor();
  const loading = performance.now() - start;
  const cold = passesFor(0, articles, extract);
  passesFor(WARMING_SECONDS, articles, extract);
  return { loading, cold, warm: passesFor(MEASURED_SECONDS, articles, extract) };
}
