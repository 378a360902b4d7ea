import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { articleSelection } from '../graph/read/article-filter.ts';
import { windowOf } from '../graph/read/page.ts';
import type { ArticleNode } from '../graph/read/nodes.ts';
import { Article, ArticleConnection, Mention } from './article.type.ts';
import { listed } from './connection/connection.ts';
import { ArticleArguments } from './connection/list-arguments.ts';
import type { ApiContext } from './context.ts';
import { Country } from './country.type.ts';
import { ARTICLE_ORDERS } from './enums/list.ts';
import { Event } from './event.type.ts';
import { articleBy, organizationsBy } from './loads.ts';
import { Organization } from './organization.type.ts';
import { Person } from './person.type.ts';
import { countriesBy, regionsBy, topicsBy } from './reference.ts';
import { Region } from './region.type.ts';
import { Statement } from './statement.type.ts';
import { Topic } from './topic.type.ts';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: 'An article by its key.' })
  article(@Arg('id', () => ID, { description: 'Its key.' }) id: string, @Ctx() context: ApiContext) {
    return articleBy(context, id);
  }

  @Query(() => ArticleConnection, { description: 'Articles that were read.' })
  articles(@Args(() => ArticleArguments) request: ArticleArguments, @Ctx() { read }: ApiContext) {
    return listed(read.articles.list, 'all', articleSelection(request.filter), windowOf(request, ARTICLE_ORDERS[request.orderBy]));
  }

  @FieldResolver(() => String, { description: 'Its text; all offsets count into it.' })
  text(@Root() { id }: ArticleNode, @Ctx() { batches, read }: ApiContext) {
    return batches.load('text of article', null, (ids) => read.articles.texts(ids), id);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'Of the articles with its title and text the earliest published, then the smallest id; null for that one itself.' })
  duplicateOf(@Root() { duplicateOf }: ArticleNode, @Ctx() context: ApiContext) {
    return duplicateOf && articleBy(context, duplicateOf);
  }

  @FieldResolver(() => [Country], { description: 'States that it names.' })
  countries(@Root() { countries }: ArticleNode) {
    return countriesBy(countries);
  }

  @FieldResolver(() => [Region], { description: 'Regions that it names.' })
  regions(@Root() { regions }: ArticleNode) {
    return regionsBy(regions);
  }

  @FieldResolver(() => [Person], { description: 'People whom it names, in the order in which it first does.' })
  people(@Root() { id }: ArticleNode, @Ctx() { batches, read }: ApiContext) {
    return batches.load('people of article', null, (ids) => read.people.ofArticles(ids), id);
  }

  @FieldResolver(() => [Organization], { description: 'Organisations that it names.' })
  organizations(@Root() { organizations }: ArticleNode, @Ctx() context: ApiContext) {
    return organizationsBy(context, organizations);
  }

  @FieldResolver(() => [Event], { description: 'Events that it reports, in the order of its text.' })
  events(@Root() { id }: ArticleNode, @Ctx() { batches, read }: ApiContext) {
    return batches.load('events of article', null, (ids) => read.events.ofArticles(ids), id);
  }

  @FieldResolver(() => [Statement], { description: 'Statements that it reports, in the order of its text.' })
  statements(@Root() { id }: ArticleNode, @Ctx() { batches, read }: ApiContext) {
    return batches.load('statements of article', null, (ids) => read.statements.ofArticles(ids), id);
  }

  @FieldResolver(() => [Topic], { description: 'What it is about.' })
  topics(@Root() { topics }: ArticleNode) {
    return topicsBy(topics);
  }

  @FieldResolver(() => [Mention], { description: 'Every place where it names a state, region, person or organisation, in the order of its text.' })
  mentions(@Root() { id }: ArticleNode, @Ctx() { batches, read }: ApiContext) {
    return batches.load('mentions of article', null, (ids) => read.articles.mentions(ids), id);
  }
}
