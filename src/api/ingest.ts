import type { ArticleInput as Stated } from '../domain/article.ts';
import { BilateralError, LimitExceeded } from '../domain/errors.ts';
import type { IngestOutcome } from '../ingest/outcome.ts';
import { statedArticle } from '../ingest/stated-article.ts';
import type { ArticleInput } from './ingest.type.ts';
import type { ApiContext } from './context.ts';

/** Over HTTP an article's text, or its page, is at most 1 MB, counted in UTF-8. */
export const LARGEST_TEXT_BYTES = 1_000_000;
export const LARGEST_BATCH = 100;

/** @throws BadInput, UnknownLanguage, LimitExceeded */
export async function articleOf(input: ArticleInput, origin: string): Promise<Stated> {
  if (Buffer.byteLength(input.text ?? input.html ?? '') > LARGEST_TEXT_BYTES) {
    throw new LimitExceeded(`${origin}: the text is over 1 MB; over HTTP an article holds at most that, so ingest the file with "bilateral ingest", or divide it.`);
  }
  return statedArticle(input, origin);
}

/** What became of each article, in the order given; one that is at fault does not stop the rest. @throws LimitExceeded for too many. */
export async function ingestMany({ ingest }: ApiContext, inputs: ArticleInput[]): Promise<IngestOutcome[]> {
  if (inputs.length > LARGEST_BATCH) {
    throw new LimitExceeded(`"input" has ${inputs.length} articles; give at most ${LARGEST_BATCH} at once.`);
  }
  const read: (Stated | Error)[] = [];
  for (const [index, input] of inputs.entries()) read.push(await attempt(input, `input[${index}]`));
  const outcomes: IngestOutcome[] = [];
  await ingest.ingestAll(read.filter((item): item is Stated => !(item instanceof Error)), { onProgress: (outcome) => outcomes.push(outcome) });
  return read.map((item, index) => (item instanceof Error ? refused(inputs[index]!, item) : outcomes.shift()!));
}

async function attempt(input: ArticleInput, origin: string): Promise<Stated | Error> {
  try {
    return await articleOf(input, origin);
  } catch (error) {
    if (error instanceof BilateralError) return error;
    throw error;
  }
}

const refused = (input: ArticleInput, error: Error): IngestOutcome => ({
  id: input.id ?? input.url ?? '', status: 'FAILED', duplicateOf: null, record: null, error,
});
