import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Conflict } from '../../../src/domain/errors.ts';
import { reread } from '../../../src/ingest/reread.ts';
import { dump, nodesOf, relationshipsOf } from '../../contract/dump.ts';
import { VISIT } from '../../fixtures/articles.ts';
import { reading } from '../../fixtures/reading.ts';
import { createReader } from '../../../src/graph/read/reader.ts';
import { exportedText, textOf, temporaryFile } from '../graphs.ts';
import { emptyGraph, statuses, type GraphUnderTest } from './rows.ts';
import { FOLLOW_THE_MONEY, gdeltLine, PEOPLE_CSV } from './samples.ts';

let graph: GraphUnderTest;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.engine.close());

describe('rows of a dataset in the graph', () => {
  const events = temporaryFile('events.CSV', [gdeltLine(), gdeltLine({ id: '2', code: '057', day: '20260310' }), gdeltLine({ id: '3', actor2: ['KAZ'] }), 'torn\toff'].join('\n'));

  it('stand beside what articles say, counted for their pair, with the row as evidence', async () => {
    await graph.store.record([reading(VISIT)]);
    expect(statuses(await graph.take(events)).sort()).toEqual(['CREATED', 'CREATED', 'FAILED', 'SKIPPED']);
    expect((await nodesOf(graph.engine, 'Pair')).find(({ id }) => id === 'KW-KZ')).toMatchObject({ eventCount: expect.any(Number) });
    const claims = await nodesOf(graph.engine, 'EventClaim');
    const claim = claims.find(({ articleId }) => articleId === 'gdelt:900000001')!;
    expect(claim).toMatchObject({ rule: 'import:gdelt', confidence: 0.5, extractor: 'import/gdelt/1' });
    expect(gdeltLine().slice(claim.start, claim.end)).toBe(claim.quote);
    expect((await nodesOf(graph.engine, 'Source')).map(({ name, articleCount }) => ({ name, articleCount }))).toContainEqual({ name: 'GDELT', articleCount: 2 });
  });

  it('change nothing when they come again', async () => {
    await graph.take(events);
    const before = await dump(graph.engine);
    expect(statuses(await graph.take(events)).sort()).toEqual(['FAILED', 'SKIPPED', 'UNCHANGED', 'UNCHANGED']);
    expect(await dump(graph.engine)).toEqual(before);
  });

  it('leave nothing behind when they are taken away', async () => {
    await graph.store.record([reading(VISIT)]);
    const before = await dump(graph.engine);
    await graph.take(events);
    for (const id of ['gdelt:900000001', 'gdelt:2']) expect(await graph.store.remove(id)).toBe(true);
    expect(await dump(graph.engine)).toEqual(before);
  });

  it('of people give offices with their dates', async () => {
    await graph.take(temporaryFile('entities.json', FOLLOW_THE_MONEY));
    const claims = await nodesOf(graph.engine, 'OfficeClaim');
    expect(claims).toEqual(expect.arrayContaining([expect.objectContaining({ office: 'FOREIGN_MINISTER', from: '2023-04-03', status: 'CURRENT' })]));
    const held = await relationshipsOf(graph.engine, 'HOLDS_OFFICE');
    expect(held.map(({ to }) => to)).toContain('KZ:FOREIGN_MINISTER');
  });

  it('are left alone when articles are read again: no extractor can read them', async () => {
    await graph.take(events);
    const before = await dump(graph.engine);
    const stored = [gdeltLine(), gdeltLine({ id: '2', code: '057', day: '20260310' })].map((text) => ({ ...reading({ text }), record: { ...reading({ text }).record, extractor: 'import/gdelt/1' } }));
    const told = [];
    for await (const otherwise of reread({ stored: (async function* () { yield stored; })(), extract: () => { throw new Error('an extractor was asked'); }, store: graph.store }, { write: true })) told.push(otherwise);
    expect(told).toEqual([null, null]);
    expect(await dump(graph.engine)).toEqual(before);
  });

  it('of people lead articles in another alphabet, and other datasets, to the same person', async () => {
    await graph.take(temporaryFile('entities.json', FOLLOW_THE_MONEY));
    await graph.take(temporaryFile('people.csv', PEOPLE_CSV));
    await graph.store.record([reading({
      id: 'news', language: 'kk', text: 'Ерлан Жұмабаев келді.', countries: {}, people: [{ name: 'Ерлан Жұмабаев', country: 'KZ', office: 'FOREIGN_MINISTER' }],
    })]);
    const people = (await nodesOf(graph.engine, 'Person')).filter(({ country }) => country === 'KZ');
    expect(people).toHaveLength(1);
    expect([...people[0]!.nameForms].sort()).toEqual(['E. Zhumabayev', 'Yerlan Zhumabayev', 'Zhumabayev, Yerlan', 'Ерлан Жумабаев', 'Ерлан Жұмабаев']);
  });

  it('say which of their names are one person\'s', async () => {
    await graph.take(temporaryFile('people.csv', PEOPLE_CSV));
    const claims = await nodesOf(graph.engine, 'PersonClaim');
    const leading = claims.find(({ name }) => name === 'Zhumabayev, Yerlan')!;
    expect(claims.filter(({ sameAs }) => sameAs === leading.id).map(({ name, language }) => ({ name, language }))).toEqual(expect.arrayContaining([
      { name: 'Ерлан Жумабаев', language: 'ru' }, { name: 'Ерлан Жұмабаев', language: 'kk' },
    ]));
  });

  it('go with the whole graph and not with its articles, which an extractor is to read', async () => {
    await graph.store.record([reading(VISIT)]);
    await graph.take(events);
    const articles = (await exportedText(graph.engine, 'jsonl')).trim().split('\n').map((line) => JSON.parse(line) as { id: string });
    expect(articles.map(({ id }) => id)).toEqual([VISIT.url]);
    const path = temporaryFile('graph.jsonl', await exportedText(graph.engine, 'graph-jsonl'));
    const before = await dump(graph.engine);
    await graph.engine.close();
    graph = await emptyGraph();
    await graph.take(path);
    expect(await dump(graph.engine)).toEqual(before);
  });
});

describe('a whole graph', () => {
  it('is not put upon another', async () => {
    await graph.store.record([reading(VISIT)]);
    const path = temporaryFile('graph.jsonl', await exportedText(graph.engine, 'graph-jsonl'));
    const before = await dump(graph.engine);
    await expect(graph.take(path)).rejects.toThrow(Conflict);
    await expect(graph.take(path)).rejects.toThrow(/can only be put into an empty one; name another with --graph/);
    expect(await dump(graph.engine)).toEqual(before);
  });

  it('that breaks off is told so', async () => {
    await graph.store.record([reading(VISIT)]);
    const lines = (await exportedText(graph.engine, 'graph-jsonl')).trim().split('\n');
    await graph.engine.close();
    graph = await emptyGraph();
    await expect(graph.take(temporaryFile('graph.jsonl', lines.slice(0, -1).join('\n')))).rejects.toThrow(/breaks off: its last line/);
  });

  it('that is a part of one is refused before anything is written', async () => {
    await graph.store.record([reading(VISIT)]);
    const part = createReader(graph.engine).part({ articles: { language: { eq: 'en' } } });
    const path = temporaryFile('part.jsonl', (await textOf('graph-jsonl', part)));
    await graph.engine.close();
    graph = await emptyGraph();
    const before = await dump(graph.engine);
    await expect(graph.take(path)).rejects.toThrow(/holds a part of a graph, which cannot go on growing; export the whole of it/);
    expect(await dump(graph.engine)).toEqual(before);
  });

  it('with a line missing in its middle says how many there should be', async () => {
    await graph.store.record([reading(VISIT)]);
    const lines = (await exportedText(graph.engine, 'graph-jsonl')).trim().split('\n');
    const without = lines.filter((line) => !line.includes('"HOLDS_OFFICE"'));
    await graph.engine.close();
    graph = await emptyGraph();
    await expect(graph.take(temporaryFile('graph.jsonl', without.join('\n')))).rejects.toThrow(/relationships that can be read, but was written with/);
  });

  it.each([
    ['{"type":"node","id":"Evil:1","labels":["Evil) DETACH DELETE (n"],"properties":{"id":"1"}}', /is a node of no label of this graph/],
    ['{"type":"node","id":"Event:1","labels":["Event"],"properties":{}}', /is a node of no label of this graph/],
    ['{"type":"relationship","id":"0","label":"OWNS","start":{"id":"Event:1","labels":["Event"]},"end":{"id":"Pair:2","labels":["Pair"]}}', /is a relationship that this graph does not have \(OWNS\)/],
    ['{"type":"relationship","id":"0","label":"BETWEEN","start":{"id":"Event:1","labels":["Event"]},"end":{"id":"Pair:2","labels":["Pair"]}}', /which it relates, is not in the file/],
    ['{"type":"node","broken', /is no valid JSON/],
  ])('takes nothing from a line like %s', async (line, sentence) => {
    const closing = { type: 'node', id: 'Export', labels: ['Export'], properties: { nodes: 0, relationships: line.includes('BETWEEN') ? 1 : 0 } };
    const before = await dump(graph.engine);
    const outcomes = await graph.take(temporaryFile('graph.jsonl', `${line}\n${JSON.stringify(closing)}\n`), 'graph-jsonl');
    expect(outcomes.map(({ status, error }) => `${status} ${error?.message}`)).toEqual([expect.stringMatching(new RegExp(`^FAILED .*${sentence.source}`))]);
    expect(await dump(graph.engine)).toEqual(before);
  });
});

describe('a file', () => {
  it.each([['a page', '<html><body>Talks</body></html>'], ['an article', 'Talks in Astana\n\nThe ministers met.'], ['nothing', '']])('of no known format (%s) is told so, and what to do', async (_, content) => {
    await expect(graph.take(temporaryFile('file.txt', content))).rejects.toThrow(/is in none of the formats that are imported; say which it is with --format .* or read articles with ingest\./);
  });

  it('that is not there is told so', async () => {
    await expect(graph.take('/nowhere/at-all.csv')).rejects.toThrow('/nowhere/at-all.csv does not exist; check its name.');
  });

  it('that is no whole gzip file is told so', async () => {
    const path = temporaryFile('events.CSV.gz', 'no gzip');
    await expect(graph.take(path)).rejects.toThrow(/is no whole gzip file; compress it again\./);
  });
});
