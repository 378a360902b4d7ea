import { mkdirSync, writeFileSync } from 'node:fs';
import { packageFile } from '../src/reference/package-files.ts';
import { schemaText } from '../src/api/schema.ts';

/** Writes the GraphQL schema as the resolvers make it; a test holds that the file is up to date. */
mkdirSync(packageFile('schema'), { recursive: true });
writeFileSync(packageFile('schema/schema.graphql'), schemaText());
console.log('schema/schema.graphql is written.');
