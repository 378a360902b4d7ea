import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from './scalars/dates.ts';

@ObjectType({ description: 'How much the graph holds.' })
export class Counts {
  @Field(() => Int, { description: 'Articles.' })
  articles!: number;

  @Field(() => Int, { description: 'Events.' })
  events!: number;

  @Field(() => Int, { description: 'People.' })
  people!: number;

  @Field(() => Int, { description: 'Statements.' })
  statements!: number;

  @Field(() => Int, { description: 'Claims: what single articles say, from which events, people, offices and statements follow.' })
  claims!: number;

  @Field(() => Int, { description: 'Pairs of states between which something was, is or will be.' })
  relations!: number;

  @Field(() => Int, { description: 'Publishers.' })
  sources!: number;
}

@ObjectType({ description: 'A publisher, and how fresh what came from it is.' })
export class SourceStatus {
  @Field(() => ID, { description: 'Its key.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Int, { description: 'Its articles in the graph.' })
  articleCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the last of them was written to the graph.' })
  lastIngestedAt!: string | null;
}

@ObjectType({ description: 'The service and its graph.' })
export class Status {
  @Field(() => String, { description: 'The graph engine: `grafeo` or `neo4j`.' })
  engine!: string;

  @Field(() => String, { description: "The engine's version." })
  engineVersion!: string;

  @Field(() => String, { description: 'Version of Bilateral.' })
  version!: string;
}
