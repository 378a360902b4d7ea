import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SuggestionNode } from '../graph/read/corrections.ts';
import { windowOf } from '../graph/read/page.ts';
import { listed } from './connection/connection.ts';
import { PageArguments } from './connection/page-arguments.ts';
import type { ApiContext } from './context.ts';
import { personOfForm } from './correction.resolver.ts';
import { Suggestion, SuggestionConnection } from './correction.type.ts';
import { SuggestionKindEnum } from './enums/change.ts';
import type { SuggestionKind } from './enums/change.ts';
import { SUGGESTION_ORDERS, SuggestionOrderEnum } from './enums/list.ts';
import type { SuggestionOrder } from './enums/list.ts';
import { Event } from './event.type.ts';
import { eventBy, personBy, standing } from './loads.ts';
import { Person } from './person.type.ts';

@Resolver(() => Suggestion)
export class SuggestionResolver {
  @Query(() => SuggestionConnection, { description: 'What may be one and was not merged; `mergePeople` and `mergeEvents` decide.' })
  suggestions(
    @Args(() => PageArguments) request: PageArguments,
    @Ctx() { read }: ApiContext,
    @Arg('kind', () => SuggestionKindEnum, { nullable: true, description: 'Of this kind; of both when left out.' }) kind?: SuggestionKind | null,
    @Arg('orderBy', () => SuggestionOrderEnum, { defaultValue: 'LIKELIEST', description: 'How they are sorted.' }) orderBy?: SuggestionOrder,
  ) {
    return listed(read.corrections.suggestions, 'all', { parameters: { kind: kind ?? null } }, windowOf(request, SUGGESTION_ORDERS[orderBy ?? 'LIKELIEST']));
  }

  @FieldResolver(() => [Person], { description: 'The two people; none for events.' })
  async people(@Root() { kind, one, other }: SuggestionNode, @Ctx() context: ApiContext) {
    if (kind !== 'PERSON') return [];
    return standing(await Promise.all([one, other].map((form) => personOfForm(context, form))), (id) => personBy(context, id));
  }

  @FieldResolver(() => [Event], { description: 'The two events; none for people.' })
  async events(@Root() { kind, one, other }: SuggestionNode, @Ctx() context: ApiContext) {
    if (kind !== 'EVENT') return [];
    const { batches, read } = context;
    const ids = await Promise.all([one, other].map((claim) => batches.load('event of claim', null, (keys) => read.corrections.eventsOfClaims(keys), claim)));
    return standing(ids, (id) => eventBy(context, id));
  }
}
