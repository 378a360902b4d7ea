import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

/** A class with the three fields that let filters of one kind be combined; the filter's class extends it. */
export function groupsOf(filter: () => ClassType): ClassType {
  @InputType()
  class Groups {
    @Field(() => [filter()], { nullable: true, description: 'All of these must hold, too.' })
    and?: object[] | null;

    @Field(() => [filter()], { nullable: true, description: 'At least one of these must hold, too.' })
    or?: object[] | null;

    @Field(() => filter(), { nullable: true, description: 'This must not hold.' })
    not?: object | null;
  }
  return Groups;
}
