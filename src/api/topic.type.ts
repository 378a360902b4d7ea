import { Field, Int, ObjectType } from 'type-graphql';
import type { TopicId } from '../domain/topic.ts';
import { connectionOf, entryOf } from './connection/connection.type.ts';
import { TopicIdEnum } from './enums/topic.ts';

@ObjectType({ description: 'What articles, events and statements are about.' })
export class Topic {
  @Field(() => TopicIdEnum, { description: 'Its identifier.' })
  id!: TopicId;
}

@ObjectType('TopicEdge', { simpleResolvers: true, description: 'A topic of a list, with how often it stands there.' })
export class TopicEdge extends entryOf(() => Topic) {
  @Field(() => Int, { description: 'Events about it: of the pair or country whose list this is, else of the whole graph.' })
  eventCount!: number;

  @Field(() => Int, { description: 'Articles about it: those that report events of the pair or name the country whose list this is, else all.' })
  articleCount!: number;
}

export const TopicConnection = connectionOf('Topic', TopicEdge);
