import { Field, InputType } from 'type-graphql';
import type { OrganizationFilter as ReadFilter } from '../../graph/read/organizations.ts';

@InputType({ description: 'Which organisations. All fields that are given must hold.' })
export class OrganizationFilter implements ReadFilter {
  @Field(() => String, { nullable: true, description: "A part of its acronym or of its name in any of the languages; letters' case does not matter." })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'True: those that articles name. False: those that none names yet, too.' })
  mentioned?: boolean | null;
}
