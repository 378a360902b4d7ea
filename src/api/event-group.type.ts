import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { EventMode, EventType } from '../domain/event.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { EventModeEnum, EventTypeEnum } from './enums/event.ts';
import { DateScalar } from './scalars/dates.ts';

@ObjectType({ simpleResolvers: true, description: 'Events that have in common what they are grouped by. What they are not grouped by is null.' })
export class EventGroup {
  @Field(() => ID, { description: 'Its keys, in the order in which they were asked for, e.g. `2026-03-01|KZ`; `-` where the events have none.' })
  id!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of its interval, by INTERVAL; null for events that have no time.' })
  start!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of its interval, by INTERVAL.' })
  end!: string | null;

  @Field(() => EventTypeEnum, { nullable: true, description: 'What happens, by TYPE.' })
  type!: EventType | null;

  @Field(() => EventModeEnum, { nullable: true, description: 'How it happens, by MODE; null for events that have none.' })
  mode!: EventMode | null;

  @Field(() => String, { nullable: true, description: 'Who published articles that report them, by SOURCE; null for articles that name no publisher.' })
  source!: string | null;

  @Field(() => Int, { description: 'Events that took place. An event with several states, topics, people or publishers is in a group of each.' })
  eventCount!: number;

  @Field(() => Float, { nullable: true, description: 'Mean PLOVER score of those that have one, -10 (conflict) to 10 (cooperation); null when none has.' })
  score!: number | null;

  @Field(() => Float, { nullable: true, description: "Mean of those that have a value on Goldstein's scale of CAMEO, -10 (conflict) to 10 (cooperation); null when none has." })
  goldstein!: number | null;
}

export const EventGroupConnection = connectionOf('EventGroup', edgeOf('EventGroup', () => EventGroup));
