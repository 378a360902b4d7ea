import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What is between two states of a matrix. A cell in which nothing is, is left out.' })
export class MatrixCell {
  @Field(() => ID, { description: 'The two codes as they stand in the cell, e.g. `KZ-KW`.' })
  id!: string;

  @Field(() => Int, { description: 'Events that took place: between the two, or, in a directed matrix, that `a` does to `b` or that are mutual.' })
  eventCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean PLOVER score of those that have a time and a score, each weighing half as much for every 180 days of age, as `BilateralRelation.score`; -10 (conflict) to 10 (cooperation), null when there is none.',
  })
  score!: number | null;
}
