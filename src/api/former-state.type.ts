import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A state, or the name of a state, that ended (ISO 3166-3): articles mention it, and it is none of their countries.' })
export class FormerState {
  @Field(() => Int, { description: 'The year in which its code was withdrawn.' })
  until!: number;
}
