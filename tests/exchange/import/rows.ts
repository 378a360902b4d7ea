import type { ImportFormatName } from '../../../src/exchange/import/format-names.ts';
import { ImportFile } from '../../../src/exchange/import/import-file.ts';
import { importFile } from '../../../src/exchange/import/import.ts';
import type { ImportOutcome } from '../../../src/exchange/import/outcome.ts';
import { formatOf, ROW_FORMATS } from '../../../src/exchange/import/formats.ts';
import type { RowFormatName } from '../../../src/exchange/import/format-names.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { IN_MEMORY, openEngine } from '../../../src/graph/open.ts';
import { Restoration } from '../../../src/graph/restore.ts';
import type { Reading } from '../../../src/graph/store.ts';
import { EngineArticleStore } from '../../../src/graph/write/article-store.ts';
import { temporaryFile } from '../graphs.ts';

export interface Imported {
  readings: Reading[];
  /** Sentences of broken rows, without the file's path. */
  errors: string[];
  skipped: number;
}

/** Reads the rows of a file whose format is told from its beginning, as those of `name`. */
export async function rowsOf(name: RowFormatName, content: string | Uint8Array, fileName = 'rows.txt'): Promise<Imported> {
  const file = new ImportFile(temporaryFile(fileName, content));
  const told = formatOf(await file.head());
  if (told !== name) throw new Error(`The file is taken for ${told}.`);
  const imported: Imported = { readings: [], errors: [], skipped: 0 };
  for await (const row of ROW_FORMATS[name].rows(file)) {
    if ('error' in row) imported.errors.push(row.error.message.replaceAll(file.path, fileName));
    else if (row.reading) imported.readings.push(row.reading);
    else imported.skipped += 1;
  }
  return imported;
}

/** Whatever a row claims must stand in its text where it says that it does. */
export function placesOutside({ article: { text }, record }: Reading): string[] {
  const places = [...record.mentions, ...record.offices, ...record.events.map(({ evidence }) => evidence)];
  return places.filter(({ quote, start, end }) => text.slice(start, end) !== quote || quote === '').map(({ quote }) => quote);
}

export interface GraphUnderTest {
  engine: Engine;
  store: EngineArticleStore;
  take(path: string, format?: ImportFormatName): Promise<ImportOutcome[]>;
}

export async function emptyGraph(open: () => Promise<Engine> = () => openEngine(IN_MEMORY)): Promise<GraphUnderTest> {
  const engine = await open();
  const store = new EngineArticleStore(engine);
  await store.setup();
  return {
    engine, store,
    async take(path, format) {
      const outcomes: ImportOutcome[] = [];
      await importFile(new ImportFile(path), format ?? null, { store, restoration: new Restoration(engine) }, (outcome) => outcomes.push(outcome));
      return outcomes;
    },
  };
}

export const statuses = (outcomes: ImportOutcome[]): string[] => outcomes.map(({ status }) => status);
