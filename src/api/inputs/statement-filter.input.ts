import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { StatementFilter as ReadFilter } from '../../graph/read/statements.ts';
import { DateFilter } from './date-filter.input.ts';
import { groupsOf } from './groups.ts';
import { CountrySetFilter, CountryValueFilter, OrganizationValueFilter, StatementTypeFilter, TopicSetFilter } from './operands.ts';

@InputType({ description: 'Which statements. All fields that are given must hold.' })
export class StatementFilter extends groupsOf((): ClassType => StatementFilter) implements ReadFilter {
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

  @Field(() => DateFilter, { nullable: true, description: 'The day on which it was first reported.' })
  reportedAt?: DateFilter | null;
}
