import { Conflict, EngineUnavailable } from '../../domain/errors.ts';
import type { DataFolder } from './folder.ts';

/** ISO GQL status of a transaction that lost against another; it may be run again. */
const SERIALIZATION_FAILURE = '40000';

export const isWriteConflict = (error: unknown): boolean => (error as { gqlStatus?: string }).gqlStatus === SERIALIZATION_FAILURE;

/** Says what opening the file could not, as a person would. */
export function openingError(error: unknown, folder: DataFolder): Error {
  const message = (error as Error).message;
  if (/cannot be locked/.test(message)) {
    const holder = folder.holder();
    const who = holder ? `process ${holder.pid}${holder.endpoint ? ` (${holder.endpoint})` : ''}` : 'another process';
    return new Conflict(`The graph in ${folder.path} is held by ${who}; end it, go through its service with --endpoint, or choose another folder with --graph.`);
  }
  return new EngineUnavailable(`The graph in ${folder.path} cannot be opened (${firstLine(message)}); restore it from a backup, or move the folder away and ingest the articles again.`);
}

const firstLine = (message: string): string => message.split('\n', 1)[0]!.trim();
