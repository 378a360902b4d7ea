import type { BilateralError } from '../../domain/errors.ts';
import type { RecordStatus } from '../../graph/store.ts';

/**
 * What became of one row: as of an article; RESTORED where a graph is put back; SKIPPED where it says nothing that the graph holds, such as an
 * event within one state; FAILED where it is broken.
 */
export const IMPORT_STATUSES = ['CREATED', 'UNCHANGED', 'UPDATED', 'DUPLICATE', 'RESTORED', 'SKIPPED', 'FAILED'] as const satisfies (RecordStatus | 'RESTORED' | 'SKIPPED' | 'FAILED')[];
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export interface ImportOutcome {
  status: ImportStatus;
  /** A sentence that names the line, where it failed. */
  error: Error | null;
}

export type OnOutcome = (outcome: ImportOutcome) => void;

export const failed = (error: BilateralError | Error): ImportOutcome => ({ status: 'FAILED', error });
export const SKIPPED: ImportOutcome = { status: 'SKIPPED', error: null };
