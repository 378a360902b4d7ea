import { articlesJsonl } from './articles-jsonl.ts';
import { csvFolder } from './csv/folder.ts';
import { cypherScript } from './cypher-script.ts';
import { eventsCsv } from './events-csv.ts';
import type { ExportFormat } from './format.ts';
import type { ExportFormatName } from './format-names.ts';
import { gexf } from './gexf.ts';
import { graphJsonl } from './graph-jsonl.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld/json-ld.ts';

export const EXPORT_FORMATS = {
  jsonl: articlesJsonl,
  'graph-jsonl': graphJsonl,
  csv: csvFolder,
  'events-csv': eventsCsv,
  graphml,
  gexf,
  jsonld: jsonLd,
  cypher: cypherScript,
} as const satisfies Record<ExportFormatName, ExportFormat>;
