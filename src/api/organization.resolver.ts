import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import { windowOf } from '../graph/read/page.ts';
import { organizationSelection } from '../graph/read/organizations.ts';
import type { OrganizationNode } from '../graph/read/organizations.ts';
import { ArticleConnection } from './article.type.ts';
import { listed } from './connection/connection.ts';
import { ArticleArguments, EventArguments, OrganizationArguments } from './connection/list-arguments.ts';
import type { ApiContext } from './context.ts';
import { ORGANIZATION_ORDERS } from './enums/list.ts';
import { EventConnection } from './event.type.ts';
import { LanguageArgument } from './language-argument.ts';
import { articlesOf, eventsOf } from './lists.ts';
import { organizationBy } from './loads.ts';
import { nameIn } from './names.ts';
import { Organization, OrganizationConnection } from './organization.type.ts';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true, description: 'An organisation by its acronym.' })
  organization(@Arg('id', () => ID, { description: 'Its acronym.' }) id: string, @Ctx() context: ApiContext) {
    return organizationBy(context, id);
  }

  @Query(() => OrganizationConnection, { description: 'Organisations.' })
  organizations(@Args(() => OrganizationArguments) request: OrganizationArguments, @Ctx() { read }: ApiContext) {
    return listed(read.organizations.list, 'all', organizationSelection(request.filter), windowOf(request, ORGANIZATION_ORDERS[request.orderBy]));
  }

  @FieldResolver(() => String, { description: 'What it is called; its acronym when no name is known.' })
  name(@Root() organization: OrganizationNode, @LanguageArgument() lang: Language): string {
    return nameIn(organization, lang) ?? organization.nameEn ?? organization.id;
  }

  @FieldResolver(() => EventConnection, { description: 'Events that it takes part in.' })
  events(@Root() { id }: OrganizationNode, @Args(() => EventArguments) request: EventArguments, @Ctx() context: ApiContext) {
    return eventsOf(context, 'organization', id, request);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that name it.' })
  articles(@Root() { id }: OrganizationNode, @Args(() => ArticleArguments) request: ArticleArguments, @Ctx() context: ApiContext) {
    return articlesOf(context, 'organization', id, request);
  }
}
