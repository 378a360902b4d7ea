import jsonata from 'jsonata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filled, queriesOf, readDashboard, type InfinityColumn, type InfinityQuery } from './grafana-dashboard.ts';
import { openSeedsService, type SeedsService } from './seeds-service.ts';

const dashboard = readDashboard();
const variables = dashboard.templating.list;
const queries = queriesOf(dashboard);

/** A period with all dated news of the seeds, and one before any. */
const SEEDS = { from: '2000-01-01', to: '2026-12-31' };
const BEFORE = { from: '1900-01-01', to: '1900-12-31' };
/** Queries that say something about any period: what they ask for is no list of the period. */
const ALWAYS = /graph holds|each source|in the period|the variable/;

let service: SeedsService;
beforeAll(async () => {
  service = await openSeedsService();
}, 60_000);
afterAll(() => service.close());

/** The rows that Infinity makes of the service's answer: columns of plain names out of what the root selector finds. */
async function rowsOf(query: InfinityQuery, range = SEEDS, chosen: Record<string, string> = {}): Promise<Record<string, unknown>[]> {
  const answer = await service.ask(filled(query.url_options.body_graphql_query, variables, range, chosen));
  expect(answer.errors).toBeUndefined();
  const found: unknown = await jsonata(filled(query.root_selector, variables, range, chosen)).evaluate(JSON.parse(JSON.stringify(answer)));
  expect(Array.isArray(found)).toBe(true);
  return (found as Record<string, unknown>[]).map((row) => Object.fromEntries(query.columns.map(({ selector, text }) => [text, row[selector] ?? null])));
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Whether Infinity's parser makes a value of the column's type of it: numbers of JSON numbers, times of what its Go layout says. */
function isOfType(value: unknown, { type, timestampFormat }: InfinityColumn): boolean {
  if (type === 'number') return typeof value === 'number';
  if (type === 'timestamp') return typeof value === 'string' && (timestampFormat === '2006-01-02' ? DAY : MOMENT).test(value);
  return type === 'string' && typeof value === 'string' && value !== '';
}

describe('every query of the Grafana dashboard', () => {
  it.each(queries)('$name: is sent to the service as Infinity sends GraphQL', ({ query }) => {
    expect(query).toMatchObject({ type: 'graphql', source: 'url', parser: 'backend', url: '${endpoint}/graphql', url_options: { method: 'POST', body_type: 'graphql' } });
    // Infinity tries GJSON before JSONata: a selector in parentheses is no path of GJSON. In columns it knows GJSON alone, where a plain name is a plain name.
    expect(query.root_selector).toMatch(/^\(.*\)$/);
    for (const { selector } of query.columns) expect(selector).toMatch(/^[a-z]\w*$/i);
  });

  it.each(queries)('$name: finds rows in the seeds, and in each column values of its type', async ({ query }) => {
    const rows = await rowsOf(query);
    expect(rows.length).toBeGreaterThan(0);
    for (const column of query.columns) {
      const values = rows.map((row) => row[column.text]).filter((value) => value !== null && value !== '');
      expect(values.filter((value) => !isOfType(value, column)), `${column.text} is a ${column.type}`).toEqual([]);
      // The seeds are our own wording: they were published nowhere else.
      if (column.text === 'address') expect(values).toEqual([]);
      else expect(values.length, `${column.text} has values`).toBeGreaterThan(0);
    }
  });

  it.each(queries.filter(({ name }) => !ALWAYS.test(name)))('$name: is empty, not an error, where there is no news', async ({ query }) => {
    expect(await rowsOf(query, BEFORE)).toEqual([]);
  });

  it.each(queries)('$name: answers for a pair that nothing is known of, in Kazakh, by day', async ({ query }) => {
    await expect(rowsOf(query, SEEDS, { country: 'NZ', other: 'BT', lang: 'KK', interval: 'DAY', topic: 'SPORT' })).resolves.toBeDefined();
  });
});

describe('the Grafana dashboard', () => {
  it('says of states what the service says', async () => {
    const rows = await rowsOf(queries.find(({ name }) => name.startsWith('Most active pairs'))!.query);
    const { data } = await service.ask('{ bilateral(a: "SG", b: "JO", period: { from: "2000", to: "2026" }) { eventCount score lastContact { time } } }');
    expect(rows).toContainEqual({ codes: 'JO/SG', pair: 'Jordan – Singapore', events: data.bilateral.eventCount, score: data.bilateral.score, 'last contact': data.bilateral.lastContact.time });
  });

  it('shows events with the words of an article', async () => {
    const rows = await rowsOf(queries.find(({ name }) => name.startsWith('Newest events'))!.query);
    const { data } = await service.ask('{ articles(first: 100) { edges { node { id text } } } }');
    const texts = new Map<string, string>(data.articles.edges.map(({ node }: { node: { id: string; text: string } }) => [node.id, node.text]));
    for (const { articleId, quote } of rows) expect(texts.get(articleId as string)).toContain(quote);
  });

  it('draws a network whose lines have both their ends, in the field names of the node graph', async () => {
    const [nodes, edges] = dashboard.panels.find(({ type }) => type === 'nodeGraph')!.targets as [InfinityQuery, InfinityQuery];
    expect([nodes.format, edges.format]).toEqual(['node-graph-nodes', 'node-graph-edges']);
    expect(nodes.columns.map(({ text }) => text)).toEqual(['id', 'title', 'subTitle', 'mainStat']);
    expect(edges.columns.map(({ text }) => text)).toEqual(['id', 'source', 'target', 'mainStat']);
    const known = new Set((await rowsOf(nodes)).map(({ id }) => id));
    for (const { source, target } of await rowsOf(edges)) expect([known.has(source), known.has(target)]).toEqual([true, true]);
  });

  it('gives the matrix both halves, so that each state has a row and a column', async () => {
    const panel = dashboard.panels.find(({ transformations }) => transformations)!;
    expect(panel.transformations).toEqual([{ id: 'groupingToMatrix', options: { columnField: 'column', rowField: 'row', valueField: 'events', emptyValue: 'null' } }]);
    const rows = await rowsOf(panel.targets[0]!);
    for (const { row, column, events } of rows) expect(rows).toContainEqual({ row: column, column: row, events });
  });

  it('has panels that do not lie upon each other, and no override for a column that is not there', () => {
    const cells = new Set<string>();
    for (const { title, gridPos: { x, y, w, h }, targets, fieldConfig, transformations } of dashboard.panels) {
      for (let left = x; left < x + w; left++) for (let top = y; top < y + h; top++) {
        expect(left < 24 && !cells.has(`${left} ${top}`), title).toBe(true);
        cells.add(`${left} ${top}`);
      }
      const columns = [...targets.flatMap((target) => target.columns.map(({ text }) => text)), ...(transformations ? ['row\\column'] : [])];
      for (const { matcher } of fieldConfig.overrides) expect(columns, title).toContain(matcher.options);
    }
  });
});
