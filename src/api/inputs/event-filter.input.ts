import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { EventFilter as ReadFilter } from '../../graph/read/event-filter.ts';
import type { RelativeTime as ReadRelativeTime } from '../../graph/read/event-filter.ts';
import { OccurrenceEnum, TimeRelationEnum } from '../enums/event.ts';
import { DateFilter } from './date-filter.input.ts';
import { groupsOf } from './groups.ts';
import { OfficesFilter } from './offices-filter.input.ts';
import {
  CountrySetFilter, EventModeFilter, EventTypeFilter, FloatFilter, IdFilter, IdSetFilter, IntFilter, ModalityFilter, OrganizationSetFilter, SourceFilter, TopicSetFilter,
} from './operands.ts';
import { TextFilter } from './text-filter.input.ts';

@InputType({ description: 'Which events. All fields that are given must hold.' })
export class EventFilter extends groupsOf((): ClassType => EventFilter) implements ReadFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: ReadFilter['id'];

  @Field(() => CountrySetFilter, { nullable: true, description: 'States that take part.' })
  countries?: ReadFilter['countries'];

  @Field(() => CountrySetFilter, { nullable: true, description: 'States that act; in what is mutual all do.' })
  actors?: ReadFilter['actors'];

  @Field(() => CountrySetFilter, { nullable: true, description: 'States that are acted upon; in what is mutual all are.' })
  targets?: ReadFilter['targets'];

  @Field(() => IdSetFilter, { nullable: true, description: 'People who take part, by id.' })
  people?: ReadFilter['people'];

  @Field(() => OfficesFilter, { nullable: true, description: 'Offices that people who take part hold or held.' })
  offices?: OfficesFilter | null;

  @Field(() => OrganizationSetFilter, { nullable: true, description: 'Organisations that take part.' })
  organizations?: ReadFilter['organizations'];

  @Field(() => TopicSetFilter, { nullable: true, description: 'What it is about.' })
  topics?: ReadFilter['topics'];

  @Field(() => EventTypeFilter, { nullable: true, description: 'What happens.' })
  type?: ReadFilter['type'];

  @Field(() => EventModeFilter, { nullable: true, description: 'How it happens.' })
  mode?: ReadFilter['mode'];

  @Field(() => ModalityFilter, { nullable: true, description: 'Whether it took place.' })
  modality?: ReadFilter['modality'];

  @Field(() => DateFilter, { nullable: true, description: 'When it happened, as articles say; what has no date passes only `isNull: true`.' })
  date?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'Its date (the first day that it may mean), else the day on which it was first reported.' })
  time?: DateFilter | null;

  @Field((): ClassType => RelativeTime, { nullable: true, description: 'Its time, by that of another event.' })
  when?: RelativeTime | null;

  @Field(() => SourceFilter, { nullable: true, description: 'Publishers of articles that report it.' })
  source?: ReadFilter['source'];

  @Field(() => TextFilter, { nullable: true, description: 'Where it happened, in the words of the article. Example: `{ contains: "astana" }`.' })
  place?: TextFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it took place, so that it counts in `eventCount`, series and scores.' })
  counts?: boolean | null;

  @Field(() => IntFilter, { nullable: true, description: 'Articles that report it.' })
  articleCount?: ReadFilter['articleCount'];

  @Field(() => IntFilter, { nullable: true, description: 'Different publishers of those articles.' })
  sourceCount?: ReadFilter['sourceCount'];

  @Field(() => FloatFilter, { nullable: true, description: 'PLOVER score, -10 (conflict) to 10 (cooperation). Example: `{ lt: -3 }`.' })
  ploverScore?: ReadFilter['ploverScore'];

  @Field(() => FloatFilter, { nullable: true, description: "Goldstein's scale of CAMEO, -10 (conflict) to 10 (cooperation)." })
  goldstein?: ReadFilter['goldstein'];

  @Field(() => IntFilter, { nullable: true, description: '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.' })
  quadClass?: ReadFilter['quadClass'];

  @Field(() => FloatFilter, { nullable: true, description: 'How far the reading of its leading article is trusted, 0 to 1.' })
  confidence?: ReadFilter['confidence'];
}

@InputType({
  description: 'The time of an event by that of another: of the first or the last event that passes `of`. A time is the event\'s date (the first day that it may mean), else the day on which it was first reported. What has no time does not pass, and when nothing passes `of`, nothing does. Example: `{ is: BEFORE, which: LAST, of: { mode: { eq: VISIT } } }` passes what was before the latest visit.',
})
export class RelativeTime implements ReadRelativeTime {
  @Field(() => TimeRelationEnum, { description: 'How the event stands to the other.' })
  is!: ReadRelativeTime['is'];

  @Field(() => OccurrenceEnum, { description: 'Which of the events that pass `of`.' })
  which!: ReadRelativeTime['which'];

  @Field(() => EventFilter, { description: 'What the other event is.' })
  of!: EventFilter;
}
