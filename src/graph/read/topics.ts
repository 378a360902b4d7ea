import type { CountryCode } from '../../domain/country.ts';
import type { TopicId } from '../../domain/topic.ts';
import { TOPIC_IDS } from '../../domain/topic.ts';
import type { Engine } from '../engine.ts';
import type { Period } from './operands.ts';
import { periodParameters } from './relation-filter.ts';
import { rowsOf } from './rows.ts';

/** How often a topic stands in something: a pair, a country, or the whole graph. */
export interface TopicCount {
  id: TopicId;
  eventCount: number;
  articleCount: number;
}

interface Row {
  topic: TopicId;
  events: number;
  articles: number;
}

/** Reads topics. There are few, so lists are whole and are paged in memory; every method is one statement. */
export class Topics {
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  async byIds(ids: readonly TopicId[]): Promise<TopicCount[]> {
    const rows = await this.engine.read((transaction) => transaction.run('read/topics/all', { ids: [...ids] }));
    const counts = new Map(rows.map((row) => [row.topic as TopicId, countOf(row as Row)]));
    return ids.map((id) => counts.get(id) ?? { id, eventCount: 0, articleCount: 0 });
  }

  all(): Promise<TopicCount[]> {
    return this.byIds(TOPIC_IDS);
  }

  async ofPairs(ids: readonly string[], period: Period | null): Promise<TopicCount[][]> {
    return (await rowsOf<Row>(this.engine, 'topics/of-pair', ids, periodParameters(period))).map((rows) => rows.map(countOf));
  }

  async ofCountries(codes: readonly CountryCode[]): Promise<TopicCount[][]> {
    return (await rowsOf<Row>(this.engine, 'topics/of-country', codes)).map((rows) => rows.map(countOf));
  }
}

const countOf = ({ topic, events, articles }: Row): TopicCount => ({ id: topic, eventCount: events, articleCount: articles });
