import { loadOperations } from '../../src/api/operations.ts';
import { apiSchema, schemaText } from '../../src/api/schema.ts';
import { atlasCodes } from './atlas-codes.ts';
import { clientOperations } from './client-operations.ts';
import { codeNames } from './code-names.ts';
import { customScalars, manifestOf } from './manifest.ts';

/** What follows from the resolvers, from `schema/operations`, from the tables of names and from the world's atlas: texts by the path of their file. */
export async function derivedFiles(): Promise<Map<string, string>> {
  const operations = loadOperations();
  return new Map([
    ['schema/schema.graphql', schemaText()],
    ['schema/operations.manifest.json', manifestOf(operations)],
    ['schema/custom-scalars.json', customScalars(apiSchema())],
    ['src/client/operations.ts', await clientOperations(operations)],
    ...codeNames(),
    atlasCodes(),
  ]);
}
