import type { Engine } from '../engine.ts';
import type { PackedPlaces } from './evidence.ts';
import { unpack } from './evidence.ts';
import { Listing } from './listing.ts';
import type { ListedNoun } from './listing.ts';
import { whole } from './projection.ts';
import type { Projection } from './projection.ts';
import { nodesOf, projectedByIds } from './rows.ts';
import type { ArticleNode, Place } from './nodes.ts';

export type NamedKind = 'Country' | 'FormerState' | 'Organization' | 'Region' | 'Person' | 'Topic';

/** Where an article names something, or best shows what it is about: a country's code, or the id of what it is. */
export interface NamedPlace extends Place {
  kind: NamedKind;
  key: string;
}

const NAMED: readonly NamedKind[] = ['Country', 'FormerState', 'Organization', 'Region', 'Person', 'Topic'];

const ARTICLES: ListedNoun = {
  noun: 'article', label: 'Article', properties: { PUBLISHED: { property: 'publishedAt', days: true }, INGESTED: { property: 'ingestedAt', always: true }, TITLE: { property: 'title' } },
};

/** Reads articles; every method is one statement. */
export class Articles {
  readonly list: Listing<ArticleNode>;
  private readonly engine: Engine;
  private readonly projection: Projection;

  constructor(engine: Engine, projection: Projection = whole()) {
    this.engine = engine;
    this.projection = projection;
    this.list = new Listing(engine, 'articles', ARTICLES, { projected: { of: 'article', projection } });
  }

  byIds(ids: readonly string[]): Promise<(ArticleNode | null)[]> {
    return projectedByIds(this.engine, 'articles/by-id', ids, this.projection.article);
  }

  async texts(ids: readonly string[]): Promise<string[]> {
    const rows = await this.engine.read((transaction) => transaction.run('read/articles/texts', { ids: [...ids] }));
    const texts = new Map<string, string>(rows.map((row) => [row.id, row.text]));
    return ids.map((id) => texts.get(id) ?? '');
  }

  /** Everything that each article names, and where it shows its topics, in the order of its text. */
  async mentions(ids: readonly string[]): Promise<NamedPlace[][]> {
    const packed = await nodesOf<PackedPlaces & { labels: string[]; key: string }>(this.engine, 'articles/mentions', ids);
    return packed.map((mentions, index) =>
      mentions
        .flatMap((mention) => {
          const kind = NAMED.find((label) => mention.labels.includes(label))!;
          return unpack(mention, ids[index]!).map((place) => ({ ...place, kind, key: mention.key }));
        })
        .sort((one, other) => one.start - other.start || one.end - other.end || (one.key < other.key ? -1 : 1)),
    );
  }
}
