import type { Bucket } from '../graph/read/buckets.ts';
import type { ApiContext } from './context.ts';

/** How many events of the graph took place in the interval; those of one level are read together. */
export const volumeOf = ({ batches, read }: ApiContext, { start, interval }: Pick<Bucket, 'start' | 'interval'>): Promise<number> =>
  batches.load('volume', interval, (starts) => read.events.volumes(starts, interval), start);

/** Events of an interval ÷ all of the graph in it; null where it has none. */
export async function shareOf(context: ApiContext, bucket: Pick<Bucket, 'start' | 'interval' | 'eventCount'>): Promise<number | null> {
  const volume = await volumeOf(context, bucket);
  return volume === 0 ? null : bucket.eventCount / volume;
}
