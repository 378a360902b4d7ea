import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/graph/engine.ts';
import { IN_MEMORY, openEngine } from '../../../src/graph/open.ts';
import { dump, nodesOf, relationshipsOf } from '../../contract/dump.ts';
import { storeOn } from '../../contract/engines.ts';
import { ALL, PHONE_CALL } from '../../fixtures/articles.ts';
import { reading } from '../../fixtures/reading.ts';
import { exported, exportedText, fill, HOSTILE, HOSTILE_ARTICLE } from '../graphs.ts';
import { zipEntries } from '../zip-entries.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine(IN_MEMORY);
  await fill(await storeOn(engine));
});
afterAll(() => engine.close());

/** Elements of these names are lists, however many there are. */
const LISTS = new Set(['node', 'edge', 'key', 'data', 'attribute', 'attributes', 'attvalue', 'spell']);
const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && LISTS.has(name), processEntities: true, htmlEntities: true, parseTagValue: false, trimValues: false });

describe('jsonl', () => {
  it('has the articles as ingest takes them: the same articles give the same graph', async () => {
    const lines = (await exportedText(engine, 'jsonl')).trim().split('\n').map((line) => JSON.parse(line) as { id: string; text: string });
    expect(lines.map(({ id }) => id).sort()).toEqual((await nodesOf(engine, 'Article')).map(({ id }) => id).sort());
    expect(lines.find(({ id }) => id === HOSTILE_ARTICLE.id)).toEqual({
      id: HOSTILE_ARTICLE.id, title: HOSTILE_ARTICLE.title, text: HOSTILE, language: 'en', publishedAt: '2026-06-01', url: HOSTILE_ARTICLE.url, source: HOSTILE_ARTICLE.source,
    });
    const one = await openEngine(IN_MEMORY);
    const other = await openEngine(IN_MEMORY);
    const records = new Map(ALL.map((parts) => [parts.url, reading(parts)]));
    await (await storeOn(one)).record([...records.values()]);
    const again = (await exportedText(one, 'jsonl')).trim().split('\n').map((line) => ({ name: null, ...JSON.parse(line) }));
    await (await storeOn(other)).record(again.map((article) => ({ article, record: records.get(article.id)!.record })));
    expect(await dump(other)).toEqual(await dump(one));
    await one.close();
    await other.close();
  });
});

describe('csv', () => {
  const tables = async (): Promise<Map<string, string>> => zipEntries(await exported(engine, 'csv'));
  const rows = (text: string): string[][] => parse(text, { relax_column_count: false });

  it('has for each header as many columns as its rows have, and names all tables in the arguments', async () => {
    const all = await tables();
    const headers = [...all.keys()].filter((name) => name.endsWith('.header.csv'));
    expect(headers.length).toBeGreaterThan(30);
    for (const header of headers) {
      const [columns] = rows(all.get(header)!);
      for (const row of rows(all.get(header.replace('.header', ''))!)) expect(row.length, header).toBe(columns!.length);
      expect(all.get('neo4j-admin.args')).toContain(`${header},${header.replace('.header', '')}\n`);
    }
  });

  it('has typed columns, an id space a label, and both ends of each relationship in theirs', async () => {
    const all = await tables();
    expect(all.get('Event.header.csv')).toMatch(/^:ID\(Event\),:LABEL,.*articleCount:long.*countries:string\[\].*counts:boolean.*goldstein:double/);
    expect(all.get('Article-REPORTS-Event.header.csv')).toBe(':START_ID(Article),:END_ID(Event),:TYPE,claimId:string,confidence:double,end:long,quote:string,rule:string,start:long\n');
    const ids = new Map(['Article', 'Event'].map((label) => [label, new Set(rows(all.get(`${label}.csv`)!).map(([id]) => id))]));
    const reports = rows(all.get('Article-REPORTS-Event.csv')!);
    expect(reports).toHaveLength((await relationshipsOf(engine, 'REPORTS')).filter(({ to }) => to.startsWith('e-')).length);
    for (const [from, to] of reports) expect([ids.get('Article')!.has(from), ids.get('Event')!.has(to)]).toEqual([true, true]);
  });

  it('has hostile texts whole, lists by their separator, and both labels of a minister', async () => {
    const all = await tables();
    const [columns] = rows(all.get('Article.header.csv')!);
    const row = rows(all.get('Article.csv')!).find(([id]) => id === HOSTILE_ARTICLE.id)!;
    expect(row[columns!.indexOf('text:string')]).toBe(HOSTILE);
    expect(row[columns!.indexOf('countries:string[]')]).toBe('KZ\u001FKW');
    expect(rows(all.get('Person.csv')!).map(([, label]) => label)).toContain('Person\u001FMinister');
  });
});

describe.each(['graphml', 'gexf'] as const)('%s', (format) => {
  it('is well-formed, and each edge ends at nodes that there are', async () => {
    const text = await exportedText(engine, format);
    expect(XMLValidator.validate(text)).toBe(true);
    const root = xml.parse(text);
    const graph = format === 'gexf' ? root.gexf.graph : root.graphml.graph;
    const nodes = (format === 'gexf' ? graph.nodes.node : graph.node) as { id: string }[];
    const edges = (format === 'gexf' ? graph.edges.edge : graph.edge) as { id: string; source: string; target: string }[];
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    for (const { source, target } of edges) expect([source, target].filter((id) => !ids.has(id))).toEqual([]);
    const involves = (await relationshipsOf(engine, 'INVOLVES')).length;
    const offices = (await nodesOf(engine, 'Occupancy')).filter(({ country }) => country).length;
    expect(edges).toHaveLength(involves + offices + (await relationshipsOf(engine, 'PARTICIPATED_IN')).length);
  });

  it('has the countries that anything happened to, and no others', async () => {
    const text = await exportedText(engine, format);
    for (const code of ['KZ', 'KW', 'UZ']) expect(text).toContain(`id="Country:${code}"`);
    expect(text).not.toContain('id="Country:AD"');
  });
});

describe('graphml', () => {
  it('declares each attribute with its type before it is used', async () => {
    const { graphml: { key, graph } } = xml.parse(await exportedText(engine, 'graphml'));
    const declared = new Map((key as Record<string, string>[]).map((one) => [one['id'], one['attr.type']]));
    expect(declared.get('node-goldstein')).toBe('double');
    for (const { data } of graph.node as { data: { key: string }[] }[]) for (const { key: id } of data) expect(declared.has(id)).toBe(true);
    const call = (graph.node as { id: string; data: { key: string; '#text': string }[] }[]).find(({ data }) => data.some((one) => one['#text'] === 'PHONE'))!;
    expect(Object.fromEntries(call.data.map((one) => [one.key, one['#text']]))).toMatchObject({ 'node-kind': 'Event', 'node-type': 'CONSULT', 'node-ploverScore': '1.5', 'node-label': 'CONSULT PHONE, KZ-KW' });
  });
});

describe('gexf', () => {
  it('has the dates of events as spells, a year from its first day to its last, and none for what nobody dates', async () => {
    const { gexf } = xml.parse(await exportedText(engine, 'gexf'));
    expect(gexf.graph).toMatchObject({ mode: 'dynamic', timeformat: 'date', defaultedgetype: 'directed' });
    const spells = new Map((gexf.graph.nodes.node as { label: string; spells?: { spell: object[] } }[]).map(({ label, spells: has }) => [label, has?.spell]));
    expect(spells.get('CONSULT VISIT, KZ-KW, 2026-03-08')).toEqual([{ start: '2026-03-08', end: '2026-03-08' }]);
    expect(spells.get('CONSULT MEETING, KZ-KW, 2027')).toEqual([{ start: '2027-01-01', end: '2027-12-31' }]);
    expect(spells.get('CONSULT PHONE, KZ-KW')).toBeUndefined();
  });
});

describe('jsonld', () => {
  type Node = Record<string, any>;
  const objects = async (): Promise<Node[]> => (JSON.parse(await exportedText(engine, 'jsonld')) as { '@graph': Node[] })['@graph'];
  /** Everything that is said of one thing, wherever it stands. */
  const about = (all: Node[], id: string): Node[] => all.filter((one) => one['id'] === id);

  it('declares every prefix that it uses', async () => {
    const text = await exportedText(engine, 'jsonld');
    const { '@context': context, '@graph': graph } = JSON.parse(text) as { '@context': Record<string, string>; '@graph': Node[] };
    const used = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) {
          const words = key === 'type' || key === '@type' ? [item].flat() : [key];
          for (const word of words as string[]) if (!['id', 'type', '@value', '@type', '@language'].includes(word)) used.add(word.split(':')[0]!);
          walk(item);
        }
      }
    };
    walk(graph);
    expect([...used].filter((prefix) => !(prefix in context))).toEqual([]);
    expect(used).toContain('prov');
  });

  it('leads from an event to its claim, to its article, and to the words in it', async () => {
    const all = await objects();
    const event = (await nodesOf(engine, 'Event')).find(({ mode }) => mode === 'PHONE')!;
    const id = `urn:bilateral:event:${event.id}`;
    expect(about(all, id)[0]).toMatchObject({ type: expect.arrayContaining(['schema:Event', 'prov:Entity']), 'bilateral:eventType': 'CONSULT', 'bilateral:mode': 'PHONE' });
    const claim: string = about(all, id).find((one) => one['prov:wasDerivedFrom'])!['prov:wasDerivedFrom'].id;
    expect(about(all, claim)[0]).toMatchObject({ type: expect.arrayContaining(['prov:Entity', 'bilateral:EventClaim']), 'prov:wasAttributedTo': { type: 'prov:SoftwareAgent' } });
    const article: string = about(all, claim).find((one) => one['prov:wasDerivedFrom'])!['prov:wasDerivedFrom'].id;
    expect(about(all, article)[0]).toMatchObject({ type: expect.arrayContaining(['schema:NewsArticle', 'prov:Entity']), 'schema:headline': PHONE_CALL.title, 'schema:articleBody': PHONE_CALL.text, 'schema:inLanguage': 'ru' });
    const { 'oa:hasTarget': [target] } = all.find((one) => one['oa:hasBody']?.id === claim)!;
    expect(target).toMatchObject({ type: 'oa:SpecificResource', 'oa:hasSource': { id: article } });
    expect(target['oa:hasSelector']).toEqual([
      { type: 'oa:TextQuoteSelector', 'oa:exact': 'провёл телефонный разговор' },
      { type: 'oa:TextPositionSelector', 'oa:start': event.start, 'oa:end': event.end },
    ]);
  });

  it('counts positions in characters, as Web Annotation does: an emoji is one', async () => {
    const all = await objects();
    const article = `urn:bilateral:article:${encodeURIComponent(HOSTILE_ARTICLE.id)}`;
    const kuwait = all.find((one) => one['oa:hasBody']?.id === 'urn:bilateral:country:KW' && one['oa:hasTarget'][0]['oa:hasSource'].id === article)!;
    const [quote, position] = kuwait['oa:hasTarget'][0]['oa:hasSelector'];
    expect([...HOSTILE].slice(position['oa:start'], position['oa:end']).join('')).toBe(quote['oa:exact']);
    expect(HOSTILE.slice(position['oa:start'], position['oa:end'])).not.toBe('Kuwait');
  });

  it('says of what an article said before it changed when that ended', async () => {
    const [retracted] = await nodesOf(engine, 'Retracted');
    const id = `urn:bilateral:retracted:${encodeURIComponent(retracted!.id)}:${encodeURIComponent(retracted!.recordedTo)}`;
    expect(about(await objects(), id)[0]).toMatchObject({ 'prov:invalidatedAtTime': { '@value': retracted!.recordedTo, '@type': 'xsd:dateTime' } });
  });
});
