import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/reference/csv.ts';

describe('a table', () => {
  it('names its columns in the first line that is no comment', () => {
    expect(parseCsv('# Source: ours.\nid,name\n# more\nKZ,Kazakhstan\n')).toEqual([{ id: 'KZ', name: 'Kazakhstan' }]);
  });

  it('quotes cells that hold commas or quotation marks, and leaves cells empty', () => {
    expect(parseCsv('id,name,note\nA,"one, two","so-called ""three"""\nB,,\n,"",c\n')).toEqual([
      { id: 'A', name: 'one, two', note: 'so-called "three"' },
      { id: 'B', name: '', note: '' },
      { id: '', name: '', note: 'c' },
    ]);
  });

  it('may have been written on Windows', () => {
    expect(parseCsv('id,name\r\nKW,Kuwait\r\n')).toEqual([{ id: 'KW', name: 'Kuwait' }]);
  });

  it.each(['seeds/tables', 'data/PDDL-1.0', 'data/MIT', 'data/CC-BY-4.0', 'data/CC-BY-SA-4.0'])('in %s reads as any reader of CSV has it', (folder) => {
    const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(tables).not.toEqual([]);
    for (const name of tables) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      expect(parseCsv(text)).toEqual(parse(text, { columns: true, comment: '#', comment_no_infix: true }));
    }
  });
});
