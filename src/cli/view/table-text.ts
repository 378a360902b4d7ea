import type { Cell, Table } from '../../client/table/tables.ts';
import { printable } from '../terminal.ts';

/** UTF-16 code units of a column at most. */
const WIDEST = 48;

/** A table for people who look at a terminal: columns as wide as what stands in them, long texts cut. */
export function tableText({ title, columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(cellText))];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const [head, ...body] = lines.map((line) => line.map((text, column) => text.padEnd(widths[column]!)).join('  ').trimEnd());
  return `${title}\n${[head, widths.map((width) => '─'.repeat(width)).join('  '), ...body].join('\n')}\n`;
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : printable(String(cell)).replace(/\s+/g, ' ');
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
