import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { ArticleFilter as ReadFilter } from '../../graph/read/article-filter.ts';
import { DateFilter } from './date-filter.input.ts';
import { groupsOf } from './groups.ts';
import { CountrySetFilter, IdFilter, IdSetFilter, IntFilter, LanguageFilter, OrganizationSetFilter, RegionSetFilter, SourceFilter, TopicSetFilter } from './operands.ts';
import { TextFilter } from './text-filter.input.ts';

@InputType({ description: 'Which articles. All fields that are given must hold.' })
export class ArticleFilter extends groupsOf((): ClassType => ArticleFilter) implements ReadFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its key.' })
  id?: ReadFilter['id'];

  @Field(() => CountrySetFilter, { nullable: true, description: 'States that it names.' })
  countries?: ReadFilter['countries'];

  @Field(() => RegionSetFilter, { nullable: true, description: 'Regions that it names.' })
  regions?: ReadFilter['regions'];

  @Field(() => OrganizationSetFilter, { nullable: true, description: 'Organisations that it names.' })
  organizations?: ReadFilter['organizations'];

  @Field(() => TopicSetFilter, { nullable: true, description: 'What it is about.' })
  topics?: ReadFilter['topics'];

  @Field(() => IdSetFilter, { nullable: true, description: 'People whom it names, by id.' })
  people?: ReadFilter['people'];

  @Field(() => LanguageFilter, { nullable: true, description: 'The language that it is written in.' })
  language?: ReadFilter['language'];

  @Field(() => SourceFilter, { nullable: true, description: 'Who published it.' })
  source?: ReadFilter['source'];

  @Field(() => TextFilter, { nullable: true, description: 'Its title.' })
  title?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'Its address. Example: `{ contains: "gov.kz" }`.' })
  url?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'Its day of publication.' })
  publishedAt?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day, in UTC, on which it was first written to the graph.' })
  ingestedAt?: DateFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'Events that it reports.' })
  eventCount?: ReadFilter['eventCount'];

  @Field(() => Boolean, { nullable: true, description: 'Whether another article had its text first.' })
  duplicate?: boolean | null;
}
