import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Contenders, Figures } from './rounds.ts';

// Before graphql-js is loaded, which is slower where it is being developed with; the servers run so, too.
process.env['NODE_ENV'] ??= 'production';
// The driver looks at the stack with each statement, which would be traced back to sources every time.
process.setSourceMapsEnabled(false);

const USAGE = `npm run bench:api [-- --articles N] [-- --rounds N] [-- --warming N] [-- --anew] [-- --only WORDS]
Asks Bilateral questions over a real Neo4j, and in turns the same statements of neo4j-driver alone and the same questions of @neo4j/graphql (installed from npm into
.cache, for this alone). Prints the figures as Markdown.`;

const OURS = 'Bilateral, in process';
const OURS_HTTP = 'Bilateral, over HTTP';
const DRIVER = 'neo4j-driver alone';
const THEIRS = '@neo4j/graphql, in process';
const THEIRS_HTTP = '@neo4j/graphql, over HTTP';
const ORDER = [DRIVER, OURS, OURS_HTTP, THEIRS, THEIRS_HTTP];
const ASKED = 20;

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '20' }, warming: { type: 'string', default: '200' }, anew: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, help: { type: 'boolean', default: false } },
});
async function main(articles: number, count: number): Promise<void> {
  const [{ filledNeo4j }, { folderWithNeo4jGraphql }, { serving }, { openAsked }, { rounds }] = await Promise.all([
    import('./graph.ts'), import('./install.ts'), import('./http.ts'), import('./asked.ts'), import('./rounds.ts'),
  ]);
  const folder = folderWithNeo4jGraphql();
  const neo4j = await filledNeo4j(articles, values.anew);
  const stopping: (() => unknown)[] = [];
  try {
    const asked = await openAsked(neo4j.address, folder);
    stopping.push(() => asked.close());
    const ours = await serving([fileURLToPath(new URL('../../bin/bilateral.js', import.meta.url)), 'serve', '--graph', neo4j.address, '--port', '0'], '/graphql');
    stopping.push(() => ours.stop());
    const theirs = await serving([fileURLToPath(new URL('neo4j-graphql.js', import.meta.url)), folder, neo4j.address], '/');
    stopping.push(() => theirs.stop());

    console.log(`| ms, p50 / p99 | ${ORDER.join(' | ')} |\n| --- |${ORDER.map(() => ' --- |').join('')}`);
    const ratios: string[] = [];
    const cpus: string[] = [];
    for (const { name, ours: question, theirs: same, size } of asked.questions) {
      if (!name.includes(values.only)) continue;
      const { answer, statements, replay } = await asked.recorded(question);
      const contenders: Contenders = { [DRIVER]: replay, [OURS]: () => asked.ours(question), [OURS_HTTP]: () => ours.post(question) };
      expectSize(size(dataOf(await ours.post(question))), size(answer));
      if (same) {
        expectSize(size(await asked.theirs(same)), size(answer));
        expectSize(size(dataOf(await theirs.post(same))), size(answer));
        Object.assign(contenders, { [THEIRS]: () => asked.theirs(same), [THEIRS_HTTP]: () => theirs.post(same) });
      }
      const figures = await rounds(contenders, { count, asked: ASKED, warming: Number(values.warming) });
      console.log(`| ${name} (${statements} statements, ${size(answer)} entries) | ${ORDER.map((contender) => cell(figures[contender])).join(' | ')} |`);
      cpus.push(`| ${name} | ${[DRIVER, OURS, THEIRS].map((contender) => figures[contender]?.cpu.toFixed(2) ?? '').join(' | ')} |`);
      ratios.push(`| ${name} | ${[[OURS, DRIVER], [OURS_HTTP, DRIVER], [OURS, THEIRS], [OURS_HTTP, THEIRS_HTTP]].map(([one, other]) => ratio(figures[one!], figures[other!])).join(' | ')} |`);
    }
    console.log(`\n| times as long, p50 (least-most of the rounds' medians) / p99 | in process : driver | over HTTP : driver | in process : @neo4j/graphql in process | over HTTP : @neo4j/graphql over HTTP |\n| --- | --- | --- | --- | --- |`);
    console.log(ratios.join('\n'));
    console.log(`\n| ms of CPU a question, Neo4j's apart | ${[DRIVER, OURS, THEIRS].join(' | ')} |\n| --- | --- | --- | --- |\n${cpus.join('\n')}`);
  } finally {
    for (const stop of stopping.reverse()) await stop();
    await neo4j.stop();
  }
}

function dataOf(body: string): unknown {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

function expectSize(found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`An answer has ${found} entries where another has ${wanted}.`);
}

const cell = (figures: Figures | undefined): string => (figures ? `${figures.p50.toFixed(2)} / ${figures.p99.toFixed(2)}` : '');

function ratio(one: Figures | undefined, other: Figures | undefined): string {
  if (!one || !other) return '';
  const each = one.medians.map((median, round) => median / other.medians[round]!);
  return `${(one.p50 / other.p50).toFixed(2)} (${Math.min(...each).toFixed(2)}-${Math.max(...each).toFixed(2)}) / ${(one.p99 / other.p99).toFixed(2)}`;
}

if (values.help) console.log(USAGE);
else await main(Number(values.articles), Number(values.rounds));
