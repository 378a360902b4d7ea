/** What a spreadsheet would take for a formula: texts come from anywhere. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]|^\s|\s$/;

/** A row of a table for spreadsheets (RFC 4180), with its end. A text that begins like a formula stands behind an apostrophe. */
export const spreadsheetRow = (cells: readonly (string | number | boolean | null | undefined)[]): string => `${cells.map(cellText).join(',')}\r\n`;

function cellText(cell: string | number | boolean | null | undefined): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
