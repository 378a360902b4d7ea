import { unique } from '../../domain/unique.ts';
import type { CypherParameters, Row } from '../engine.ts';
import type { Projection } from './projection.ts';
import { nodeFrom } from './rows.ts';
import type { ArticleNode, PersonNode } from './nodes.ts';

/** What each node of a list is read with, in the same statement: by the fragment `cypher/read/page/with-<name>`, as values behind those of the node. */
export interface Held {
  name: string;
  parameters: CypherParameters;
  /** What the values become properties of the node as. */
  as: readonly string[];
  /** Makes objects of the values, in their order. */
  unpack(node: Row): void;
}

/** People and tellings of events, where they are asked for. */
export function heldByEvents({ eventsWith: { people, mentions, articles }, person, article }: Projection): Held | null {
  if (!people && !mentions) return null;
  const names = unique(['id', 'name', ...person]);
  const told = articles ? article : [];
  return {
    name: people && mentions ? 'both' : people ? 'people' : 'mentions',
    parameters: { ...(people ? { personProperties: names } : {}), ...(mentions ? { articleProperties: [...told] } : {}) },
    as: [...(people ? ['people'] : []), ...(mentions ? ['mentions'] : [])],
    unpack(node) {
      if (people) node.people = peopleFrom(names, node.people);
      if (mentions) node.mentions = mentionsFrom(told, node.mentions);
    },
  };
}

const peopleFrom = (names: readonly string[], rows: unknown[][]): PersonNode[] =>
  rows.map((values) => nodeFrom(names, values) as unknown as PersonNode).sort((one, other) => compare(one.name, other.name) || compare(one.id, other.id));

/** As `events/mentions` orders them: the earliest published article first. */
function mentionsFrom(told: readonly string[], rows: unknown[][]): object[] {
  const mentions = rows.map((values) => {
    const [quote, start, end, rule, confidence, articleId, publishedAt, article] = values as [string, number, number, string, number, string, string | null, unknown[]];
    return { quote, start, end, rule, confidence, articleId, publishedAt: publishedAt ?? '~', ...(told.length > 0 ? { article: nodeFrom(told, article) as unknown as ArticleNode } : {}) };
  });
  return mentions.sort((one, other) => compare(one.publishedAt, other.publishedAt) || compare(one.articleId, other.articleId) || one.start - other.start);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
