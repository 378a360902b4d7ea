import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { DatePrecision, DateSource, EventMode, EventType, Modality } from '../domain/event.ts';
import { DatePrecisionEnum, DateSourceEnum, EventModeEnum, EventTypeEnum, ModalityEnum } from './enums/event.ts';
import { PartialDate } from './scalars/dates.ts';

/** What is said of an event by one article as by all of them. */
@ObjectType()
export abstract class EventFacts {
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
}
