/** What the command line and `/export/` call the formats that the graph can be had in. */
export const EXPORT_FORMAT_NAMES = ['jsonl', 'graph-jsonl', 'csv', 'events-csv', 'graphml', 'gexf', 'jsonld', 'cypher'] as const;
export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number];
