import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { PersonFilter as ReadFilter } from '../../graph/read/person-filter.ts';
import { groupsOf } from './groups.ts';
import { CountryValueFilter, IdFilter, IntFilter, OfficeSetFilter } from './operands.ts';
import { TextFilter } from './text-filter.input.ts';

@InputType({ description: 'Which people. All fields that are given must hold.' })
export class PersonFilter extends groupsOf((): ClassType => PersonFilter) implements ReadFilter {
  @Field(() => IdFilter, { nullable: true, description: 'The id.' })
  id?: ReadFilter['id'];

  @Field(() => TextFilter, { nullable: true, description: 'Any form of the name, as it is written; `search` finds it in other letters, too.' })
  name?: TextFilter | null;

  @Field(() => CountryValueFilter, { nullable: true, description: "The state that the person's office is held for." })
  country?: ReadFilter['country'];

  @Field(() => OfficeSetFilter, { nullable: true, description: 'Offices that the person holds or held.' })
  office?: ReadFilter['office'];

  @Field(() => IntFilter, { nullable: true, description: 'Articles that name the person.' })
  articleCount?: ReadFilter['articleCount'];
}
