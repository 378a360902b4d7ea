import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parametersOf, readStatement, splitStatements, statement } from '../../src/graph/statements.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-cypher-'));
const root = pathToFileURL(`${folder}/`);
const write = (name: string, text: string): void => writeFileSync(join(folder, `${name}.cypher`), text);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files of cypher/', () => {
  it('are found beside the program', () => {
    expect(statement('schema/version')).toMatch(/^MATCH/);
  });

  it('gives a statement without its comments', () => {
    write('plain', '// why\nMATCH (n) // which\nRETURN n\n');
    expect(readStatement('plain', root)).toBe('MATCH (n) // which\nRETURN n');
  });

  it('puts an included file where it is named', () => {
    write('fields', 'id: n.id');
    write('whole', 'RETURN {\n  // include: fields\n} AS n');
    expect(readStatement('whole', root)).toBe('RETURN {\nid: n.id\n} AS n');
  });

  it('refuses files that include each other', () => {
    write('left', '// include: right');
    write('right', '// include: left');
    expect(() => readStatement('right', root)).toThrow(/includes itself/);
  });

  it('fills in what a path leaves open, in the names of what it includes, too', () => {
    const text = statement('read/events/anchored-count?stage=person&passing=any');
    expect(text).toContain('PARTICIPATED_IN');
    expect(text).not.toMatch(/<\w+>/);
  });

  it.each(['', 'stage=person', 'stage=../../schema/clear&passing=any', 'stage=person&passing=any)%20DELETE%20(n', 'stage=1&passing=any'])(
    'takes nothing but a name for it: %j', (names) => {
      expect(() => statement(`read/events/anchored-count?${names}`)).toThrow(/gives no name for/);
    },
  );

  it('take the parameters that their variant names, each once', () => {
    expect(parametersOf('read/events/anchored-count?stage=person&passing=any')).toEqual(['anchor']);
    expect(parametersOf('read/events/anchored-count?stage=person&passing=direct').toSorted()).toEqual(['anchor', 'dateFrom', 'dateTo', 'dayFrom', 'dayTo', 'member', 'modalities', 'modes', 'types']);
  });

  it('splits a schema file into its statements', () => {
    expect(splitStatements('CREATE A;\nCREATE B\n  OPTIONS {};\n')).toEqual(['CREATE A', 'CREATE B\n  OPTIONS {}']);
  });
});
