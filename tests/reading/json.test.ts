import { describe, expect, it } from 'vitest';
import { jsonArticle } from '../../src/reading/json-article.ts';
import { readJsonDocument } from '../../src/reading/json-document.ts';
import { readJsonLines } from '../../src/reading/json-lines.ts';
import { articles, collect, encode, seen, stream } from './support.ts';

const lines = async (...chunks: (string | Uint8Array)[]) => seen(await collect(readJsonLines(stream(...chunks), 'news', 'news.jsonl', 1_000)));

describe('an article in JSON', () => {
  it('keeps what is stated and writes the date as a day', () => {
    const stated = { id: 7, text: '\uFEFFWords', title: 'T', language: 'RU', publishedAt: '29 Oct 2021, 13:07', url: 'https://e.org/a', source: 'S', other: 1 };
    expect(jsonArticle(stated, 'n', 'o')).toEqual({
      id: '7', name: 'n', text: '\uFEFFWords', title: 'T', language: 'ru', publishedAt: '2021-10-29', url: 'https://e.org/a', source: 'S',
    });
  });

  it.each([
    [{}, 'BAD_INPUT: o has no text; put the article into its "text" field.'],
    [{ text: ' \n' }, 'BAD_INPUT: o has no text; put the article into its "text" field.'],
    [{ text: 5 }, 'BAD_INPUT: o: "text" must be a string.'],
    [{ text: 'a', title: ['T'] }, 'BAD_INPUT: o: "title" must be a string.'],
    [{ text: 'a', language: 'fr' }, 'UNKNOWN_LANGUAGE: o: language "fr" is not read; write ru, en, kk, or leave it out to have it detected.'],
    [{ text: 'a', publishedAt: 'soon' }, 'BAD_INPUT: o: publishedAt "soon" is no date; write it like 2026-03-08.'],
    [{ text: 'a', url: 'javascript:alert(1)' }, 'BAD_INPUT: o: url "javascript:alert(1)" is no http or https address.'],
    ['text', 'BAD_INPUT: o is no article; write an object with a "text" field.'],
    [null, 'BAD_INPUT: o is no article; write an object with a "text" field.'],
  ])('%j is refused', (value, sentence) => {
    let said = '';
    try {
      jsonArticle(value, 'n', 'o');
    } catch (error) {
      said = `${(error as { code: string }).code}: ${(error as Error).message}`;
    }
    expect(said).toBe(sentence);
  });
});

describe('a JSON document', () => {
  const read = (text: string) => seen([...readJsonDocument(text, 'doc', 'doc.json', 1_000)]);

  it('is one object, an array, or an object with articles', () => {
    const names = (text: string) => articles([...readJsonDocument(text, 'doc', 'doc.json', 1_000)]).map((article) => article.id ?? article.name);
    expect(names('{"text":"a"}')).toEqual(['doc']);
    expect(names('[{"text":"a"},{"id":"x","text":"b"}]')).toEqual(['doc-1', 'x']);
    expect(names('{"articles":[{"text":"a"}]}')).toEqual(['doc-1']);
  });

  it('goes on behind an article that is broken or too long', () => {
    expect(read(`[{"text":"a"},{"title":"no text"},{"text":"${'я'.repeat(501)}"},{"text":"b"}]`)).toEqual([
      expect.objectContaining({ text: 'a' }),
      'BAD_INPUT: doc.json, article 2 has no text; put the article into its "text" field.',
      'LIMIT_EXCEEDED: doc.json, article 3 is longer than 1 kB; shorten it, or raise --max-text.',
      expect.objectContaining({ text: 'b' }),
    ]);
  });

  it('is refused when it is broken, or holds nothing', () => {
    expect(() => read('{"text": "a"')).toThrow(/^doc\.json is no valid JSON \(.+\); mend it, or leave it out\.$/);
    expect(() => read('[]')).toThrow('doc.json holds no article');
  });
});

describe('JSON Lines', () => {
  it('gives each line in its order, blank ones passed over, across any chunks', async () => {
    const text = '\uFEFF{"id":"1","text":"Встреча"}\r\n\n{"text":"b"}';
    const bytes = Buffer.from(text);
    expect(await lines(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual([
      expect.objectContaining({ id: '1', text: 'Встреча' }), expect.objectContaining({ id: null, name: 'news-3', text: 'b' }),
    ]);
  });

  it('says of a broken line which one it is, and goes on', async () => {
    expect(await lines('{"text":"a"}\nnot json\n{"text":', '"b"}\n')).toEqual([
      expect.objectContaining({ text: 'a' }),
      "BAD_INPUT: news.jsonl, line 2 is no valid JSON (Unexpected token 'o'); mend it, or leave it out.",
      expect.objectContaining({ text: 'b' }),
    ]);
  });

  it('takes a line in windows-1251, and says which line is in no encoding', async () => {
    const russian = encode('{"text":"Стороны обсудили торговлю и инвестиции"}', 'windows-1251');
    expect(await lines(russian, '\n', Uint8Array.of(0x7b, 0xff, 0x81, 0x7d), '\n{"text":"c"}')).toEqual([
      expect.objectContaining({ text: 'Стороны обсудили торговлю и инвестиции' }),
      'UNREADABLE_SOURCE: news.jsonl, line 2 is neither UTF-8 nor windows-1251; save it as UTF-8.',
      expect.objectContaining({ text: 'c' }),
    ]);
  });

  it('drops a line that never ends without keeping it', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 1_000; count += 1) yield Buffer.alloc(1_000, 'x');
      yield Buffer.from('\n{"text":"after"}\n');
    }
    expect(seen(await collect(readJsonLines(endless(), 'news', 'news.jsonl', 1_000)))).toEqual([
      'LIMIT_EXCEEDED: news.jsonl, line 1 is longer than 1 kB; shorten it, or raise --max-text.', expect.objectContaining({ text: 'after' }),
    ]);
  });

  it('gives an article before the next line has come', async () => {
    let asked = 0;
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (const line of ['{"text":"a"}\n', '{"text":"b"}\n']) {
        asked += 1;
        yield Buffer.from(line);
      }
    }
    const reader = readJsonLines(slow(), 'news', 'news.jsonl', 1_000);
    expect(seen([(await reader.next()).value])).toEqual([expect.objectContaining({ text: 'a' })]);
    expect(asked).toBe(1);
  });
});
