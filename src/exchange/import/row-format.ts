import { BilateralError } from '../../domain/errors.ts';
import type { Reading } from '../../graph/store.ts';
import type { ImportFile } from './import-file.ts';

/** What a row gave: something to record; null where it says nothing that the graph holds; or why it is broken. */
export type RowItem = { reading: Reading | null } | { error: BilateralError };

export interface RowFormat {
  /** Whether a file that begins so is in this format. */
  fits(head: string): boolean;
  /** The file's rows, in their order, as they are read. @throws NotFound, UnreadableSource, BadInput for a file that is none of this format */
  rows(file: ImportFile): AsyncIterable<RowItem>;
}

/** Reads one row; what a person can mend becomes an item of the report instead of its end. */
export function attempt(read: () => Reading | null): RowItem {
  try {
    return { reading: read() };
  } catch (error) {
    if (error instanceof BilateralError) return { error };
    throw error;
  }
}
