import { gunzipSync, gzipSync } from 'node:zlib';
import type { Transaction } from '../engine.ts';
import type { Reading } from '../store.ts';
import { writeRows } from '../write/rows.ts';
import { heldReadings } from './readings.ts';

/** Keeps what articles say that is about to change or to go: nothing that the graph ever knew is lost to `asOf`. */
export async function keepVersions(transaction: Transaction, ids: readonly string[], now: string): Promise<void> {
  const held = await heldReadings(transaction, ids);
  await writeRows(transaction, 'save-versions', held.map(({ recordedFrom, ...reading }) =>
    ({ id: `${reading.article.id}@${now}`, articleId: reading.article.id!, recordedFrom, recordedTo: now, reading: pack(reading) })));
}

/** Texts are most of it, and compress well. */
const pack = (reading: Reading): string => gzipSync(JSON.stringify(reading)).toString('base64');

export const unpack = (packed: string): Reading => JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as Reading;
