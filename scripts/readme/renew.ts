import { settingsTable } from '../../src/cli/settings.ts';
import { compactJson } from './compact-json.ts';
import { questionsSection } from './questions-section.ts';
import { withSeeds } from './seeds-graph.ts';

const EXAMPLE = /(```graphql\n([^`]+)```\n```json\n)[^`]*```/g;
const SETTINGS = /\| flag \| environment \|[^]*?\n(?!\|)/;
const QUESTIONS = /(## Questions and their answers\n)[^]*?(?=\n## )/;

export const README = 'README.md';
export const QUESTIONS_PAGE = 'docs/questions.md';

/**
 * The README and the page of questions, with their questions answered by a graph of the seeds, and the settings as the program has them.
 * @param read the text of a page @throws Error when a question has no answer
 */
export const renewed = (read: (path: string) => string): Promise<Map<string, string>> => withSeeds(async (ask) => {
  const readme = read(README);
  const answers: string[] = [];
  for (const [, , question] of readme.matchAll(EXAMPLE)) answers.push(compactJson(await ask(question!)));
  const section = await questionsSection(ask);
  return new Map([
    [README, readme.replace(EXAMPLE, (_, head: string) => `${head}${answers.shift()!}\n\`\`\``).replace(SETTINGS, `${settingsTable()}\n`)],
    [QUESTIONS_PAGE, read(QUESTIONS_PAGE).replace(QUESTIONS, (_, head: string) => `${head}\n${section}`)],
  ]);
});
