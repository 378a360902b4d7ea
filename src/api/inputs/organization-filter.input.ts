import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { OrganizationFilter as ReadFilter } from '../../graph/read/organizations.ts';
import { groupsOf } from './groups.ts';
import { IntFilter, OrganizationValueFilter } from './operands.ts';
import { TextFilter } from './text-filter.input.ts';

@InputType({ description: 'Which organisations. All fields that are given must hold.' })
export class OrganizationFilter extends groupsOf((): ClassType => OrganizationFilter) implements ReadFilter {
  @Field(() => OrganizationValueFilter, { nullable: true, description: 'Its acronym.' })
  id?: ReadFilter['id'];

  @Field(() => TextFilter, { nullable: true, description: 'Its acronym or its name in any of the languages. Example: `{ contains: "nations" }`.' })
  names?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'Articles that name it.' })
  articleCount?: ReadFilter['articleCount'];

  @Field(() => String, { nullable: true, deprecationReason: 'Write `names: { contains: … }`.', description: "A part of its acronym or of its name in any of the languages; letters' case does not matter." })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that articles name, as when it is left out at the top of the filter. False there: those that none names yet, too.' })
  mentioned?: boolean | null;
}
