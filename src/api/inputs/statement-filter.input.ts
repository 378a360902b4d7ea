import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { StatementFilter as ReadFilter } from '../../graph/read/statements.ts';
import { DateFilter } from './date-filter.input.ts';
import { groupsOf } from './groups.ts';
import { CountrySetFilter, CountryValueFilter, IdFilter, IdSetFilter, IntFilter, OrganizationValueFilter, RegionSetFilter, StatementTypeFilter, TopicSetFilter } from './operands.ts';
import { TextFilter } from './text-filter.input.ts';

@InputType({ description: 'Which statements. All fields that are given must hold.' })
export class StatementFilter extends groupsOf((): ClassType => StatementFilter) implements ReadFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: ReadFilter['id'];

  @Field(() => StatementTypeFilter, { nullable: true, description: 'What the speaker does by saying it.' })
  type?: ReadFilter['type'];

  @Field(() => CountryValueFilter, { nullable: true, description: "The speaker's state." })
  source?: ReadFilter['source'];

  @Field(() => OrganizationValueFilter, { nullable: true, description: "The speaker's organisation." })
  sourceOrganization?: ReadFilter['sourceOrganization'];

  @Field(() => CountrySetFilter, { nullable: true, description: 'States that it is about.' })
  targetCountries?: ReadFilter['targetCountries'];

  @Field(() => TopicSetFilter, { nullable: true, description: 'What it is about.' })
  topics?: ReadFilter['topics'];

  @Field(() => RegionSetFilter, { nullable: true, description: 'Regions that it is about.' })
  targetRegions?: ReadFilter['targetRegions'];

  @Field(() => IdSetFilter, { nullable: true, description: 'Who says it, by the id of the person.' })
  speaker?: ReadFilter['speaker'];

  @Field(() => TextFilter, { nullable: true, description: 'The words of the article that say what it is about.' })
  target?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'Articles that report it.' })
  articleCount?: ReadFilter['articleCount'];

  @Field(() => DateFilter, { nullable: true, description: 'The day on which it was first reported.' })
  reportedAt?: DateFilter | null;
}
