import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ChangeKind } from '../domain/change.ts';
import { DECISION_KINDS } from '../domain/decision.ts';
import { windowOf } from '../graph/read/page.ts';
import { Article } from './article.type.ts';
import { listed } from './connection/connection.ts';
import { PageArguments } from './connection/page-arguments.ts';
import type { ApiContext } from './context.ts';
import { Change, ChangeConnection, Correction } from './correction.type.ts';
import { ChangeKindEnum } from './enums/change.ts';
import { CHANGE_ORDERS, ChangeOrderEnum } from './enums/list.ts';
import type { ChangeOrder } from './enums/list.ts';
import { articleBy } from './loads.ts';

@Resolver(() => Change)
export class JournalResolver {
  @Query(() => ChangeConnection, { description: 'The journal: every change of the graph.' })
  changes(
    @Args(() => PageArguments) request: PageArguments,
    @Ctx() { read }: ApiContext,
    @Arg('kinds', () => [ChangeKindEnum], { nullable: true, description: 'Of these kinds; of all when left out.' }) kinds?: ChangeKind[] | null,
    @Arg('subject', () => ID, { nullable: true, description: 'Of this article or correction; of all when left out.' }) subject?: string | null,
    @Arg('orderBy', () => ChangeOrderEnum, { defaultValue: 'NEWEST', description: 'How they are sorted.' }) orderBy?: ChangeOrder,
  ) {
    return listed(read.corrections.changes, 'all', { parameters: { kinds: kinds ?? null, subject: subject ?? null } }, windowOf(request, CHANGE_ORDERS[orderBy ?? 'NEWEST']));
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article, where one changed that the graph still has.' })
  article(@Root() { kind, subject }: Change, @Ctx() context: ApiContext) {
    return kind.startsWith('ARTICLE') ? articleBy(context, subject) : null;
  }

  @FieldResolver(() => Correction, { nullable: true, description: 'The correction, where one was made or taken back.' })
  correction(@Root() { kind, subject }: Change, @Ctx() { batches, read }: ApiContext) {
    const isCorrection = kind === 'UNDONE' || (DECISION_KINDS as readonly string[]).includes(kind);
    return isCorrection ? batches.load('correction', null, (ids) => read.corrections.byIds(ids), subject) : null;
  }
}
