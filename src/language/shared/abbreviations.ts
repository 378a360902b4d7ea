import { foldForm } from './phrase.ts';
import { readTable } from './table.ts';

/** Abbreviations whose full stop ends no sentence. */
export const readAbbreviations = (folder: string): ReadonlySet<string> =>
  new Set(readTable(`${folder}/abbreviations.tsv`).map((row) => foldForm(row.abbreviation!)));
