/** Between the items of a list: U+001F, the control character for that, which no text of ours has. */
export const LIST_SEPARATOR = '\u001F';

const QUOTED = /[",\r\n]|^\s|\s$/;
const SEPARATORS = /\u001F/g;

/** A cell of a CSV file (RFC 4180). What is absent is empty; an empty text is a pair of quotation marks, which `neo4j-admin` tells apart. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return quoted(value.map((item) => String(item).replace(SEPARATORS, ' ')).join(LIST_SEPARATOR));
  const text = String(value);
  return typeof value === 'string' && (text === '' || QUOTED.test(text)) ? quoted(text) : text;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const csvRow = (cells: unknown[]): string => `${cells.map(csvCell).join(',')}\n`;
