import { readdirSync, readFileSync } from 'node:fs';
import { BadInput, NotFound } from '../domain/errors.ts';
import { packageFile } from '../reference/package-files.ts';

/** A GraphQL document, and which of its operations is meant. */
export interface Operation {
  query: string;
  name?: string;
}

const FOLDER = 'schema/operations';
const NAMED = /\b(?:query|mutation|subscription)\s+(\w+)/g;
const IS_NAME = /^\w+$/;

/** The operations that ship with the program, by name. */
export function shippedOperations(): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const file of readdirSync(packageFile(FOLDER)).sort()) {
    if (!file.endsWith('.graphql')) continue;
    const query = readFileSync(packageFile(`${FOLDER}/${file}`), 'utf8');
    for (const [, name] of query.replace(/#.*$/gm, '').matchAll(NAMED)) operations.set(name!, { query, name: name! });
  }
  return operations;
}

/** What a person asked for: an operation's name, in any case, or GraphQL itself. @throws NotFound when no operation is called so */
export function operationOf(words: string): Operation {
  if (!IS_NAME.test(words.trim())) return { query: words };
  const operations = shippedOperations();
  const found = [...operations].find(([name]) => name.toLowerCase() === words.trim().toLowerCase());
  if (!found) throw new NotFound(`There is no operation "${words.trim()}"; give GraphQL, or one of: ${[...operations.keys()].join(', ')}.`);
  return found[1];
}

/** @throws BadInput when it is no JSON object */
export function variablesOf(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadInput('--variables is no JSON object; write it like \'{"a": "KZ", "b": "KW"}\'.');
  return value as Record<string, unknown>;
}
