import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileError } from '../../src/reading/file-error.ts';
import { readSources } from '../../src/reading/sources.ts';
import { articles, collect, encode, options, seen, stream, temporaryFolder } from './support.ts';

const top = temporaryFolder();

/** A new folder with the files given. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(top, 'f'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const read = (sources: string[], over = {}) => collect(readSources(sources, options(over)));

describe('files', () => {
  it('are read by their format', async () => {
    const folder = folderOf({
      'a.txt': '\uFEFFTitle\r\n\r\nBody.\n', 'b.html': `<title>Page</title><p>${'The two ministers met in Astana. '.repeat(5)}</p>`, 'c.xml': '<rss><channel><item><title>Item</title></item></channel></rss>',
      'd.json': '[{"text":"One"},{"text":"Two"}]', 'e.jsonl': '{"text":"Three"}\n', 'f.xml': '<?xml version="1.0"?><html><body><p>Page in XML, with enough words.</p></body></html>',
      'g': 'No ending', 'h.json': '{"text":"Four"}\n{"text":"Five"}\n',
    });
    const items = await read([folder]);
    expect(articles(items).map(({ name, title }) => [name, title])).toEqual([
      ['a', 'Title'], ['b', 'Page'], ['c-1', 'Item'], ['d-1', null], ['d-2', null], ['e-1', null], ['f', null], ['g', 'No ending'], ['h-1', null], ['h-2', null],
    ]);
    expect(articles(items)[0]!.text).toBe('Title\r\n\r\nBody.\n');
    expect(items.map((item) => 'verbatim' in item && item.verbatim)).toEqual([true, false, false, true, true, true, false, true, true, true]);
  });

  it('declare their encoding in their prolog or a meta tag', async () => {
    const text = 'Стороны обсудили торговлю и инвестиции, сообщает пресс-служба министерства.';
    const folder = folderOf({
      'a.html': encode(`<html><head><meta charset="koi8-r"><title>${text}</title></head><body><p>${text}</p><p>Встреча прошла в Астане.</p></body></html>`, 'koi8-r'),
      'b.rss': encode(`<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>${text}</title></item></channel></rss>`, 'windows-1251'),
    });
    expect(articles(await read([folder])).map((article) => article.title)).toEqual([text, text]);
  });

  it('beside a text say what it cannot', async () => {
    const folder = folderOf({ 'a.txt': 'Title\nBody', 'a.meta.json': '{"id":"stated","publishedAt":"29 Oct 2021, 13:07","language":"en"}', 'b.txt': 'B', 'b.meta.json': '{' });
    expect(seen(await read([folder]))).toEqual([
      { id: 'stated', name: 'a', text: 'Title\nBody', title: 'Title', language: 'en', publishedAt: '2021-10-29', url: null, source: null },
      expect.stringMatching(/^BAD_INPUT: .*b\.meta\.json is no valid JSON/),
    ]);
  });

  it('that cannot be read are one sentence each, and the rest goes on', async () => {
    const folder = folderOf({ 'empty.txt': '', 'blank.txt': ' \n', 'binary.txt': 'a\u0000b', 'long.txt': 'я'.repeat(51), 'last.txt': 'Words' });
    const names = ['missing', 'empty', 'blank', 'binary', 'long', 'last'].map((name) => join(folder, `${name}.txt`));
    expect(seen(await read(names, { maxText: 100 }))).toEqual([
      `NOT_FOUND: ${names[0]} does not exist; check its name.`,
      `BAD_INPUT: ${names[1]} is empty; give a file with an article in it.`,
      `BAD_INPUT: ${names[2]} is empty; give a file with an article in it.`,
      `BAD_INPUT: ${names[3]} is a binary file; give plain text, HTML, a feed, JSON or JSON Lines.`,
      `LIMIT_EXCEEDED: ${names[4]} is longer than 100 bytes; shorten it, or raise --max-text.`,
      expect.objectContaining({ text: 'Words' }),
    ]);
  });

  it('without permission are said to be so', () => {
    const error = fileError(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }), 'closed.txt');
    expect(`${error.code}: ${error.message}`).toBe('UNREADABLE_SOURCE: closed.txt may not be read; give yourself permission to read it.');
  });
});

describe('folders', () => {
  it('are read to their depths, sorted, without hidden files, and once where links lead round', async () => {
    const folder = folderOf({ 'b/2.txt': '2', 'b/10.txt': '10', 'a.txt': 'a', 'Z.txt': 'Z', '.hidden.txt': 'h', '.git/x.txt': 'x', 'c/.keep': '' });
    symlinkSync(folder, join(folder, 'c', 'round'));
    expect(articles(await read([folder])).map((article) => article.text)).toEqual(['Z', 'a', '10', '2']);
  });

  it('without a file are one sentence', async () => {
    const folder = folderOf({});
    expect(seen(await read([folder]))).toEqual([`BAD_INPUT: ${folder} holds no file to read; give a folder with articles in it.`]);
  });

  it('report a link that leads nowhere and go on', async () => {
    const folder = folderOf({ 'b.txt': 'b' });
    symlinkSync(join(folder, 'gone'), join(folder, 'a.txt'));
    expect(seen(await read([folder]))).toEqual([`NOT_FOUND: ${join(folder, 'a.txt')} does not exist; check its name.`, expect.objectContaining({ text: 'b' })]);
  });
});

describe('standard input', () => {
  it.each([
    ['plain text', 'Title\nBody', ['Title\nBody']],
    ['JSON', '{"text":"a"}', ['a']],
    ['JSON Lines', '{"text":"a"}\n{"text":"b"}', ['a', 'b']],
    ['a feed', '<?xml version="1.0"?>\n<rss><channel><item><title>T</title></item></channel></rss>', ['T']],
    ['a page', '<!doctype html><p>The ministers met in Astana.</p>', ['The ministers met in Astana.']],
  ])('is read as %s by its beginning', async (_, input, texts) => {
    expect(articles(await read(['-'], { standardInput: stream(input) })).map((article) => article.text)).toEqual(texts);
  });

  it('is one sentence when empty', async () => {
    expect(seen(await read(['-'], { standardInput: stream() }))).toEqual(['BAD_INPUT: standard input is empty; give a file with an article in it.']);
  });
});
