import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { Bucket } from '../graph/read/buckets.ts';
import type { ApiContext } from './context.ts';
import { TimeBucket } from './relation.type.ts';
import { shareOf, volumeOf } from './volume.ts';

/** What an interval is measured by, read only when asked for. */
@Resolver(() => TimeBucket)
export class TimeBucketResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Its events ÷ all events of the graph that took place in the interval, 0 to 1, so that more news altogether does not look like more relations; null when the graph has none. Read only when asked for.',
  })
  share(@Root() bucket: Bucket, @Ctx() context: ApiContext) {
    return shareOf(context, bucket);
  }

  @FieldResolver(() => Int, { description: 'All events of the graph that took place in the interval: what `share` divides by. Read only when asked for.' })
  volume(@Root() bucket: Bucket, @Ctx() context: ApiContext) {
    return volumeOf(context, bucket);
  }
}
