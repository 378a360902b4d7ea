import type { Engine } from '../../src/graph/engine.ts';
import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { windowOf } from '../../src/graph/read/page.ts';
import { createReader } from '../../src/graph/read/reader.ts';
import { Marker } from '../../src/graph/read/search-marks.ts';
import type { SearchRequest } from '../../src/graph/read/search.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { personName } from './corpus.ts';
import { fill } from './fill.ts';

/**
 * How long a search takes among so many articles: `npm run bench:search -- 100000 FOLDER bolt://HOST`, in memory when no graph is named. A graph without articles is filled first; one
 * that has some is asked as it is. A question is the search itself, the first twenty answers by id, and the quotes of the articles among them.
 */
const size = Number(process.argv[2] ?? 100_000);
const graphs = process.argv.length > 3 ? process.argv.slice(3) : [IN_MEMORY];
const ROUNDS = 100;
const UNMEASURED = 5;

const QUESTIONS: Record<string, SearchRequest> = {
  'a word of many articles («переговорами»)': { text: 'переговорами' },
  'a word of many articles ("talks")': { text: 'talks' },
  'a word of many articles («келіссөздерінде»)': { text: 'келіссөздерінде' },
  'a state («Казахстан»)': { text: 'Казахстан' },
  'two words («министр переговоры»)': { text: 'министр переговоры' },
  'five words («министр иностранных дел Казахстана переговоры»)': { text: 'министр иностранных дел Казахстана переговоры' },
  'a name that many articles have, in the other alphabet': { text: personName(0, 'en') },
  'a name that few articles have': { text: personName(15_000, 'ru') },
  'a name, people alone': { text: personName(3, 'en'), kinds: ['PERSON'] },
  'what begins with «перег», as somebody writes': { text: 'перег', asYouType: true },
  'what begins with "mini", as somebody writes': { text: 'mini', asYouType: true },
  'a word in a period and with a state': { text: 'переговоры', filter: { period: { from: '2024', to: '2024' }, countries: ['AF'] } },
  'a word that no article has': { text: 'квазифлогистон' },
};

async function measure(engine: Engine): Promise<{ articles: number; columns: Record<string, string> }> {
  await new EngineArticleStore(engine).setup();
  const begun = performance.now();
  const [row] = await engine.read((transaction) => transaction.run('restore/is-empty'));
  if (row!.isEmpty) await fill(engine, size, (done) => { if (done % 10_000 === 0) console.error(`${engine.name}: ${done} articles, ${Math.round((performance.now() - begun) / 1_000)} s`); });
  const read = createReader(engine);
  const ask = async (request: SearchRequest): Promise<number> => {
    const { page, total } = await read.search(request, windowOf({ first: 20 }, { by: 'SCORE', descending: true }));
    const keysOf = (kind: string): string[] => page.edges.filter(({ node }) => node.kind === kind).map(({ node }) => node.key);
    const articles = keysOf('ARTICLE');
    const [texts, nodes] = await Promise.all([
      read.articles.texts(articles), read.articles.byIds(articles), read.events.byIds(keysOf('EVENT')), read.people.byIds(keysOf('PERSON')),
    ]);
    const marker = new Marker(request.text, request.asYouType ?? false);
    for (const [index, text] of texts.entries()) marker.quotesOf(text, nodes[index]!.language, 2);
    return total;
  };
  const columns: Record<string, string> = {};
  for (const [name, request] of Object.entries(QUESTIONS)) {
    const times: number[] = [];
    let total = 0;
    for (let round = 0; round < ROUNDS + UNMEASURED; round++) {
      const start = performance.now();
      total = await ask(request);
      if (round >= UNMEASURED) times.push(performance.now() - start);
    }
    times.sort((one, other) => one - other);
    columns[name] = `${total.toLocaleString('en')} | ${times[Math.floor(ROUNDS / 2)]!.toFixed(1)} / ${times[Math.floor(ROUNDS * 0.99) - 1]!.toFixed(1)}`;
  }
  console.error(`${engine.name}: resident ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  return { articles: (await read.counts()).articles, columns };
}

for (const target of graphs) {
  const engine = await openEngine(target);
  try {
    const { articles, columns } = await measure(engine);
    console.log(`\n| ${articles.toLocaleString('en')} articles, ${engine.name} | answers | ms, p50 / p99 |\n| --- | ---: | ---: |`);
    for (const [name, cells] of Object.entries(columns)) console.log(`| ${name} | ${cells} |`);
  } finally {
    await engine.close();
  }
}
