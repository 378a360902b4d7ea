import { Field, InputType } from 'type-graphql';

@InputType({ description: "Questions about a text; letters' case does not matter, and all that are asked must hold." })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'It is this.' })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: 'It is not this; what has none passes.' })
  ne?: string | null;

  @Field(() => [String], { nullable: true, description: 'It is one of these.' })
  in?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'It is none of these; what has none passes.' })
  notIn?: string[] | null;

  @Field(() => String, { nullable: true, description: 'It holds this.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'It begins with this.' })
  startsWith?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is none.' })
  isNull?: boolean | null;
}
