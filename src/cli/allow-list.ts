import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AllowList } from '../api/limits/allow-list.ts';
import { loadOperations } from '../api/operations.ts';
import { BadInput } from '../domain/errors.ts';
import { MUTATION } from './ingest-through.ts';
import { QUESTION } from './status.ts';

/** In place of a path: nothing beside what ships with the program. */
const SHIPPED = 'shipped';

/** The operations that ship with the program, what its own commands send, and those of files and folders, one document a file. @throws BadInput */
export const allowListOf = (paths: readonly string[]): AllowList =>
  new AllowList([...loadOperations().map(({ text }) => text), MUTATION, QUESTION, ...paths.filter((path) => path !== SHIPPED).flatMap(textsOf)]);

function textsOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(join(path, file), 'utf8'));
  } catch (error) {
    throw new BadInput(`"${path}" of the allow list cannot be read (${(error as NodeJS.ErrnoException).code}); name files and folders of .graphql, or "${SHIPPED}".`);
  }
}
