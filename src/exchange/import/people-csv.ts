import { Readable } from 'node:stream';
import { sha256 } from '../../domain/article-key.ts';
import { BadInput } from '../../domain/errors.ts';
import { OFFICE_KINDS, type OfficeKind } from '../../domain/office.ts';
import type { OfficeEvidence } from '../../domain/record.ts';
import type { Reading } from '../../graph/store.ts';
import { datasetCountry } from '../../reference/dataset-country.ts';
import { officeOfPosition } from '../../reference/position.ts';
import { partialDateOf } from './dates.ts';
import type { ImportFile } from './import-file.ts';
import { personReading, type PersonOffice } from './person-row.ts';
import { attempt, type RowFormat } from './row-format.ts';

/** The columns that are read, in any order; only `name` must be there. */
export const PEOPLE_COLUMNS = ['id', 'name', 'aliases', 'office', 'country', 'status', 'from', 'to', 'nationality', 'wikidataId', 'source', 'url', 'publishedAt'] as const;
type PeopleRow = Partial<Record<(typeof PEOPLE_COLUMNS)[number], string>>;

const STATUSES: readonly OfficeEvidence['status'][] = ['CURRENT', 'FORMER', 'ACTING', 'DESIGNATE'];

function countryOf(text: string, place: string, column: string): string | null {
  if (text === '') return null;
  const code = datasetCountry(text);
  if (code === null) throw new BadInput(`${place}: ${column} "${text}" is no state; write its ISO 3166-1 code, such as KZ or KAZ, or its English name.`);
  return code;
}

function officeOf({ office = '', country = '', status = '', from = '', to = '' }: PeopleRow, place: string): PersonOffice[] {
  if (office.trim() === '') return [];
  const kind = office.trim().toUpperCase().replace(/[\s-]+/g, '_');
  const state = status.trim().toUpperCase() as OfficeEvidence['status'];
  if (state !== ('' as string) && !STATUSES.includes(state)) throw new BadInput(`${place}: status "${status}" is none of ${STATUSES.join(', ')}.`);
  const until = partialDateOf(to, place, 'to');
  return [{
    position: office.trim(),
    office: OFFICE_KINDS.includes(kind as OfficeKind) ? (kind as OfficeKind) : officeOfPosition(office),
    country: countryOf(country.trim(), place, 'country'),
    status: state || (until === null ? 'CURRENT' : 'FORMER'),
    from: partialDateOf(from, place, 'from'),
    to: until,
  }];
}

/** @throws BadInput */
function readingOfRow(row: PeopleRow, file: ImportFile, place: string): Reading {
  const name = row.name?.trim() ?? '';
  if (name === '') throw new BadInput(`${place} has no name; give one or remove the row.`);
  const url = row.url?.trim() ?? '';
  return personReading({
    format: 'people-csv',
    id: `people-csv:${row.id?.trim() || sha256(JSON.stringify([name, row.office ?? '', row.country ?? '', row.from ?? ''])).slice(0, 24)}`,
    source: row.source?.trim() || file.name, url: /^https?:/.test(url) ? url : null, publishedAt: partialDateOf(row.publishedAt ?? '', place, 'publishedAt'),
  }, {
    name, aliases: (row.aliases ?? '').split(/[|;]/), nationality: countryOf(row.nationality?.trim() ?? '', place, 'nationality'),
    wikidataId: /^Q\d+$/.test(row.wikidataId?.trim() ?? '') ? row.wikidataId!.trim() : null,
    offices: officeOf(row, place),
  });
}

/** People with an office a row, as a table with commas, semicolons or tabs and the columns of PEOPLE_COLUMNS. */
export const peopleCsv: RowFormat = {
  fits: (head) => head.split(/\r?\n/, 1)[0]!.split(/[,;\t]/).some((column) => /^"?name"?$/i.test(column.trim())),
  async *rows(file) {
    const { parse } = await import('csv-parse');
    const header = (await file.head()).split(/\r?\n/, 1)[0]!;
    const delimiter = ['\t', ';', ','].find((one) => header.includes(one)) ?? ',';
    const parser = parse({
      delimiter, bom: true, skip_empty_lines: true, relax_column_count: true, info: true,
      columns: (names: string[]) => names.map((name) => PEOPLE_COLUMNS.find((column) => column.toLowerCase() === name.trim().toLowerCase()) ?? name.trim()),
    });
    const bytes = Readable.from(file.bytes());
    bytes.on('error', (error) => parser.destroy(error));
    try {
      for await (const { record, info } of bytes.pipe(parser) as AsyncIterable<{ record: PeopleRow; info: { lines: number } }>) {
        const place = `${file.path}, line ${info.lines}`;
        yield attempt(() => readingOfRow(record, file, place));
      }
    } catch (error) {
      if (String((error as NodeJS.ErrnoException).code).startsWith('CSV_')) throw new BadInput(`${file.path} is no table (${(error as Error).message}); mend it, rows before it were taken.`);
      throw file.explained(error);
    }
  },
};
