import type { OpenGraph } from '../../src/cli/parts.ts';
import { wire } from '../../src/main.ts';
import { isFailure } from '../../src/reading/read-item.ts';
import { DEFAULT_READING_OPTIONS } from '../../src/reading/reading-options.ts';
import { readSources } from '../../src/reading/sources.ts';
import { packageFile } from '../../src/reference/package-files.ts';

export type AskSeeds = (question: string, variables?: Record<string, unknown>) => Promise<unknown>;

/** What is made of the answers of a graph of the seeds. @throws Error when a question has none */
export async function withSeeds<Result>(work: (ask: AskSeeds) => Promise<Result>): Promise<Result> {
  const graph: OpenGraph = await wire().openGraph({ graph: ':memory:' });
  try {
    for await (const item of readSources([packageFile('seeds/articles')], DEFAULT_READING_OPTIONS)) if (!isFailure(item)) await graph.ingest.ingest(item.article);
    return await work(async (question, variables = {}) => {
      const { data, errors } = await graph.ask(question, variables);
      if (errors?.length) throw new Error(`${question.trim()}: ${errors[0]!.message}`);
      return data;
    });
  } finally {
    await graph.close();
  }
}
