import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { EntityKind } from '../graph/read/search.ts';
import { EntityKindEnum } from './enums/entity.ts';

@ObjectType({ description: "A node to draw, in the fields of Grafana's node graph." })
export class GraphNode {
  @Field(() => ID, { description: 'Its key: a country code.' })
  id!: string;

  @Field(() => String, { description: 'What to write on it.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What to write below: the region.' })
  subTitle!: string | null;

  @Field(() => Int, { description: 'Events of its edges in this graph.' })
  mainStat!: number;

  @Field(() => EntityKindEnum, { description: 'What kind of thing it is.' })
  kind!: EntityKind;
}

@ObjectType({ description: "An edge to draw, in the fields of Grafana's node graph." })
export class GraphEdge {
  @Field(() => ID, { description: "Its key: a pair's." })
  id!: string;

  @Field(() => ID, { description: 'The node at its one end.' })
  source!: string;

  @Field(() => ID, { description: 'The node at its other end.' })
  target!: string;

  @Field(() => Int, { description: 'Events that took place between the two.' })
  mainStat!: number;

  @Field(() => Float, { nullable: true, description: 'Mean PLOVER score of them, the younger the heavier, -10 (conflict) to 10 (cooperation); null when none has one.' })
  score!: number | null;

  @Field(() => String, { description: 'What the edge is: BILATERAL, the relation of two states.' })
  kind!: string;
}

@ObjectType({ description: "States and the relations between them, flat, as Grafana's node graph, Gephi and sigma take them." })
export class Graph {
  @Field(() => [GraphNode], { description: 'Every state that an edge has at an end.' })
  nodes!: GraphNode[];

  @Field(() => [GraphEdge], { description: 'The relations, those with the most events first.' })
  edges!: GraphEdge[];
}
