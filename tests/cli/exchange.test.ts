import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wire } from '../../src/main.ts';
import { gdeltLine, PEOPLE_CSV } from '../exchange/import/samples.ts';
import { zipEntries } from '../exchange/zip-entries.ts';
import { temporaryFolder } from '../reading/support.ts';
import { bilateral, fakeExtract, serveInBackground, Sink, type Background } from './support.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const graph = at('data');
const parts = wire(async () => fakeExtract);
const command = (...words: string[]) => bilateral([...words, '--graph', graph], { parts });
writeFileSync(at('article.txt'), 'Talks in Kazakhstan\n\nThe ministers met.');
writeFileSync(at('events.CSV'), [gdeltLine(), gdeltLine({ id: '2', actor2: ['KAZ'] }), 'torn\toff'].join('\n'));
writeFileSync(at('people.csv'), PEOPLE_CSV);

describe('bilateral import', () => {
  it('takes files of any format together, says each broken row, and ends with 1 for them', async () => {
    await command('ingest', at('article.txt'));
    expect(await command('import', at('events.CSV'), at('people.csv'))).toEqual({
      code: 1, output: '9 rows: 4 CREATED, 1 SKIPPED, 4 failed.\n',
      errors: expect.stringMatching(/^BAD_INPUT: .*events\.CSV, line 3 has 2 columns .*\n(?:BAD_INPUT: .*people\.csv, line [567].*\n){3}$/),
    });
    expect((await command('import', at('events.CSV'))).output).toBe('3 rows: 1 UNCHANGED, 1 SKIPPED, 1 failed.\n');
  });

  it('goes on behind a file that it cannot take', async () => {
    const { code, output, errors } = await command('import', at('article.txt'), at('nowhere.csv'), at('events.CSV'));
    expect({ code, output }).toEqual({ code: 1, output: '3 rows: 1 UNCHANGED, 1 SKIPPED, 1 failed.\n' });
    expect(errors).toMatch(/^BAD_INPUT: .*article\.txt is in none of the formats that are imported; .*\nNOT_FOUND: .*nowhere\.csv does not exist; check its name\.\n/);
  });
});

describe('bilateral export', () => {
  it('prints the articles, and the whole graph comes back the same elsewhere', async () => {
    expect((await command('export')).output.trim().split('\n')).toHaveLength(1);
    const out = at('graph.jsonl');
    expect(await command('export', '--format', 'graph-jsonl', '--out', out)).toEqual({ code: 0, output: '', errors: '' });
    const taken = await bilateral(['import', out, '--graph', at('copy')], { parts });
    expect(taken).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+ rows: \d+ RESTORED\.\n$/), errors: '' });
    const sorted = (text: string): string[] => text.replace(/"type":"relationship","id":"\d+"/g, '').split('\n').sort();
    expect(sorted((await bilateral(['export', '--format', 'graph-jsonl', '--graph', at('copy')], { parts })).output)).toEqual(sorted(readFileSync(out, 'utf8')));
    expect(await command('import', out)).toMatchObject({ code: 1, errors: expect.stringMatching(/^CONFLICT: .* holds a whole graph, which can only be put into an empty one; /) });
  });

  it('makes a folder of tables, or an archive of them', async () => {
    await command('export', '--format', 'csv', '--out', at('tables'));
    await command('export', '--format', 'csv', '--out', at('tables.zip'));
    const entries = zipEntries(readFileSync(at('tables.zip')));
    expect(readdirSync(at('tables')).sort()).toEqual([...entries.keys()].sort());
    for (const [name, text] of entries) expect(readFileSync(join(at('tables'), name), 'utf8')).toBe(text);
  });

  it.each([
    [['--format', 'csv'], /^BAD_INPUT: The tables are several files; name a folder for them with --out, or an archive such as --out graph\.zip\.\n$/],
    [['--format', 'xlsx'], /^BAD_INPUT: option '--format <format>' argument 'xlsx' is invalid\. Allowed choices are jsonl, graph-jsonl, csv, events-csv, graphml, gexf, jsonld, cypher\. See bilateral --help\.\n$/],
    [['--events', '{"type": {"eq": "DANCE"}}'], /^BAD_INPUT: "events\.type\.eq" cannot be: .*DANCE/],
    [['--out', join('/dev/null', 'no')], /^BAD_INPUT: \/dev\/null\/no cannot be written \(\w+\); choose another with --out\.\n$/],
  ])('of %j is one sentence', async (words, sentence) => {
    expect(await command('export', ...words)).toMatchObject({ code: 2, output: '', errors: expect.stringMatching(sentence) });
  });

  it('ends quietly when its reader goes', async () => {
    const output = new Sink(0);
    expect(await bilateral(['export', '--format', 'jsonld', '--graph', graph], { parts, output })).toMatchObject({ code: 0, errors: '' });
  });
});

describe('while a service holds the graph', () => {
  let service: Background;
  beforeAll(async () => {
    service = await serveInBackground(['--port', '0', '--graph', graph], parts);
  });
  afterAll(() => service.end());

  it.each(['jsonl', 'graphml', 'gexf', 'cypher'])('export --format %s goes through it', async (format) => {
    const { code, output, errors } = await command('export', '--format', format);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toBe(await (await fetch(`${service.address}/export/${format}`)).text());
  });

  it('export --events asks it for a part', async () => {
    const words = ['--format', 'events-csv', '--events', '{"type": {"eq": "AID"}}'];
    expect((await command('export', ...words)).output.trim().split('\n')).toHaveLength(1);
    expect(await command('export', '--format', 'jsonl', '--articles', '[]')).toMatchObject({ code: 1, errors: expect.stringMatching(/^BAD_INPUT: "articles" cannot be/) });
  });

  it('the tables come as an archive', async () => {
    await command('export', '--format', 'csv', '--out', at('sent.zip'));
    expect([...zipEntries(readFileSync(at('sent.zip'))).keys()]).toContain('Article.csv');
    expect(await command('export', '--format', 'csv', '--out', at('sent'))).toMatchObject({ code: 2, errors: expect.stringMatching(/^BAD_INPUT: The service at http:.* sends the tables as one archive; name one, such as --out graph\.zip, or end the service\.\n$/) });
    expect(existsSync(at('sent'))).toBe(false);
  });

  it('import says who is in the way', async () => {
    expect(await command('import', at('events.CSV'))).toMatchObject({ code: 1, errors: expect.stringMatching(/^CONFLICT: The service at http:.* holds the graph, and takes articles alone; end it, import, and start it again\.\n$/) });
  });
});
