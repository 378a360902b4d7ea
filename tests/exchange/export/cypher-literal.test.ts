import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CypherValue } from '../../../src/graph/engine.ts';
import { cypherLiteral } from '../../../src/exchange/export/cypher-literal.ts';

/** Reads a string literal as Cypher does: `\uXXXX` first, wherever it stands, then strings and their escapes, joined by `+`. */
function read(literal: string): string {
  const text = literal.replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  let value = '';
  let at = 0;
  while (at < text.length) {
    if (text[at++] !== "'") throw new Error(`No string begins at ${at} of ${literal}.`);
    for (; text[at] !== "'"; at++) {
      if (at >= text.length) throw new Error(`A string of ${literal} does not end.`);
      if (text[at] === '\\') value += escapes[text[++at]!] ?? text[at];
      else value += text[at];
    }
    at += 1;
    if (text.startsWith(' + ', at)) at += 3;
  }
  return value;
}

describe('a value in Cypher', () => {
  it.each<[CypherValue, string]>([
    [null, 'null'], [true, 'true'], [3, '3'], [-2.5, '-2.5'], [[], '[]'], [['a', 1], "['a', 1]"], [{ a: 1, 'b c': null, '`': 2 }, '{a: 1, `b c`: null, ````: 2}'],
    ["it's", "'it\\'s'"], ['a\nb', "'a\\nb'"], ['C:\\users', "'C:\\\\' + 'users'"], ['\\', "'\\\\'"],
  ])('%j is %s', (value, literal) => {
    expect(cypherLiteral(value)).toBe(literal);
  });

  it('is read as what it was, and no text ends its string, comments the rest out or begins another', () => {
    const hostile = fc.string({ unit: fc.constantFrom("'", '"', '\\', 'u', '0', '0', '2', '7', 'n', ';', '\n', '\r', '/', '*', '`', '$', '}', ' ', '+', 'ә', '😀'), maxLength: 40 });
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      expect(read(cypherLiteral(text))).toBe(text);
    }), { numRuns: 2_000 });
  });

  it('stands on one line, so that a semicolon at the end of a line always ends a statement', () => {
    expect(cypherLiteral('a;\nb;\r\nc\u2028')).not.toMatch(/[\n\r\u2028]/);
  });
});
