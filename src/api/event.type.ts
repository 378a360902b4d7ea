import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { DatePrecision, DateSource, EventMode, EventType, Modality } from '../domain/event.ts';
import type { TimeBasis } from '../graph/read/events.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { DatePrecisionEnum, DateSourceEnum, EventModeEnum, EventTypeEnum, ModalityEnum, TimeBasisEnum } from './enums/event.ts';
import { Evidence } from './evidence.type.ts';
import { Node } from './node.type.ts';
import { DateScalar, PartialDate } from './scalars/dates.ts';

@ObjectType({ description: 'A person who takes part in an event, and where articles say so.' })
export class Participation {
  @Field(() => [Evidence], { description: 'The tellings that name the person, the earliest published article first.' })
  evidence!: unknown[];
}

@ObjectType({ implements: Node, description: 'What happened, happens or is planned between states or their representatives.' })
export class Event {
  @Field(() => ID, { description: 'Its lasting identifier: one that was given once goes on leading to the event.' })
  id!: string;

  @Field(() => EventTypeEnum, { description: 'What happens.' })
  type!: EventType;

  @Field(() => EventModeEnum, { nullable: true, description: 'How it happens, where the type has modes.' })
  mode!: EventMode | null;

  @Field(() => ModalityEnum, { description: 'Whether it took place.' })
  modality!: Modality;

  @Field(() => PartialDate, { nullable: true, description: 'When it happened, as precisely as the articles say; null when none says so, and never filled in.' })
  date!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended, for what lasted longer.' })
  endDate!: string | null;

  @Field(() => DatePrecisionEnum, { description: 'How precise `date` is.' })
  datePrecision!: DatePrecision;

  @Field(() => DateSourceEnum, { description: 'Where `date` comes from.' })
  dateSource!: DateSource;

  @Field(() => DateScalar, { nullable: true, description: 'The earliest day of publication of its articles; null when none has one.' })
  reportedAt!: string | null;

  @Field(() => TimeBasisEnum, { nullable: true, description: 'What periods and series take as its time: its date, else `reportedAt`; null when it has neither.' })
  timeBasis!: TimeBasis | null;

  @Field(() => String, { nullable: true, description: 'Where it happened, in the words of the article.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'CAMEO code of its type and mode, e.g. `041`.' })
  cameoCode!: string | null;

  @Field(() => Float, { nullable: true, description: "Goldstein's scale of CAMEO, -10 (conflict) to 10 (cooperation)." })
  goldstein!: number | null;

  @Field(() => String, { nullable: true, description: "PLOVER's mode, where it is none of EventMode." })
  ploverMode!: string | null;

  @Field(() => Float, { nullable: true, description: 'PLOVER score, -10 (conflict) to 10 (cooperation); null for types that PLOVER does not have.' })
  ploverScore!: number | null;

  @Field(() => Int, { nullable: true, description: '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.' })
  quadClass!: number | null;

  @Field(() => Boolean, { description: 'Whether it took place, so that it counts in `eventCount`, series and scores.' })
  counts!: boolean;

  @Field(() => Int, { description: 'Articles that report it.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Different publishers of those articles.' })
  sourceCount!: number;
}

export const EventConnection = connectionOf('Event', edgeOf('Event', () => Event));
