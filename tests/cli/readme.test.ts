import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wire } from '../../src/main.ts';
import { DEFAULT_READING_OPTIONS } from '../../src/reading/reading-options.ts';
import { isFailure } from '../../src/reading/read-item.ts';
import { readSources } from '../../src/reading/sources.ts';

const EXAMPLE = /```graphql\n([^`]+)```\n```json\n([^`]+)```/g;

it('the README answers its questions as the seeds do', async () => {
  const graph = await wire().openGraph({ graph: ':memory:' });
  for await (const item of readSources(['seeds/articles'], DEFAULT_READING_OPTIONS)) if (!isFailure(item)) await graph.ingest.ingest(item.article);
  const examples = [...readFileSync('README.md', 'utf8').matchAll(EXAMPLE)];
  expect(examples.length).toBeGreaterThan(1);
  for (const [, question, answer] of examples) expect((await graph.ask(question!, {})).data).toEqual(JSON.parse(answer!));
  await graph.close();
});
