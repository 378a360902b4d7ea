import { BadInput, NotFound } from '../domain/errors.ts';

/** A GraphQL document, and which of its operations is meant. */
export interface Operation {
  query: string;
  name?: string;
}

const IS_NAME = /^\w+$/;

/** What a person asked for: the name of an operation of `schema/operations`, in any case, or GraphQL itself. @throws NotFound when no operation is called so */
export async function operationOf(words: string): Promise<Operation> {
  const name = words.trim();
  if (!IS_NAME.test(name)) return { query: words };
  const operations = (await import('../api/operations.ts')).loadOperations();
  const found = operations.find((operation) => operation.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new NotFound(`There is no operation "${name}"; give GraphQL, or one of: ${operations.map((operation) => operation.name).join(', ')}.`);
  return { query: found.text, name: found.name };
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
