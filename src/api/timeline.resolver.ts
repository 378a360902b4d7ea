import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Interval } from '../graph/read/buckets.ts';
import type { ApiContext } from './context.ts';
import { IntervalEnum } from './enums/list.ts';
import { EventFilter } from './inputs/event-filter.input.ts';
import { SERIES_COST } from './limits/cost.ts';
import { TimeBucket } from './relation.type.ts';

@Resolver()
export class TimelineResolver {
  @Query(() => [TimeBucket], {
    complexity: SERIES_COST,
    description: 'Events that took place and have a time, from the first interval with one to the last, without gaps.',
  })
  async timeline(
    @Arg('interval', () => IntervalEnum, { description: 'How long each is.' }) interval: Interval,
    @Ctx() { read }: ApiContext,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events; all when left out.' }) filter?: EventFilter,
  ) {
    return read.events.timeline(await read.events.settled(filter), interval);
  }
}
