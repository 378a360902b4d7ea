import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unique } from '../domain/unique.ts';

const ROOT = new URL('../../cypher/', import.meta.url);
const INCLUDE = /^\s*\/\/ include: (\S+)\s*$/;
const COMMENT = /^\s*\/\/.*$/;

const texts = new Map<string, string>();

/**
 * The text of one Cypher file. `path` is relative to `cypher/`, without extension, e.g. `read/country`.
 * A line `// include: read/fragment/event-fields` is replaced by that file's text; other comment lines are left out.
 * Labels, types and properties cannot be parameters of Cypher: a file may leave them open as `<label>`, and `path` gives them as
 * `read/export/nodes?label=Event`. They come out of the program's own tables, and nothing but a name is taken. An include may leave a name open, too.
 */
export function statement(path: string): string {
  let text = texts.get(path);
  if (text === undefined) {
    const [file, names] = path.split('?') as [string, string?];
    text = expand(file, ROOT, [], withNames(new URLSearchParams(names), path));
    texts.set(path, text);
  }
  return text;
}

const parameters = new Map<string, readonly string[]>();

/** Names of the parameters that a statement takes; who asks may know more than its variant wants. */
export function parametersOf(path: string): readonly string[] {
  let names = parameters.get(path);
  if (names === undefined) parameters.set(path, (names = unique(Array.from(statement(path).matchAll(/\$(\w+)/g), ([, name]) => name!))));
  return names;
}

const NAME = /^[A-Za-z]\w*$/;

/** Fills in the names that a path gives. */
const withNames = (names: URLSearchParams, path: string) => (text: string): string =>
  text.replace(/<(\w+)>/g, (_, hole: string) => {
    const name = names.get(hole);
    if (name === null || !NAME.test(name)) throw new Error(`cypher/${path} gives no name for <${hole}>.`);
    return name;
  });

/** The statements of a file that holds several, each ended by a semicolon at the end of a line. */
export const statementsOf = (path: string): string[] => splitStatements(statement(path));

export function splitStatements(text: string): string[] {
  return text
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** As `statement`, from another folder of Cypher files and without remembering. */
export const readStatement = (path: string, root: URL): string => expand(path, root, [], (text) => text);

function expand(path: string, root: URL, within: string[], filled: (text: string) => string): string {
  if (within.includes(path)) throw new Error(`cypher/${path}.cypher includes itself by way of ${within.join(', ')}.`);
  const lines = readFileSync(fileURLToPath(new URL(`${path}.cypher`, root)), 'utf8').split(/\r?\n/);
  return lines
    .flatMap((line) => {
      const include = INCLUDE.exec(line);
      if (include) return [expand(filled(include[1]!), root, [...within, path], filled)];
      return COMMENT.test(line) ? [] : [filled(line)];
    })
    .join('\n')
    .trim();
}
