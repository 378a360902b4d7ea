import { Field, ID, ObjectType } from 'type-graphql';
import type { ChangeKind } from '../../domain/change.ts';
import { Article } from '../article.type.ts';
import { ChangeKindEnum } from '../enums/change.ts';
import { Event } from '../event.type.ts';
import { BilateralRelation } from '../relation.type.ts';

const ID_OF = 'Its place in the journal; `after` takes it, to go on behind it. Not for arithmetic.';
const AT = 'When it was written, in UTC.';

@ObjectType({ description: 'An article that came into the graph, or came anew.' })
export class ArticleMessage {
  @Field(() => ID, { description: ID_OF })
  id!: string;

  @Field(() => String, { description: AT })
  at!: string;

  @Field(() => ChangeKindEnum, { description: 'ARTICLE_CREATED or ARTICLE_UPDATED.' })
  kind!: ChangeKind;

  @Field(() => Article, { description: 'The article, as it is now.' })
  article!: unknown;
}

@ObjectType({ description: 'An event that came into the graph, or that is told otherwise or by other articles than before.' })
export class EventMessage {
  @Field(() => ID, { description: ID_OF })
  id!: string;

  @Field(() => String, { description: AT })
  at!: string;

  @Field(() => Boolean, { description: 'Whether the graph did not have it before.' })
  isNew!: boolean;

  @Field(() => Event, { description: 'The event, as it is now.' })
  event!: unknown;
}

@ObjectType({ description: 'Two states between which an event came, went or changed.' })
export class RelationMessage {
  @Field(() => ID, { description: ID_OF })
  id!: string;

  @Field(() => String, { description: AT })
  at!: string;

  @Field(() => BilateralRelation, { description: 'What is between them now.' })
  relation!: unknown;
}
