import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** What only Cypher says; an English sentence about a MERGE is none. */
const CYPHER = /\b(?:MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+\S+\s+AS\b|\bDETACH\s+DELETE\b|\bCREATE\s+(?:CONSTRAINT|(?:\w+\s+)?INDEX)\b/;

describe('Cypher', () => {
  it('stands in the files of cypher/, never inside TypeScript', () => {
    expect(sourceFiles.filter(({ text }) => CYPHER.test(text)).map(({ path }) => path)).toEqual([]);
    expect(readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.cypher'))).not.toEqual([]);
  });

  it.each(['MATCH (n) RETURN n', 'OPTIONAL MATCH (a)-[:OF]->(b)', 'UNWIND $rows AS row', 'MERGE (a:Article {id: $id})', 'CREATE FULLTEXT INDEX names'])(
    'is recognised in %j',
    (text) => {
      expect(text).toMatch(CYPHER);
    },
  );
});
