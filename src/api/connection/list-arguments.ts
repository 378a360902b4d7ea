import { ArgsType, Field } from 'type-graphql';
import {
  ArticleOrderEnum, CountryOrderEnum, EventOrderEnum, OrganizationOrderEnum, ParticipantOrderEnum, PersonOrderEnum, RelationOrderEnum, StatementOrderEnum, TopicOrderEnum,
} from '../enums/list.ts';
import type { ArticleOrder, CountryOrder, EventOrder, OrganizationOrder, ParticipantOrder, PersonOrder, RelationOrder, StatementOrder, TopicOrder } from '../enums/list.ts';
import { ArticleFilter } from '../inputs/article-filter.input.ts';
import { CountryFilter } from '../inputs/country-filter.input.ts';
import { EventFilter } from '../inputs/event-filter.input.ts';
import { OrganizationFilter } from '../inputs/organization-filter.input.ts';
import { PersonFilter } from '../inputs/person-filter.input.ts';
import { RelationFilter } from '../inputs/relation-filter.input.ts';
import { StatementFilter } from '../inputs/statement-filter.input.ts';
import { TopicFilter } from '../inputs/topic-filter.input.ts';
import { PageArguments } from './page-arguments.ts';

const WHICH = 'Which of them; all when left out.';
const ORDER = 'How they are sorted.';

@ArgsType()
export class EventArguments extends PageArguments {
  @Field(() => EventFilter, { nullable: true, description: WHICH })
  filter?: EventFilter | null;

  @Field(() => EventOrderEnum, { defaultValue: 'NEWEST', description: ORDER })
  orderBy!: EventOrder;
}

@ArgsType()
export class ArticleArguments extends PageArguments {
  @Field(() => ArticleFilter, { nullable: true, description: WHICH })
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrderEnum, { defaultValue: 'NEWEST', description: ORDER })
  orderBy!: ArticleOrder;
}

@ArgsType()
export class PersonArguments extends PageArguments {
  @Field(() => PersonFilter, { nullable: true, description: WHICH })
  filter?: PersonFilter | null;

  @Field(() => PersonOrderEnum, { defaultValue: 'NAME', description: ORDER })
  orderBy!: PersonOrder;
}

@ArgsType()
export class StatementArguments extends PageArguments {
  @Field(() => StatementFilter, { nullable: true, description: WHICH })
  filter?: StatementFilter | null;

  @Field(() => StatementOrderEnum, { defaultValue: 'NEWEST', description: ORDER })
  orderBy!: StatementOrder;
}

/** Of people who share events with somebody or something. */
@ArgsType()
export class ParticipantArguments extends PageArguments {
  @Field(() => PersonFilter, { nullable: true, description: WHICH })
  filter?: PersonFilter | null;

  @Field(() => ParticipantOrderEnum, { defaultValue: 'MOST_EVENTS', description: ORDER })
  orderBy!: ParticipantOrder;
}

@ArgsType()
export class TopicArguments extends PageArguments {
  @Field(() => TopicFilter, { nullable: true, description: WHICH })
  filter?: TopicFilter | null;

  @Field(() => TopicOrderEnum, { defaultValue: 'MOST_EVENTS', description: ORDER })
  orderBy!: TopicOrder;
}

@ArgsType()
export class OrganizationArguments extends PageArguments {
  @Field(() => OrganizationFilter, { nullable: true, description: 'Which of them; those that articles name when left out.' })
  filter?: OrganizationFilter | null;

  @Field(() => OrganizationOrderEnum, { defaultValue: 'MOST_REPORTED', description: ORDER })
  orderBy!: OrganizationOrder;
}

@ArgsType()
export class CountryArguments extends PageArguments {
  @Field(() => CountryFilter, { nullable: true, description: WHICH })
  filter?: CountryFilter | null;

  @Field(() => CountryOrderEnum, { defaultValue: 'CODE', description: ORDER })
  orderBy!: CountryOrder;
}

@ArgsType()
export class RelationArguments extends PageArguments {
  @Field(() => RelationFilter, { nullable: true, description: WHICH })
  filter?: RelationFilter | null;

  @Field(() => RelationOrderEnum, { defaultValue: 'MOST_EVENTS', description: ORDER })
  orderBy!: RelationOrder;
}
