import type { GrafeoValue } from '@grafeo-db/js';
import type { Row } from '../engine.ts';

/** Whole numbers past 2^53 come back as `bigint`, inside lists and maps too; nothing of ours is one. */
export function toRow(row: Record<string, GrafeoValue>): Row {
  return plain(row) as Row;
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = plain(value[index]);
  } else if (typeof value === 'object' && value !== null) {
    const map = value as Record<string, unknown>;
    for (const key in map) map[key] = plain(map[key]);
  }
  return value;
}
