import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { TimeBasis } from '../graph/read/nodes.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { TimeBasisEnum } from './enums/event.ts';
import { EventFacts } from './event-facts.type.ts';
import { Evidence } from './evidence.type.ts';
import { Node } from './node.type.ts';
import { DateScalar } from './scalars/dates.ts';

@ObjectType({ description: 'A person who takes part in an event, and where articles say so.' })
export class Participation {
  @Field(() => [Evidence], { description: 'The tellings that name the person, the earliest published article first.' })
  evidence!: unknown[];
}

@ObjectType({ implements: Node, description: 'What happened, happens or is planned between states or their representatives.' })
export class Event extends EventFacts {
  @Field(() => ID, { description: 'Its lasting identifier: one that was given once goes on leading to the event.' })
  id!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The earliest day of publication of its articles; null when none has one.' })
  reportedAt!: string | null;

  @Field(() => TimeBasisEnum, { nullable: true, description: 'What periods and series take as its time: its date, else `reportedAt`; null when it has neither.' })
  timeBasis!: TimeBasis | null;

  @Field(() => Boolean, { description: 'Whether it took place, so that it counts in `eventCount`, series and scores.' })
  counts!: boolean;

  @Field(() => Int, { description: 'Articles that report it.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Different publishers of those articles.' })
  sourceCount!: number;
}

export const EventConnection = connectionOf('Event', edgeOf('Event', () => Event));
