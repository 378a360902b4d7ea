import { Arg, Ctx, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { ResolverData } from 'type-graphql';
import { BadInput } from '../../domain/errors.ts';
import { articleSelection } from '../../graph/read/article-filter.ts';
import type { ArticleFilter as ReadArticleFilter } from '../../graph/read/article-filter.ts';
import { eventSelection } from '../../graph/read/event-filter.ts';
import type { EventFilter as ReadEventFilter } from '../../graph/read/event-filter.ts';
import type { ApiContext } from '../context.ts';
import { ArticleFilter } from '../inputs/article-filter.input.ts';
import { EventFilter } from '../inputs/event-filter.input.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { follow } from './follow.ts';
import { ArticleMessage, EventMessage, RelationMessage } from './live.type.ts';
import { articleMessages, eventMessages, relationMessages } from './messages.ts';
import { messageId } from './position.ts';

interface Followed<Filter> {
  filter?: Filter | null;
  after?: string | null;
}

interface FollowedPair {
  a?: string | null;
  b?: string | null;
  after?: string | null;
}

type Asked<Arguments> = Omit<ResolverData<ApiContext>, 'args'> & { args: Arguments };

const AFTER = 'Id of the last message that was had, or a `livePosition`: what was written since comes first. From now on when left out.';
const After = () => Arg('after', () => ID, { nullable: true, description: AFTER });

// Filters that cannot be are told at once, not with the first message.
async function articles({ args: { filter = null, after = null }, context }: Asked<Followed<ReadArticleFilter>>) {
  articleSelection(filter);
  return follow(context, after, (entries) => articleMessages(context.read, filter, entries));
}

async function events({ args: { filter = null, after = null }, context }: Asked<Followed<ReadEventFilter>>) {
  eventSelection(await context.read.events.settled(filter));
  return follow(context, after, (entries) => eventMessages(context.read, filter, entries));
}

async function relations({ args: { a = null, b = null, after = null }, context }: Asked<FollowedPair>) {
  if (a !== null && a === b) throw new BadInput('A state has no relation with itself; name two states, one, or none for all.');
  return follow(context, after, (entries) => relationMessages(a, b, entries));
}

/** What is written to the graph, told as it is written, by whichever process. */
@Resolver()
export class LiveResolver {
  @Query(() => ID, { description: 'How far the journal goes. Who asks for this first, then for what is to be shown, and then subscribes `after` it misses nothing that is written in between.' })
  async livePosition(@Ctx() { feed }: ApiContext) {
    return messageId(await feed.end());
  }

  @Subscription(() => ArticleMessage, { subscribe: articles as never, description: 'Articles that come into the graph, or come anew. The messages of a reading stand in its order, and none is left out between two that came.' })
  articleIngested(
    @Root() message: ArticleMessage,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which articles; all when left out.' }) _filter?: ReadArticleFilter | null,
    @After() _after?: string | null,
  ): ArticleMessage {
    return message;
  }

  @Subscription(() => EventMessage, { subscribe: events as never, description: 'Events that come into the graph, and such as are told otherwise or by other articles than before.' })
  eventRecorded(
    @Root() message: EventMessage,
    @Arg('filter', () => EventFilter, { nullable: true, description: 'Which events, as they are now; all when left out.' }) _filter?: ReadEventFilter | null,
    @After() _after?: string | null,
  ): EventMessage {
    return message;
  }

  @Subscription(() => RelationMessage, { subscribe: relations as never, description: 'Pairs of states between which an event came, went or changed, once for each write.' })
  relationChanged(
    @Root() message: RelationMessage,
    @Arg('a', () => CountryCode, { nullable: true, description: 'The one state; any when left out.' }) _a?: string | null,
    @Arg('b', () => CountryCode, { nullable: true, description: 'The other state; any when left out.' }) _b?: string | null,
    @After() _after?: string | null,
  ): RelationMessage {
    return message;
  }
}
