import { Arg, Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import type { Interval } from '../graph/read/buckets.ts';
import type { EventDimension } from '../graph/read/event-groups.ts';
import { windowOf } from '../graph/read/page.ts';
import { countryOf } from '../reference/country.ts';
import { listedWhole } from './connection/connection.ts';
import { PageArguments } from './connection/page-arguments.ts';
import type { ApiContext } from './context.ts';
import { Country } from './country.type.ts';
import { EVENT_GROUP_ORDERS, EventDimensionEnum, EventGroupOrderEnum, IntervalEnum } from './enums/list.ts';
import type { EventGroupOrder } from './enums/list.ts';
import { EventGroup, EventGroupConnection } from './event-group.type.ts';
import { listedGroup } from './event-group-list.ts';
import type { ListedGroup } from './event-group-list.ts';
import { EventFilter } from './inputs/event-filter.input.ts';
import { organizationBy, personBy } from './loads.ts';
import { Organization } from './organization.type.ts';
import { Person } from './person.type.ts';
import { relationOfPairId } from './relation.ts';
import { BilateralRelation } from './relation.type.ts';
import { Topic } from './topic.type.ts';
import { shareOf } from './volume.ts';

@Resolver(() => EventGroup)
export class EventGroupResolver {
  @Query(() => EventGroupConnection, {
    description: 'Events that took place, counted by one to three of interval, state, pair, type, mode, topic, person, organisation and publisher. Example: `eventGroups(by: [INTERVAL, TYPE], interval: YEAR, filter: { countries: { all: ["KZ", "KW"] } }) { edges { node { start type eventCount score } } }`.',
  })
  eventGroups(
    @Args(() => PageArguments) request: PageArguments,
    @Ctx() { read }: ApiContext,
    @Arg('by', () => [EventDimensionEnum], { description: 'What they are grouped by, one to three.' }) by: EventDimension[],
    @Arg('interval', () => IntervalEnum, { defaultValue: 'MONTH', description: 'How long an interval is, by INTERVAL.' }) interval: Interval,
    @Arg('orderBy', () => EventGroupOrderEnum, { defaultValue: 'MOST_EVENTS', description: 'How the groups are sorted.' }) orderBy: EventGroupOrder,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events; all when left out.' }) filter?: EventFilter | null,
  ) {
    const order = EVENT_GROUP_ORDERS[orderBy];
    return listedWhole(async () => {
      const groups = await read.events.groups(await read.events.settled(filter), by, interval);
      return groups.map((group) => listedGroup(group, interval, order));
    }, windowOf(request, order));
  }

  @FieldResolver(() => Country, { nullable: true, description: 'A state that takes part, by COUNTRY.' })
  country(@Root() { keys }: ListedGroup) {
    return keys.COUNTRY ? countryOf(keys.COUNTRY) : null;
  }

  @FieldResolver(() => BilateralRelation, { nullable: true, description: 'The two states between whom they are, by PAIR; `a` is the one whose code comes first in the alphabet.' })
  relation(@Root() { keys }: ListedGroup) {
    return keys.PAIR ? relationOfPairId(keys.PAIR) : null;
  }

  @FieldResolver(() => Topic, { nullable: true, description: 'What they are about, by TOPIC.' })
  topic(@Root() { keys }: ListedGroup) {
    return keys.TOPIC ? { id: keys.TOPIC } : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who takes part, by PERSON.' })
  person(@Root() { keys }: ListedGroup, @Ctx() context: ApiContext) {
    return keys.PERSON ? personBy(context, keys.PERSON) : null;
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'An organisation that takes part, by ORGANIZATION.' })
  organization(@Root() { keys }: ListedGroup, @Ctx() context: ApiContext) {
    return keys.ORGANIZATION ? organizationBy(context, keys.ORGANIZATION) : null;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Its events ÷ all events of the graph in its interval, 0 to 1, by INTERVAL; else null. Read only when asked for.' })
  share(@Root() { start, interval, eventCount }: ListedGroup, @Ctx() context: ApiContext) {
    return start === null ? null : shareOf(context, { start, interval, eventCount });
  }
}
