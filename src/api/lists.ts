import { articleSelection } from '../graph/read/article-filter.ts';
import type { ArticleFilter } from '../graph/read/article-filter.ts';
import { eventSelection } from '../graph/read/event-filter.ts';
import type { EventFilter } from '../graph/read/event-filter.ts';
import type { Period } from '../graph/read/operands.ts';
import { windowOf } from '../graph/read/page.ts';
import type { PageRequest } from '../graph/read/page.ts';
import { personSelection } from '../graph/read/person-filter.ts';
import type { PersonFilter } from '../graph/read/person-filter.ts';
import { periodParameters } from '../graph/read/relation-filter.ts';
import { withParameters } from '../graph/read/selection.ts';
import { statementSelection } from '../graph/read/statements.ts';
import type { StatementFilter } from '../graph/read/statements.ts';
import { listedTopics } from '../graph/read/topic-list.ts';
import type { TopicFilter } from '../graph/read/topic-list.ts';
import type { TopicCount } from '../graph/read/topics.ts';
import { listedOf, listedWhole } from './connection/connection.ts';
import type { Connection } from './connection/connection.ts';
import type { ApiContext } from './context.ts';
import { ARTICLE_ORDERS, EVENT_ORDERS, PARTICIPANT_ORDERS, STATEMENT_ORDERS, TOPIC_ORDERS } from './enums/list.ts';
import type { ArticleOrder, EventOrder, ParticipantOrder, StatementOrder, TopicOrder } from './enums/list.ts';

/** Lists that several kinds of parents have, e.g. the events of a pair, a country, a person. */

export interface EventListing extends PageRequest {
  filter?: EventFilter | null;
  orderBy: EventOrder;
}

export async function eventsOf({ batches, read }: ApiContext, parent: string, key: string, request: EventListing, period?: Period | null): Promise<Connection> {
  const filter = await read.events.settled(request.filter);
  return listedOf(batches, read.events.list, parent, key, eventSelection(filter, period), windowOf(request, EVENT_ORDERS[request.orderBy]));
}

export interface ArticleListing extends PageRequest {
  filter?: ArticleFilter | null;
  orderBy: ArticleOrder;
}

export function articlesOf({ batches, read }: ApiContext, parent: string, key: string, request: ArticleListing, period?: Period | null): Connection {
  const selection = withParameters(articleSelection(request.filter), periodParameters(period));
  return listedOf(batches, read.articles.list, parent, key, selection, windowOf(request, ARTICLE_ORDERS[request.orderBy]));
}

export interface StatementListing extends PageRequest {
  filter?: StatementFilter | null;
  orderBy: StatementOrder;
}

export function statementsOf({ batches, read }: ApiContext, parent: string, key: string, request: StatementListing, period?: Period | null): Connection {
  const selection = statementSelection(request.filter, period ? { between: period } : null);
  return listedOf(batches, read.statements.list, parent, key, selection, windowOf(request, STATEMENT_ORDERS[request.orderBy]));
}

export interface ParticipantListing extends PageRequest {
  filter?: PersonFilter | null;
  orderBy: ParticipantOrder;
}

/** People who share events with a pair or a person. */
export function participantsOf({ batches, read }: ApiContext, parent: 'pair' | 'person', key: string, request: ParticipantListing, period?: Period | null): Connection {
  const selection = withParameters(personSelection(request.filter), periodParameters(period));
  const people = listedOf(batches, read.people.participants, parent, key, selection, windowOf(request, PARTICIPANT_ORDERS[request.orderBy]));
  return { ...people, edges: async () => withCounts(await people.edges()) };
}

export interface TopicListing extends PageRequest {
  filter?: TopicFilter | null;
  orderBy: TopicOrder;
}

/** Topics of something. */
export function topicsListed(request: TopicListing, read: () => Promise<readonly TopicCount[]>): Connection {
  const order = TOPIC_ORDERS[request.orderBy];
  const topics = listedWhole(async () => listedTopics(await read(), request.filter, order), windowOf(request, order));
  return { ...topics, edges: async () => withCounts(await topics.edges()) };
}

/** Counts of a list's entry stand on its node as it is read, and on its edge as it is shown. */
const withCounts = (edges: unknown[]): unknown[] =>
  (edges as { node: { eventCount: number; articleCount: number } }[]).map((edge) => ({ ...edge, eventCount: edge.node.eventCount, articleCount: edge.node.articleCount }));
