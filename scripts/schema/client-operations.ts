import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { isScalarType, isSpecifiedScalarType, parse, printSchema } from 'graphql';
import type { Operation } from '../../src/api/operations.ts';
import { apiSchema } from '../../src/api/schema.ts';

const HEAD = '// Made by "npm run schema" from schema/schema.graphql and schema/operations; change those.\n';

/** TypeScript of the client's operations: of each the text, with the types of its variables and of its answer. */
export async function clientOperations(operations: readonly Operation[]): Promise<string> {
  const schema = apiSchema();
  const scalars = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type)).map(({ name }) => [name, 'string']);
  const text = await codegen({
    schema: parse(printSchema(schema)),
    documents: operations.map(({ name, text: source }) => ({ location: name, document: parse(source) })),
    filename: 'operations.ts',
    config: {
      documentMode: 'string', pureMagicComment: true, enumsAsTypes: true, useTypeImports: true, skipTypename: true, scalars: Object.fromEntries(scalars), strictScalars: true,
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  return HEAD + text;
}
