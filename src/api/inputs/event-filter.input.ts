import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { EventFilter as ReadFilter } from '../../graph/read/event-filter.ts';
import { DateFilter } from './date-filter.input.ts';
import { groupsOf } from './groups.ts';
import { CountrySetFilter, EventModeFilter, EventTypeFilter, IdSetFilter, ModalityFilter, OrganizationSetFilter, SourceFilter, TopicSetFilter } from './operands.ts';

@InputType({ description: 'Which events. All fields that are given must hold.' })
export class EventFilter extends groupsOf((): ClassType => EventFilter) implements ReadFilter {
  @Field(() => CountrySetFilter, { nullable: true, description: 'States that take part.' })
  countries?: ReadFilter['countries'];

  @Field(() => CountrySetFilter, { nullable: true, description: 'States that act; in what is mutual all do.' })
  actors?: ReadFilter['actors'];

  @Field(() => CountrySetFilter, { nullable: true, description: 'States that are acted upon; in what is mutual all are.' })
  targets?: ReadFilter['targets'];

  @Field(() => IdSetFilter, { nullable: true, description: 'People who take part, by id.' })
  people?: ReadFilter['people'];

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

  @Field(() => SourceFilter, { nullable: true, description: 'Publishers of articles that report it.' })
  source?: ReadFilter['source'];
}
