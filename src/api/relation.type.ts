import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { TimeBasis } from '../graph/read/events.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { TimeBasisEnum } from './enums/event.ts';
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

export const BilateralRelationConnection = connectionOf('BilateralRelation', edgeOf('BilateralRelation', () => BilateralRelation));
