import type { GrafeoValue } from '@grafeo-db/js';
import type { Row } from '../engine.ts';

/** Whole numbers past 2^53 come back as `bigint`; nothing of ours is that large, and nothing of ours is a bigint. */
export function toRow(row: Record<string, GrafeoValue>): Row {
  for (const key in row) {
    const value = row[key];
    if (typeof value === 'bigint') row[key] = Number(value);
  }
  return row;
}
