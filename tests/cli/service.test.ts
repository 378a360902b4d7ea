import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataFolder } from '../../src/graph/grafeo/folder.ts';
import { wire } from '../../src/main.ts';
import { temporaryFolder } from '../reading/support.ts';
import { bilateral, fakeExtract, serveInBackground, type Background } from './support.ts';

const folder = temporaryFolder();
const graph = join(folder, 'data');
const article = join(folder, 'article.txt');
writeFileSync(article, 'Talks in Kazakhstan\n\nThe ministers met.');
const parts = wire(async () => fakeExtract);
const command = (...words: string[]) => bilateral([...words, '--graph', graph], { parts });
let service: Background;

beforeAll(async () => {
  service = await serveInBackground([article, '--port', '0', '--graph', graph], parts);
});
afterAll(() => service.end());

describe('bilateral serve', () => {
  it('reads what it was given, prints its addresses and is ready', async () => {
    expect(service.output()).toMatch(/^1 article: 1 CREATED, 0 UNCHANGED, 0 UPDATED, 0 DUPLICATE, 0 failed\.\nDashboard {2}http:\/\/127\.0\.0\.1:\d+\/\nGraphQL {4}http:\/\/127\.0\.0\.1:\d+\/graphql\n/);
    expect(service.output()).toContain('Ready. Ctrl-C ends it.');
    expect((await fetch(`${service.address}/readyz`)).status).toBe(200);
  });

  it('says in one sentence that its port is taken, or its folder', async () => {
    const port = new URL(service.address).port;
    expect(await bilateral(['serve', '--port', port, '--graph', join(folder, 'other')], { parts })).toMatchObject({ code: 1, errors: expect.stringMatching(/^CONFLICT: Port \d+ of 127\.0\.0\.1 is taken by another program; .*\n$/) });
    expect(await command('serve', '--port', '0')).toMatchObject({ code: 1, errors: expect.stringMatching(/^CONFLICT: The graph in .* is held by process \d+ .*\n$/) });
  });
});

describe('while a service holds the graph', () => {
  it('ingest goes through it, and says what became of each', async () => {
    const lines = '{"id":"x","text":"In Kazakhstan","publishedAt":"29 Oct 2021, 13:07"}\nbroken\n{"id":"fr","text":"Bonjour"}\n';
    const first = await bilateral(['ingest', '-', '--graph', graph], { parts, input: lines });
    expect(first).toEqual({
      code: 1, output: '3 articles: 1 CREATED, 0 UNCHANGED, 0 UPDATED, 0 DUPLICATE, 2 failed.\n',
      errors: expect.stringMatching(/^BAD_INPUT: standard input, line 2 is no valid JSON .*\nUNKNOWN_LANGUAGE: fr: The text is in none of the languages that are read\.\n$/),
    });
    expect((await command('ingest', article)).output).toBe('1 article: 0 CREATED, 1 UNCHANGED, 0 UPDATED, 0 DUPLICATE, 0 failed.\n');
  });

  it('a text that is too long for it is refused here, and the rest goes on', async () => {
    const lines = `{"id":"long","text":"${'x'.repeat(1_000_001)}"}\n{"id":"short","text":"Words"}\n`;
    const { output, errors } = await bilateral(['ingest', '-', '--graph', graph], { parts, input: lines });
    expect(output).toBe('2 articles: 1 CREATED, 0 UNCHANGED, 0 UPDATED, 0 DUPLICATE, 1 failed.\n');
    expect(errors).toBe('LIMIT_EXCEEDED: long is longer than 1 MB, which is the most that a service takes; end the service and ingest it into the folder, or divide it.\n');
  });

  it('export goes through it, and what it prints makes the same articles elsewhere', async () => {
    const exported = await command('export');
    expect(exported).toMatchObject({ code: 0, errors: '' });
    const other = join(folder, 'copy');
    const { output } = await bilateral(['ingest', '-', '--graph', other], { parts, input: exported.output });
    const count = exported.output.trim().split('\n').length;
    expect(output).toBe(`${count} articles: ${count} CREATED, 0 UNCHANGED, 0 UPDATED, 0 DUPLICATE, 0 failed.\n`);
    expect((await bilateral(['export', '--graph', other], { parts })).output).toBe(exported.output);
  });

  it('query asks it, by name or in words', async () => {
    const { code, output } = await command('query', 'articlelist');
    expect(JSON.parse(output)).toHaveProperty('data.articles.totalCount');
    expect(code).toBe(0);
    const asked = await bilateral(['query', '-', '--variables', '{"id":"x"}', '--graph', graph], { parts, input: 'query($id: ID!) { article(id: $id) { publishedAt } }' });
    expect(JSON.parse(asked.output)).toMatchObject({ data: { article: { publishedAt: '2021-10-29' } } });
  });

  it('query prints tables for people, and CSV', async () => {
    const question = '{ articles(first: 1) { edges { node { id language } } } status { engine } }';
    expect((await command('query', question, '--format', 'table')).output).toMatch(/^articles\nid +language\n─+  ─+\nx +EN\n\nstatus\nengine\n─+\n\w+\n$/);
    expect((await command('query', '{ articles(first: 1) { edges { node { id language } } } }', '--format', 'csv')).output).toMatch(/^id,language\r\nx,EN\r\n$/);
  });

  it('query ends with 1 when the answer has errors', async () => {
    const { code, output, errors } = await command('query', '{ bilateral(a: "KZ", b: "KZ") { score } }');
    expect(JSON.parse(output)).toHaveProperty('errors.0.extensions.code', 'BAD_INPUT');
    expect(errors).toMatch(/^BAD_INPUT: /);
    expect(code).toBe(1);
  });

  it('status tells of it', async () => {
    expect((await command('status')).output).toMatch(/^Bilateral \S+, grafeo \S+, http:\/\/127\.0\.0\.1:\d+\/graphql\n\d+ articles, /);
  });
});

describe('--endpoint', () => {
  it('of nothing is one sentence', async () => {
    const { code, errors } = await bilateral(['status', '--endpoint', 'http://127.0.0.1:9'], { parts });
    expect({ code, errors }).toEqual({ code: 1, errors: expect.stringMatching(/^ENGINE_UNAVAILABLE: The service at http:\/\/127\.0\.0\.1:9\/graphql does not answer \(.+\); start it, or leave out --endpoint\.\n$/) });
  });

  it('of another program is one sentence', async () => {
    const other = createServer((_, response) => response.end('hello'));
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const { errors } = await bilateral(['query', '{ __typename }', '--endpoint', address], { parts });
    expect(errors).toBe(`ENGINE_UNAVAILABLE: ${address}graphql answered with status 200 and no GraphQL; check that it is the address of Bilateral.\n`);
    other.close();
  });
});

describe('when the service has ended', () => {
  it('the folder is free, and its next service adds nothing twice', async () => {
    expect(await service.end()).toBe(0);
    expect(new DataFolder(graph).holder()).toBeNull();
    const next = await serveInBackground([article, '--port', '0', '--graph', graph], parts);
    expect(next.output()).toMatch(/^1 article: 0 CREATED, 1 UNCHANGED/);
    await next.end();
  });

  it('a folder that still names a service which is gone is opened all the same', async () => {
    new DataFolder(graph).announce('http://127.0.0.1:1');
    expect((await command('status')).output).toContain(`no service, ${graph}`);
    expect(existsSync(join(graph, 'graph', 'holder.json'))).toBe(false);
  });
});
