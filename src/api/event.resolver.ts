import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { eventSelection } from '../graph/read/event-filter.ts';
import { windowOf } from '../graph/read/page.ts';
import type { EventNode } from '../graph/read/nodes.ts';
import { listed } from './connection/connection.ts';
import { EventArguments } from './connection/list-arguments.ts';
import type { ApiContext } from './context.ts';
import { Country } from './country.type.ts';
import { EVENT_ORDERS } from './enums/list.ts';
import { Event, EventConnection, Participation } from './event.type.ts';
import { Evidence } from './evidence.type.ts';
import { eventBy, organizationsBy } from './loads.ts';
import { Organization } from './organization.type.ts';
import { Person } from './person.type.ts';
import { countriesBy, topicsBy } from './reference.ts';
import { Topic } from './topic.type.ts';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'An event by an identifier that was ever given.' })
  event(@Arg('id', () => ID, { description: 'Its identifier.' }) id: string, @Ctx() context: ApiContext) {
    return eventBy(context, id);
  }

  @Query(() => EventConnection, { description: 'Events, planned and denied ones among them; filter by modality for those that took place.' })
  async events(@Args(() => EventArguments) request: EventArguments, @Ctx() { read }: ApiContext) {
    return listed(read.events.list, 'all', eventSelection(await read.events.settled(request.filter)), windowOf(request, EVENT_ORDERS[request.orderBy]));
  }

  @FieldResolver(() => [Country], { description: 'States whose representatives take part.' })
  countries(@Root() { countries }: EventNode) {
    return countriesBy(countries);
  }

  @FieldResolver(() => [Country], { description: 'States that act; in what is mutual every party does.' })
  source(@Root() { source }: EventNode) {
    return countriesBy(source);
  }

  @FieldResolver(() => [Country], { description: 'States that are acted upon; in what is mutual every party is.' })
  target(@Root() { target }: EventNode) {
    return countriesBy(target);
  }

  @FieldResolver(() => [Person], { description: 'People who take part.' })
  people(@Root() { id, people }: EventNode, @Ctx() { batches, read }: ApiContext) {
    return people ?? batches.load('people of event', null, (ids) => read.people.ofEvents(ids), id);
  }

  @FieldResolver(() => [Participation], { description: 'People who take part, each with the places where articles say so.' })
  participations(@Root() { id }: EventNode, @Ctx() { batches, read }: ApiContext) {
    return batches.load('participations', null, (ids) => read.events.participations(ids), id);
  }

  @FieldResolver(() => [Organization], { description: 'Organisations that take part.' })
  organizations(@Root() { organizations }: EventNode, @Ctx() context: ApiContext) {
    return organizationsBy(context, organizations);
  }

  @FieldResolver(() => [Topic], { description: 'What it is about.' })
  topics(@Root() { topics }: EventNode) {
    return topicsBy(topics);
  }

  @FieldResolver(() => [Evidence], { description: 'Where articles tell it, the earliest published first.' })
  mentions(@Root() { id, mentions }: EventNode, @Ctx() { batches, read }: ApiContext) {
    return mentions ?? batches.load('mentions of event', null, (ids) => read.events.mentions(ids), id);
  }
}
