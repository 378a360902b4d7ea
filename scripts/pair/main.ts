import { createReader } from '../../src/graph/read/reader.ts';
import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { eventSelection } from '../../src/graph/read/event-filter.ts';
import { windowOf } from '../../src/graph/read/page.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { fill, OWN_EVENTS } from './graph.ts';

/**
 * What a pair's page costs while the graph grows around it: `npm run bench:pair -- 1000 100000`. The pair has the same events in each graph, so each of its questions
 * should cost the same.
 */
const sizes = process.argv.slice(2).map(Number);
const ROUNDS = 60;
const PAIR = ['KW-KZ'];

const median = (values: number[]): number => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
const at = (values: number[], share: number): number => values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) * share)]!;

console.log(`| ms, median (p95) of ${ROUNDS} | ${(sizes.length > 0 ? sizes : [1_000, 100_000]).map((size) => `${size.toLocaleString('en')} events`).join(' | ')} |`);
const columns = new Map<string, string[]>();
for (const size of sizes.length > 0 ? sizes : [1_000, 100_000]) {
  const engine = await openEngine(IN_MEMORY);
  await new EngineArticleStore(engine).setup();
  await fill(engine, size);
  const read = createReader(engine);
  const questions: Record<string, () => Promise<unknown>> = {
    'counts and score': () => read.relations.figures(PAIR, null),
    'counts by type and mode': () => read.relations.countsByType(PAIR, null),
    trend: () => read.relations.trends(PAIR, null),
    'series by month': () => read.relations.counters(PAIR, 'MONTH', null),
    'first contact': () => read.relations.firstContacts(PAIR, null),
    'last contact': () => read.relations.lastContacts(PAIR, null),
    'newest 20 events': () => read.events.list.readOf('pair', PAIR, 'page', eventSelection(null), windowOf({ first: 20 }, { by: 'TIME', descending: true })),
    topics: () => read.topics.ofPairs(PAIR, null),
  };
  for (const [name, ask] of Object.entries(questions)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS + 5; round++) {
      const begun = performance.now();
      await ask();
      if (round >= 5) times.push(performance.now() - begun);
    }
    columns.set(name, [...(columns.get(name) ?? []), `${median(times).toFixed(2)} (${at(times, 0.95).toFixed(2)})`]);
  }
  await engine.close();
}
console.log(`| --- |${(sizes.length > 0 ? sizes : [1, 2]).map(() => ' --- |').join('')}`);
for (const [name, cells] of columns) console.log(`| ${name} | ${cells.join(' | ')} |`);
console.log(`The pair has ${OWN_EVENTS} events in each graph.`);
