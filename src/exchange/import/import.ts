import type { ArticleInput } from '../../domain/article.ts';
import { BadInput } from '../../domain/errors.ts';
import type { DocumentRecord } from '../../domain/record.ts';
import type { Restoration } from '../../graph/restore.ts';
import type { ArticleStore } from '../../graph/store.ts';
import { createIngest } from '../../ingest/ingest.ts';
import { IMPORT_FORMAT_NAMES, type ImportFormatName, type RowFormatName } from './format-names.ts';
import { formatOf, ROW_FORMATS } from './formats.ts';
import { restoreGraph } from './graph-jsonl.ts';
import type { ImportFile } from './import-file.ts';
import { failed, SKIPPED, type OnOutcome } from './outcome.ts';

export interface ImportTarget {
  store: Pick<ArticleStore, 'record' | 'foresee'>;
  restoration: Restoration;
}

/** Rows are small, and go by the hundred into one transaction. */
const ROWS_AT_ONCE = 100;

/**
 * Takes a file into the graph. A broken row is an outcome of its own, never the end.
 * @param format null where the file's beginning is to tell
 * @throws NotFound, UnreadableSource; BadInput for a file of no known format; Conflict for a whole graph where there is one; EngineUnavailable
 */
export async function importFile(file: ImportFile, format: ImportFormatName | null, target: ImportTarget, onOutcome: OnOutcome, signal?: AbortSignal): Promise<void> {
  const name = format ?? formatOf(await file.head());
  if (name === null) throw new BadInput(`${file.path} is in none of the formats that are imported; say which it is with --format (${IMPORT_FORMAT_NAMES.join(', ')}), or read articles with ingest.`);
  if (name === 'graph-jsonl') await restoreGraph(file, target.restoration, onOutcome);
  else await importRows(file, name, target, onOutcome, signal);
}

async function importRows(file: ImportFile, name: RowFormatName, { store }: ImportTarget, onOutcome: OnOutcome, signal?: AbortSignal): Promise<void> {
  const records = new WeakMap<ArticleInput, DocumentRecord>();
  async function* articles(): AsyncGenerator<ArticleInput> {
    for await (const row of ROW_FORMATS[name].rows(file)) {
      if (signal?.aborted) return;
      if ('error' in row) onOutcome(failed(row.error));
      else if (row.reading === null) onOutcome(SKIPPED);
      else {
        records.set(row.reading.article, row.reading.record);
        yield row.reading.article;
      }
    }
  }
  // What an extractor reads out of an article, an importer knows already; the rest is as for any article.
  const ingest = createIngest({ store, extract: (article) => records.get(article)! });
  await ingest.ingestAll(articles(), { batchSize: ROWS_AT_ONCE, onProgress: ({ status, error }) => onOutcome({ status, error }) });
}
