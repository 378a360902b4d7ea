import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { EventMode, EventType } from '../domain/event.ts';
import type { TimeBasis } from '../graph/read/nodes.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { EventModeEnum, EventTypeEnum, TimeBasisEnum } from './enums/event.ts';
import { Event } from './event.type.ts';
import { DateScalar, PartialDate } from './scalars/dates.ts';

@ObjectType({ description: 'Two states and what is between them: in a period, where one was asked for, else altogether.' })
export class BilateralRelation {
  @Field(() => ID, { description: "The pair's key, with the two codes in alphabetical order, e.g. `KW-KZ`." })
  id!: string;
}

@ObjectType({ description: 'The first or the last event of a pair that took place and has a time.' })
export class Contact {
  @Field(() => PartialDate, { description: "The event's date, else the day on which it was first reported." })
  time!: string;

  @Field(() => TimeBasisEnum, { description: 'Which of the two `time` is.' })
  timeBasis!: TimeBasis;

  @Field(() => Event, { description: 'The event.' })
  event!: unknown;
}

@ObjectType({ description: 'Events of one interval of time.' })
export class TimeBucket {
  @Field(() => DateScalar, { description: 'Its first day.' })
  start!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  end!: string;

  @Field(() => Int, { description: 'Events that took place in it.' })
  eventCount!: number;

  @Field(() => Float, { nullable: true, description: 'Mean PLOVER score of those that have one, -10 (conflict) to 10 (cooperation); null when none has.' })
  score!: number | null;
}

@ObjectType({ description: 'Events of one type and mode.' })
export class TypeCount {
  @Field(() => EventTypeEnum, { description: 'The type.' })
  type!: EventType;

  @Field(() => EventModeEnum, { nullable: true, description: 'The mode; null for those that have none.' })
  mode!: EventMode | null;

  @Field(() => Int, { description: 'Events that took place and have a time.' })
  eventCount!: number;

  @Field(() => Float, { nullable: true, description: 'Mean PLOVER score of those that have one, -10 (conflict) to 10 (cooperation); null when none has.' })
  score!: number | null;
}

@ObjectType({ description: 'How two states got on of late, beside how they did before: the later half of the period beside the earlier, or, without a period, the 365 days up to the last event beside the 365 before them.' })
export class Trend {
  @Field(() => DateScalar, { description: 'The first day of the later time.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;

  @Field(() => Int, { description: 'Events that took place in it.' })
  eventCount!: number;

  @Field(() => Int, { description: 'Events that took place in the time of the same length before it.' })
  previousEventCount!: number;

  @Field(() => Float, { nullable: true, description: 'Mean PLOVER score of the later time, -10 to 10; null when nothing in it has one.' })
  score!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean PLOVER score of the time before it.' })
  previousScore!: number | null;

  @Field(() => Float, { nullable: true, description: 'The score less the previous one: above zero they get on better. Null when either is.' })
  change!: number | null;
}

export const BilateralRelationConnection = connectionOf('BilateralRelation', edgeOf('BilateralRelation', () => BilateralRelation));
