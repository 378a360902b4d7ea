import { Arg, Args, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import type { Interval } from '../graph/read/buckets.ts';
import { seriesOf } from '../graph/read/relations.ts';
import type { PairDirection } from '../domain/canon.ts';
import type { EventNode, Figures } from '../graph/read/nodes.ts';
import { countryOf } from '../reference/country.ts';
import { ArticleConnection } from './article.type.ts';
import { ArticleArguments, EventArguments, ParticipantArguments, RelationArguments, StatementArguments, TopicArguments } from './connection/list-arguments.ts';
import type { ApiContext } from './context.ts';
import { Country } from './country.type.ts';
import { DirectionEnum, IntervalEnum } from './enums/list.ts';
import { EventConnection } from './event.type.ts';
import { Period } from './inputs/period.input.ts';
import { SERIES_COST } from './limits/cost.ts';
import { articlesOf, eventsOf, participantsOf, statementsOf, topicsListed } from './lists.ts';
import { PersonConnection } from './person.type.ts';
import { relationOf, directionsOf } from './relation.ts';
import type { Relation } from './relation.ts';
import { relationsListed } from './relation-list.ts';
import { BilateralRelation, BilateralRelationConnection, Contact, TimeBucket, Trend, TypeCount } from './relation.type.ts';
import { CountryCode } from './scalars/country-code.ts';
import { StatementConnection } from './statement.type.ts';
import { TopicConnection } from './topic.type.ts';

@Resolver(() => BilateralRelation)
export class RelationResolver {
  @Query(() => BilateralRelation, { description: 'Two states and what is between them. Two states without data have zero counts.' })
  bilateral(
    @Arg('a', () => CountryCode, { description: 'The one state.' }) a: string,
    @Arg('b', () => CountryCode, { description: 'The other state.' }) b: string,
    @Arg('period', () => Period, { nullable: true, description: 'Only what happened in this time; all when left out.' }) period?: Period,
  ) {
    return relationOf(a, b, period ?? null);
  }

  @Query(() => BilateralRelationConnection, { description: 'Pairs of states between which something was, is or will be; `a` is the state whose code comes first in the alphabet.' })
  relations(@Args(() => RelationArguments) request: RelationArguments, @Ctx() context: ApiContext) {
    return relationsListed(context, request);
  }

  @FieldResolver(() => Country, { description: 'The one state.' })
  a(@Root() { a }: Relation) {
    return countryOf(a);
  }

  @FieldResolver(() => Country, { description: 'The other state.' })
  b(@Root() { b }: Relation) {
    return countryOf(b);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Mean PLOVER score of the events that took place, have a time and have a score, each weighing half as much for every 180 days of age; -10 (conflict) to 10 (cooperation), null when there is none.' })
  async score(@Root() relation: Relation, @Ctx() context: ApiContext) {
    return (await figuresOf(context, relation)).score;
  }

  @FieldResolver(() => Int, { description: 'Events that took place; without a period those that have no time, too.' })
  async eventCount(@Root() relation: Relation, @Ctx() context: ApiContext) {
    return (await figuresOf(context, relation)).eventCount;
  }

  @FieldResolver(() => Int, { description: 'Events that took place and have neither a date nor a day of publication; they are in no period, series or score.' })
  async undatedEventCount(@Root() relation: Relation, @Ctx() context: ApiContext) {
    return (await figuresOf(context, relation)).undatedEventCount;
  }

  @FieldResolver(() => Int, { description: 'Events that are planned, of any time.' })
  async plannedEventCount(@Root() relation: Relation, @Ctx() context: ApiContext) {
    return (await figuresOf(context, relation)).plannedEventCount;
  }

  @FieldResolver(() => [TimeBucket], {
    complexity: SERIES_COST,
    description: 'Events that took place, from the first interval with one to the last, without gaps.',
  })
  async series(
    @Root() relation: Relation,
    @Ctx() { batches, read }: ApiContext,
    @Arg('interval', () => IntervalEnum, { description: 'How long each is.' }) interval: Interval,
    @Arg('direction', () => DirectionEnum, { defaultValue: 'BOTH', description: 'Who acts on whom, `a` and `b` as they stand in this relation.' }) direction: PairDirection,
  ) {
    const { id, period } = relation;
    const counters = await batches.load('series', [interval, period], (ids) => read.relations.counters(ids, interval, period), id);
    return seriesOf(counters, directionsOf(relation, direction), interval);
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'The latest event that took place and has a time; null when none does.' })
  async lastContact(@Root() { id, period }: Relation, @Ctx() { batches, read }: ApiContext) {
    return contactOf(await batches.load('last contact', period, (ids) => read.relations.lastContacts(ids, period), id));
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'The earliest event that took place and has a time; null when none does.' })
  async firstContact(@Root() { id, period }: Relation, @Ctx() { batches, read }: ApiContext) {
    return contactOf(await batches.load('first contact', period, (ids) => read.relations.firstContacts(ids, period), id));
  }

  @FieldResolver(() => [TypeCount], { description: 'What took place how often, by type and mode, the most frequent first; events without a time are in none.' })
  counts(@Root() { id, period }: Relation, @Ctx() { batches, read }: ApiContext) {
    return batches.load('counts by type', period, (ids) => read.relations.countsByType(ids, period), id);
  }

  @FieldResolver(() => Trend, { nullable: true, description: 'Whether they get on better or worse; null when nothing has a time.' })
  trend(@Root() { id, period }: Relation, @Ctx() { batches, read }: ApiContext) {
    return batches.load('trend', period, (ids) => read.relations.trends(ids, period), id);
  }

  @FieldResolver(() => EventConnection, { description: 'Events between the two, planned and denied ones among them. Those of more than five states stand with their countries and are between no pair.' })
  events(@Root() { id, period }: Relation, @Args(() => EventArguments) request: EventArguments, @Ctx() context: ApiContext) {
    return eventsOf(context, 'pair', id, request, period);
  }

  @FieldResolver(() => TopicConnection, { description: 'What their events and the articles that report them are about.' })
  topics(@Root() { id, period }: Relation, @Args(() => TopicArguments) request: TopicArguments, @Ctx() { batches, read }: ApiContext) {
    return topicsListed(request, () => batches.load('topics of pair', period, (ids) => read.topics.ofPairs(ids, period), id));
  }

  @FieldResolver(() => PersonConnection, { description: 'People who take part in their events.' })
  people(@Root() { id, period }: Relation, @Args(() => ParticipantArguments) request: ParticipantArguments, @Ctx() context: ApiContext) {
    return participantsOf(context, 'pair', id, request, period);
  }

  @FieldResolver(() => StatementConnection, { description: 'What either state says in the articles that report their events.' })
  statements(@Root() { id, period }: Relation, @Args(() => StatementArguments) request: StatementArguments, @Ctx() context: ApiContext) {
    return statementsOf(context, 'pair', id, request, period);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that report their events.' })
  articles(@Root() { id, period }: Relation, @Args(() => ArticleArguments) request: ArticleArguments, @Ctx() context: ApiContext) {
    return articlesOf(context, 'pair', id, request, period);
  }
}

const figuresOf = async ({ batches, read }: ApiContext, { id, period, figures }: Relation): Promise<Figures> =>
  figures ?? batches.load('figures', period, (ids) => read.relations.figures(ids, period), id);

function contactOf([event]: EventNode[]) {
  if (!event) return null;
  return { time: event.date ?? event.reportedAt, timeBasis: event.timeBasis, event };
}
