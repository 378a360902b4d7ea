import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import type { TopicId } from '../domain/topic.ts';
import type { TopicCount } from '../graph/read/topics.ts';
import { topicOf } from '../reference/topic.ts';
import { ArticleConnection } from './article.type.ts';
import { ArticleArguments, EventArguments, TopicArguments } from './connection/list-arguments.ts';
import type { ApiContext } from './context.ts';
import { TopicIdEnum } from './enums/topic.ts';
import { EventConnection } from './event.type.ts';
import { LanguageArgument } from './language-argument.ts';
import { articlesOf, eventsOf, topicsListed } from './lists.ts';
import { Topic, TopicConnection } from './topic.type.ts';

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, { description: 'A topic by its identifier.' })
  topic(@Arg('id', () => TopicIdEnum, { description: 'Its identifier.' }) id: TopicId) {
    return { id };
  }

  @Query(() => TopicConnection, { description: 'All topics.' })
  topics(@Args(() => TopicArguments) request: TopicArguments, @Ctx() { read }: ApiContext) {
    return topicsListed(request, () => read.topics.all());
  }

  @FieldResolver(() => String, { description: 'What it is called.' })
  name(@Root() { id }: Topic, @LanguageArgument() lang: Language): string {
    return topicOf(id).names[lang];
  }

  @FieldResolver(() => String, { nullable: true, description: 'QCode of the IPTC Media Topic that fits, e.g. `medtop:20000373`.' })
  mediaTopic(@Root() { id }: Topic): string | null {
    return topicOf(id).mediaTopic;
  }

  @FieldResolver(() => Int, { description: 'Events about it in the whole graph.' })
  async eventCount(@Root() { id }: Topic, @Ctx() context: ApiContext): Promise<number> {
    return (await counted(context, id)).eventCount;
  }

  @FieldResolver(() => Int, { description: 'Articles about it in the whole graph.' })
  async articleCount(@Root() { id }: Topic, @Ctx() context: ApiContext): Promise<number> {
    return (await counted(context, id)).articleCount;
  }

  @FieldResolver(() => EventConnection, { description: 'Events about it.' })
  events(@Root() { id }: Topic, @Args(() => EventArguments) request: EventArguments, @Ctx() context: ApiContext) {
    return eventsOf(context, 'topic', id, request);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles about it.' })
  articles(@Root() { id }: Topic, @Args(() => ArticleArguments) request: ArticleArguments, @Ctx() context: ApiContext) {
    return articlesOf(context, 'topic', id, request);
  }
}

const counted = ({ batches, read }: ApiContext, id: TopicId): Promise<TopicCount> =>
  batches.load('topic counts', null, (ids) => read.topics.byIds(ids as TopicId[]), id);
