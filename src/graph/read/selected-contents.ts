import type { Engine } from '../engine.ts';
import { relationshipKindOf, type NodeKind, type RelationshipKind } from '../shape.ts';
import { articleSelection } from './article-filter.ts';
import type { ArticleFilter } from './article-filter.ts';
import { Contents, pagesOf } from './contents.ts';
import type { StoredRelationship } from './contents.ts';
import { eventSelection } from './event-filter.ts';
import type { EventFilter } from './event-filter.ts';
import type { Selection } from './selection.ts';

/** Which part of the graph: events that pass and the articles that report them, articles that pass and what they report, or what passes both. */
export interface PartFilter {
  events?: EventFilter | null;
  articles?: ArticleFilter | null;
}

/** What comes along, in this order: from the end that is named to the other. */
const FOLLOWED: readonly [from: string, type: string, to: string, end: 'from' | 'to'][] = [
  ['Article', 'PUBLISHED_BY', 'Source', 'from'],
  ['Article', 'CLAIMS', 'Claim', 'from'],
  ['Article', 'REPORTS', 'Statement', 'from'],
  ...['Country', 'FormerState', 'Organization', 'Region', 'Person'].map((named): [string, string, string, 'from'] => ['Article', 'MENTIONS', named, 'from']),
  ['Article', 'ABOUT', 'Topic', 'from'],
  ['Event', 'INVOLVES', 'Country', 'from'],
  ['Event', 'INVOLVES', 'Organization', 'from'],
  ['Event', 'ABOUT', 'Topic', 'from'],
  ['Person', 'PARTICIPATED_IN', 'Event', 'to'],
  ...['Country', 'Organization', 'Person'].map((speaker): [string, string, string, 'to'] => [speaker, 'MADE', 'Statement', 'to']),
  ...['Topic', 'Country', 'Region'].map((target): [string, string, string, 'from'] => ['Statement', 'ABOUT', target, 'from']),
  ['Occupancy', 'SUPPORTED_BY', 'Claim', 'to'],
  ['Person', 'HOLDS_OFFICE', 'Office', 'from'],
  ['Office', 'OF', 'Country', 'from'],
];

const REPORTS = relationshipKindOf('Article', 'REPORTS', 'Event')!;

/** Keys by label. */
type Kept = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * A part of the graph as a stream, closed in itself: the events and articles that pass, whatever they name, and the relationships between those. History,
 * decisions and the counters of pairs, which are of the whole, are left out. Held at once are the keys of the part, and a page.
 */
export class SelectedContents extends Contents {
  override readonly whole = false;
  private readonly filter: PartFilter;
  private keeping: Promise<Kept> | undefined;

  /** @throws BadInput, LimitExceeded as the lists do for filters that cannot be */
  constructor(engine: Engine, filter: PartFilter) {
    super(engine);
    this.filter = filter;
    eventSelection(filter.events);
    articleSelection(filter.articles);
  }

  override async relationshipsAt(kind: RelationshipKind, keys: string[], end: 'from' | 'to' = kind.few): Promise<StoredRelationship[]> {
    const kept = await this.kept();
    const all = await super.relationshipsAt(kind, keys, end);
    return all.filter(({ from, to }) => kept.get(from.label)?.has(from.key) && kept.get(to.label)?.has(to.key));
  }

  override async keysInUse(label: string): Promise<Set<string>> {
    return new Set((await this.kept()).get(label));
  }

  protected override async *keyPages({ label }: NodeKind): AsyncGenerator<string[]> {
    yield* pagesOf(label, [...((await this.kept()).get(label) ?? [])].sort());
  }

  private kept(): Promise<Kept> {
    return (this.keeping ??= this.closed());
  }

  private async closed(): Promise<Kept> {
    const kept = new Map<string, Set<string>>(Object.entries(await this.reported()));
    for (const [from, type, to, end] of FOLLOWED) {
      const [start, goal] = end === 'from' ? [from, to] : [to, from];
      const found = kept.get(goal) ?? new Set();
      for await (const relationship of this.leading(relationshipKindOf(from, type, to)!, [...(kept.get(start) ?? [])], end)) {
        found.add(relationship[end === 'from' ? 'to' : 'from'].key);
      }
      kept.set(goal, found);
    }
    return kept;
  }

  /** The articles and events that the part is made of. */
  private async reported(): Promise<{ Article: Set<string>; Event: Set<string> }> {
    const { events, articles } = this.filter;
    const passing = {
      Event: events ? await this.passing('events', eventSelection(events)) : null,
      Article: articles ? await this.passing('articles', articleSelection(articles)) : null,
    };
    const told = { Article: new Set(passing.Event ? [] : passing.Article), Event: new Set(passing.Article ? [] : passing.Event) };
    const reports = passing.Article ? this.leading(REPORTS, [...passing.Article], 'from') : this.leading(REPORTS, [...(passing.Event ?? [])], 'to');
    for await (const { from, to } of reports) {
      if (passing.Event && !passing.Event.has(to.key)) continue;
      told.Article.add(from.key);
      told.Event.add(to.key);
    }
    return told;
  }

  private async passing(noun: 'articles' | 'events', selection: Selection): Promise<Set<string>> {
    const keys = new Set<string>();
    for await (const window of this.windows(`${noun}-passing?${new URLSearchParams(selection.names)}`, selection.parameters)) for (const key of window) keys.add(key);
    return keys;
  }

  /** Relationships from nodes of the part to others, whether those are in it or not. */
  private async *leading(kind: RelationshipKind, keys: readonly string[], end: 'from' | 'to'): AsyncGenerator<StoredRelationship> {
    for (const page of pagesOf(kind[end], keys)) yield* await super.relationshipsAt(kind, page, end);
  }
}
