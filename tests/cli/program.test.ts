import { describe, expect, it } from 'vitest';
import { bilateral } from './support.ts';

const COMMANDS = ['serve', 'ingest', 'extract', 'query', 'export', 'import', 'status', 'bench'];

describe('help', () => {
  it('lists every command', async () => {
    const { code, output } = await bilateral(['--help']);
    for (const command of COMMANDS) expect(output).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(code).toBe(0);
  });

  it.each(COMMANDS)('of %s has examples that start with it', async (command) => {
    const { code, output } = await bilateral([command, '--help']);
    expect(output).toMatch(new RegExp(`\\nExamples:\\n {2}\\$ bilateral ${command}\\b`));
    expect(code).toBe(0);
  });

  it('is what bare words of nothing get, as an error', async () => {
    expect(await bilateral([])).toMatchObject({ code: 1, output: '', errors: expect.stringContaining('Usage: bilateral') });
  });
});

describe('wrong use is one sentence and exit code 2', () => {
  it.each([
    [['serv'], "BAD_INPUT: unknown command 'serv' (Did you mean serve?). See bilateral --help.\n"],
    [['extract', '--colour'], "BAD_INPUT: unknown option '--colour'. See bilateral --help.\n"],
    [['extract', '--format', 'xml'], "BAD_INPUT: option '--format <format>' argument 'xml' is invalid. Allowed choices are jsonl, json, text. See bilateral --help.\n"],
    [['extract', '--max-text', 'much'], "BAD_INPUT: option '--max-text <bytes>' argument 'much' is invalid. Write a number of bytes, such as 500000, 500 kB or 20 MB. See bilateral --help.\n"],
    [['serve', '--port', '70000'], "BAD_INPUT: option '--port <number>' argument '70000' is invalid. Write a number from 0 (any free port) to 65535. See bilateral --help.\n"],
    [['ingest'], "BAD_INPUT: missing required argument 'sources'. See bilateral --help.\n"],
    [['query', 'Nothing'], /^NOT_FOUND: There is no operation "Nothing"; give GraphQL, or one of: /],
    [['query', '{ status { engine } }', '--variables', '[1]'], "BAD_INPUT: --variables is no JSON object; write it like '{\"a\": \"KZ\", \"b\": \"KW\"}'.\n"],
    [['query', ' '], "BAD_INPUT: The query is empty; give an operation's name or GraphQL.\n"],
    [['status', '--endpoint', 'localhost:4000'], "BAD_INPUT: option '--endpoint <address>' argument 'localhost:4000' is invalid. Write an address like http://127.0.0.1:4000. See bilateral --help.\n"],
  ])('%j', async (words, sentence) => {
    const { code, output, errors } = await bilateral(words);
    expect(errors).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
    expect({ code, output }).toEqual({ code: errors.startsWith('NOT_FOUND') ? 1 : 2, output: '' });
  });
});

describe('settings', () => {
  it('that a variable gets wrong are said to come from it', async () => {
    process.env['BILATERAL_PORT'] = 'http';
    try {
      expect((await bilateral(['serve'])).errors).toBe("BAD_INPUT: option '--port <number>' value 'http' from env 'BILATERAL_PORT' is invalid. Write a number from 0 (any free port) to 65535. See bilateral --help.\n");
    } finally {
      delete process.env['BILATERAL_PORT'];
    }
  });
});
