import type { CypherValue } from '../../graph/engine.ts';

const ESCAPES: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };
const NAME = /^[A-Za-z_]\w*$/;

/**
 * A value as Cypher writes it. Nothing that stands in a string can end it: quotation marks and backslashes are escaped, and a backslash is
 * kept apart from a `u` behind it, since Cypher turns `\u0027` into a quotation mark wherever it stands, before it looks for strings.
 */
export function cypherLiteral(value: CypherValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'object') return `{${Object.entries(value).map(([key, item]) => `${nameLiteral(key)}: ${cypherLiteral(item)}`).join(', ')}}`;
  if (typeof value === 'string') return stringLiteral(value);
  return String(value);
}

const stringLiteral = (text: string): string =>
  `'${text.replace(/[\\'\n\r\t\b\f]|[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, (character) => ESCAPES[character] ?? unicode(character)).replace(/\\\\(?=u)/g, "\\\\' + '")}'`;

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;

/** A property's name; one that is no word stands between backticks, which are doubled within. */
const nameLiteral = (name: string): string => (NAME.test(name) ? name : `\`${name.replaceAll('\\', '').replaceAll('`', '``')}\``);
