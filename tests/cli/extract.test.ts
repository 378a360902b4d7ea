import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../reading/support.ts';
import { bilateral, Sink } from './support.ts';

const folder = temporaryFolder();
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const records = (output: string) => output.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; text?: string });

describe('bilateral extract', () => {
  it('prints one record a line, in the order given', async () => {
    const { code, output, errors } = await bilateral(['extract', file('b.txt', 'In Kazakhstan'), file('a.json', '[{"id":"x","text":"One"},{"text":"Two"}]')]);
    expect(records(output).map((record) => record.id)).toEqual(['b', 'x', 'a-2']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it('reads JSON Lines on standard input when no file is given; a bad line is said and the rest goes on', async () => {
    const { code, output, errors } = await bilateral(['extract'], { input: '{"id":"1","text":"One"}\n{"id":\n{"id":"3","text":"Bonjour"}\n{"id":"4","text":"Four"}\n' });
    expect(records(output).map((record) => record.id)).toEqual(['1', '4']);
    expect(errors).toBe('BAD_INPUT: standard input, line 2 is no valid JSON (Unexpected end of JSON input); mend it, or leave it out.\n'
      + 'UNKNOWN_LANGUAGE: standard input, line 3: The text is in none of the languages that are read.\n');
    expect(code).toBe(1);
  });

  it('gives the text back only where it stands in no file', async () => {
    const { output } = await bilateral(['extract', file('plain.txt', 'Title\nIn Kazakhstan'), file('page.html', '<h1>Title</h1><p>The talks were held in Kazakhstan.</p>')]);
    expect(records(output).map((record) => record.text)).toEqual([undefined, 'Title\n\nThe talks were held in Kazakhstan.']);
  });

  it('takes --language for articles that do not state theirs', async () => {
    const { output } = await bilateral(['extract', '--language', 'kk'], { input: '{"text":"a"}\n{"text":"b","language":"ru"}' });
    expect(output).toMatch(/"language":"kk"[^]*"language":"ru"/);
  });

  it('prints an array with --format json, also of nothing', async () => {
    const some = await bilateral(['extract', '--format', 'json'], { input: '{"id":"1","text":"a"}\n{"id":"2","text":"b"}' });
    expect((JSON.parse(some.output) as { id: string }[]).map(({ id }) => id)).toEqual(['1', '2']);
    expect(JSON.parse((await bilateral(['extract', '--format', 'json'])).output)).toEqual([]);
  });

  it('shows people the article with what it mentions marked, and no control characters', async () => {
    const { output } = await bilateral(['extract', '--format', 'text'], { input: '{"id":"1","text":"Talks in Kazakhstan\\n\\u001b[2J\\u009b31mended."}' });
    expect(output).toContain('Talks in [Kazakhstan|KZ]\n\uFFFD[2J\uFFFD31mended.');
    expect(output).toContain('1 · en · no date');
    expect(output).not.toContain('\u001b');
  });

  it('explains with --explain what was read in which sentence, and not in a format for programs', async () => {
    const { output } = await bilateral(['extract', '--explain'], { input: '{"id":"1","text":"They met. Talks in Kazakhstan went on."}' });
    expect(output).toContain('1  They met.\n\n2  Talks in Kazakhstan went on.\n  1.00  country      Kazakhstan → KZ   fake\n');
    expect((await bilateral(['extract', '--explain', '--format', 'json'])).code).toBe(2);
  });

  it('holds texts to --max-text, the flag before the variable', async () => {
    process.env['BILATERAL_MAX_TEXT'] = '3';
    try {
      expect((await bilateral(['extract'], { input: '{"text":"long"}' })).errors).toBe('LIMIT_EXCEEDED: standard input, line 1 is longer than 3 bytes; shorten it, or raise --max-text.\n');
      expect((await bilateral(['extract', '--max-text', '1 kB'], { input: '{"text":"long"}' })).errors).toBe('');
    } finally {
      delete process.env['BILATERAL_MAX_TEXT'];
    }
  });

  it('ends quietly when nobody reads on', async () => {
    const output = new Sink(2);
    const lines = Array.from({ length: 100 }, (_, index) => `{"id":"${index}","text":"a"}\n`);
    expect(await bilateral(['extract'], { input: lines.join(''), output })).toMatchObject({ code: 0, errors: '' });
    expect(output.written).toBe(3);
  });

  it('refuses private addresses unless told to', async () => {
    const { code, errors } = await bilateral(['extract', 'http://127.0.0.1:9/']);
    expect(errors).toMatch(/^UNREADABLE_SOURCE: 127\.0\.0\.1 is an address of this machine/);
    expect(code).toBe(1);
    expect((await bilateral(['extract', '--allow-private', 'http://127.0.0.1:9/'])).errors).toMatch(/^UNREADABLE_SOURCE: http:\/\/127\.0\.0\.1:9\/ refuses connections/);
  });
});
