import { spreadsheetRow } from '../../domain/spreadsheet.ts';
import type { Table } from './tables.ts';

/** A table as comma-separated values, with its columns in the first line. */
export const csvOf = ({ columns, rows }: Table): string => [columns, ...rows].map(spreadsheetRow).join('');
