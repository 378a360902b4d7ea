import { articlesJsonl } from './articles-jsonl.ts';
import { csvFolder } from './csv/folder.ts';
import { cypherScript } from './cypher-script.ts';
import type { ExportFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { graphJsonl } from './graph-jsonl.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld/json-ld.ts';

/** Every format that the graph can be had in, by the name that the command line and `/export/` have for it. */
export const EXPORT_FORMATS = {
  jsonl: articlesJsonl,
  'graph-jsonl': graphJsonl,
  csv: csvFolder,
  graphml,
  gexf,
  jsonld: jsonLd,
  cypher: cypherScript,
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as ExportFormatName[];
