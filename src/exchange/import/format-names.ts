/** Formats whose rows become articles of the graph. */
export const ROW_FORMAT_NAMES = ['followthemoney', 'people-csv', 'gdelt', 'icews', 'plover'] as const;
export type RowFormatName = (typeof ROW_FORMAT_NAMES)[number];

/** What the command line calls the formats that are imported. */
export const IMPORT_FORMAT_NAMES = [...ROW_FORMAT_NAMES, 'graph-jsonl'] as const;
export type ImportFormatName = (typeof IMPORT_FORMAT_NAMES)[number];
