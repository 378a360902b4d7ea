import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statement } from '../../src/graph/statements.ts';

/** Labels whose nodes come to have millions of neighbours. */
const CROWDED = /^(?:Country|Topic|Source)$/;

const files = readdirSync('cypher/write', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .map((path) => `write/${path.replace('.cypher', '')}`);

/** Why a statement would walk the neighbours of a crowded node: it matches a relationship from one, or merges one from its side. */
function faults(text: string): string[] {
  const crowded = new Set(Array.from(text.matchAll(/\((\w+):(\w+)/g)).filter(([, , label]) => CROWDED.test(label!)).map(([, variable]) => variable!));
  return text.split('\n').flatMap((line) => {
    const [, clause, pattern] = /\b(MATCH|MERGE) (\(.*)/.exec(line) ?? [];
    if (!clause || !/-\[|--/.test(pattern!)) return [];
    const variables = Array.from(pattern!.matchAll(/\((\w*)/g), ([, variable]) => variable!);
    return (clause === 'MERGE' ? variables.slice(0, 1) : variables).filter((variable) => crowded.has(variable)).map(() => line.trim());
  });
}

describe('the statements that write', () => {
  it.each(files)('%s expands no Country, Topic or Source', (path) => {
    // A label that is left open comes with the path.
    expect(faults(statement(`${path}?label=Person`))).toEqual([]);
  });

  it.each([
    ['MATCH (country:Country {code: row.code})<-[:OF]-(office)', 1],
    ['MATCH (topic:Topic {id: row.id})\nMERGE (topic)<-[:ABOUT]-(event)', 1],
    ['MATCH (topic:Topic {id: row.id})\nMERGE (event)-[:ABOUT]->(topic)', 0],
    ['MATCH (topic:Topic {id: row.id})\nCREATE (event)-[:ABOUT]->(topic)', 0],
  ])('are looked through: %j has %i faults', (text, count) => {
    expect(faults(text)).toHaveLength(count);
  });
});
