import type { ChangeKind } from '../../domain/change.ts';
import { articleSelection, type ArticleFilter } from '../../graph/read/article-filter.ts';
import { eventSelection, type EventFilter } from '../../graph/read/event-filter.ts';
import type { JournalEntry } from '../../graph/read/journal.ts';
import { LARGEST_PAGE, windowOf } from '../../graph/read/page.ts';
import type { Reader } from '../../graph/read/reader.ts';
import type { ArticleNode, EventNode } from '../../graph/read/nodes.ts';
import { relationOf } from '../relation.ts';
import type { Relation } from '../relation.ts';
import { messageId } from './position.ts';
import type { Message } from './follow.ts';

type Read = Pick<Reader, 'articles' | 'events'>;

export interface ArticleMessage extends Message {
  at: string;
  kind: ChangeKind;
  article: ArticleNode;
}

export interface EventMessage extends Message {
  at: string;
  isNew: boolean;
  event: EventNode;
}

export interface RelationMessage extends Message {
  at: string;
  relation: Relation;
}

const INGESTED: readonly ChangeKind[] = ['ARTICLE_CREATED', 'ARTICLE_UPDATED'];

/** Articles that came or came anew, pass the filter, and are there still. */
export async function* articleMessages({ articles }: Read, filter: ArticleFilter | null, entries: JournalEntry[]): AsyncIterable<ArticleMessage> {
  for (const part of parts(entries.filter(({ kind }) => INGESTED.includes(kind)))) {
    const ids = [...new Set(part.map(({ subject }) => subject))];
    const selection = articleSelection({ and: [...(filter ? [filter] : []), { id: { in: ids } }] });
    const { edges } = await articles.list.page('all', selection, windowOf({ first: LARGEST_PAGE }, { by: 'INGESTED', descending: true }));
    const passing = new Map(edges.map(({ node }) => [node.id, node]));
    for (const { number, at, kind, subject } of part) {
      const article = passing.get(subject);
      if (article) yield { id: messageId(number), at, kind, article };
    }
  }
}

/** Events that came, or are told otherwise now, and pass the filter; an event that has moved stands as what it is now. */
export async function* eventMessages({ events }: Read, filter: EventFilter | null, entries: JournalEntry[]): AsyncIterable<EventMessage> {
  for (const { number, at, newEvents, changedEvents } of entries) {
    const ids = [...newEvents, ...changedEvents];
    const told = new Set<string>();
    for (const part of parts(ids.map((id, index) => ({ id, index })))) {
      const found = await events.byIds(part.map(({ id }) => id));
      const passing = await passingOf(events, filter, found.flatMap((event) => event?.id ?? []));
      for (const [place, { index }] of part.entries()) {
        const event = found[place];
        if (!event || !passing.has(event.id) || told.has(event.id)) continue;
        told.add(event.id);
        yield { id: messageId(number, index), at, isNew: index < newEvents.length, event };
      }
    }
  }
}

async function passingOf(events: Reader['events'], filter: EventFilter | null, ids: string[]): Promise<Set<string>> {
  if (!filter || ids.length === 0) return new Set(ids);
  const selection = eventSelection(await events.settled({ and: [filter, { id: { in: [...new Set(ids)] } }] }));
  const { edges } = await events.list.page('all', selection, windowOf({ first: LARGEST_PAGE }, { by: 'TIME', descending: true }));
  return new Set(edges.map(({ node }) => node.id));
}

/** Pairs of states between which an event came, went or changed: those of both states, of the one that is given, or all. */
export async function* relationMessages(a: string | null, b: string | null, entries: JournalEntry[]): AsyncIterable<RelationMessage> {
  for (const { number, at, pairs } of entries) {
    for (const [index, pair] of pairs.entries()) {
      const [one, other] = pair.split('-') as [string, string];
      const swapped = one !== a && (other === a || one === b);
      const [first, second] = swapped ? [other, one] : [one, other];
      if ((a === null || first === a) && (b === null || second === b)) yield { id: messageId(number, index), at, relation: relationOf(first, second, null) };
    }
  }
}

function* parts<Item>(items: readonly Item[]): Iterable<Item[]> {
  for (let start = 0; start < items.length; start += LARGEST_PAGE) yield items.slice(start, start + LARGEST_PAGE);
}
