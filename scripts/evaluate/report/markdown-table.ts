const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table whose first column is words and whose others are figures. */
export const markdownTable = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings), row(headings.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
