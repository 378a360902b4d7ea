import { settingsTable } from '../../src/cli/settings.ts';
import { wire } from '../../src/main.ts';
import { isFailure } from '../../src/reading/read-item.ts';
import { DEFAULT_READING_OPTIONS } from '../../src/reading/reading-options.ts';
import { readSources } from '../../src/reading/sources.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { compactJson } from './compact-json.ts';

const EXAMPLE = /(```graphql\n([^`]+)```\n```json\n)[^`]*```/g;
const SETTINGS = /\| flag \| environment \|[^]*?\n(?!\|)/;

/** The README with its questions answered by a graph of the seeds, and its settings as the program has them. @throws Error when a question has no answer */
export async function renewed(readme: string): Promise<string> {
  const graph = await wire().openGraph({ graph: ':memory:' });
  try {
    for await (const item of readSources([packageFile('seeds/articles')], DEFAULT_READING_OPTIONS)) if (!isFailure(item)) await graph.ingest.ingest(item.article);
    const answers: string[] = [];
    for (const [, , question] of readme.matchAll(EXAMPLE)) {
      const { data, errors } = await graph.ask(question!, {});
      if (errors?.length) throw new Error(`${question!.trim()}: ${errors[0]!.message}`);
      answers.push(compactJson(data));
    }
    return readme.replace(EXAMPLE, (_, head: string) => `${head}${answers.shift()!}\n\`\`\``).replace(SETTINGS, `${settingsTable()}\n`);
  } finally {
    await graph.close();
  }
}
