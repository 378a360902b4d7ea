import type { ArticleNode, EventNode, PairNode, PersonNode, StatementNode } from './nodes.ts';

/** Kinds of nodes with many properties, of which few are asked for at a time. */
export type Projected = 'article' | 'event' | 'pair' | 'person' | 'statement';

/** Which properties of nodes are read; the id always is. */
export interface Projection extends Record<Projected, readonly string[]> {
  /** What the events of lists are read with, so that it needs no statements of its own: people, tellings, and the articles of these. */
  eventsWith: { people: boolean; mentions: boolean; articles: boolean };
}

const ARTICLE: readonly (keyof ArticleNode)[] = [
  'id', 'name', 'title', 'url', 'language', 'publishedAt', 'ingestedAt', 'contentHash', 'duplicateOf', 'source', 'originalSource', 'extractor', 'countries', 'regions', 'organizations', 'topics',
];
const EVENT: readonly (keyof EventNode)[] = [
  'id', 'type', 'mode', 'modality', 'date', 'endDate', 'datePrecision', 'dateSource', 'place', 'countries', 'source', 'target', 'organizations', 'topics', 'cameoCode', 'goldstein',
  'ploverMode', 'ploverScore', 'quadClass', 'rule', 'confidence', 'reportedAt', 'timeBasis', 'day', 'counts', 'articleCount', 'sourceCount',
];
const PAIR: readonly (keyof PairNode)[] = ['id', 'eventCount', 'undatedEventCount', 'plannedEventCount', 'score'];
const PERSON: readonly (keyof PersonNode)[] = ['id', 'name', 'nameEn', 'nameRu', 'nameKk', 'wikidataId', 'country', 'articleCount'];
const STATEMENT: readonly (keyof StatementNode)[] = [
  'id', 'articleId', 'type', 'source', 'sourceOrganization', 'speaker', 'target', 'targetCountries', 'targetRegions', 'topics', 'quote', 'start', 'end', 'rule', 'confidence', 'articleCount', 'reportedAt',
];

/** Every property that there is, of each node alone. */
export const whole = (): Projection => ({ article: ARTICLE, event: EVENT, pair: PAIR, person: PERSON, statement: STATEMENT, eventsWith: { people: false, mentions: false, articles: false } });
