import type { ArticleInput } from '../../domain/article.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { Extract } from '../parts.ts';

/** What one fresh process measures. */
export interface ExtractionRun {
  /** Milliseconds that loading the extractor's code takes. */
  loading: number;
  /** Milliseconds until a first word is read in each language, its lexicon being loaded for it. */
  lexicons: Partial<Record<Language, number>>;
  /** Articles a second of CPU time: the first pass over the texts with the loading of the lexicons, and the last ones. */
  cold: number;
  warm: number;
  /** Memory that the process holds in the end, in MB. */
  resident: number;
}

/** CPU seconds of all of the process's threads. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** V8's compiler works on a thread of its own for most of the first ten seconds; what is measured before counts its time as reading. */
const WARMING_SECONDS = 12;
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

function firstWord(language: Language, extract: Extract): number {
  const start = performance.now();
  extract({ id: 'first', name: null, text: 'A', title: null, language, publishedAt: null, url: null, source: null });
  return performance.now() - start;
}

/**
 * Measures in this process, which must not have read anything before.
 * @param languages those of the articles; all of them when nothing is said
 */
export async function measureExtraction(articles: readonly ArticleInput[], extractor: () => Promise<Extract>, languages?: readonly Language[]): Promise<ExtractionRun> {
  const start = performance.now();
  const extract = await extractor();
  const loading = performance.now() - start;
  const begin = cpuSeconds();
  const lexicons = Object.fromEntries((languages ?? LANGUAGES).map((language) => [language, firstWord(language, extract)]));
  const cold = pass(articles, extract) / (cpuSeconds() - begin);
  passesFor(WARMING_SECONDS, articles, extract);
  const warm = passesFor(MEASURED_SECONDS, articles, extract);
  return { loading, lexicons, cold, warm, resident: process.memoryUsage.rss() / 1e6 };
}
