import type { TopicId } from '../../domain/topic.ts';
import { topicOf } from '../../reference/topic.ts';
import { formulaOf, holds } from './filter.ts';
import type { FieldValue, Formula, Groups } from './filter.ts';
import { numberTests, textTests, valueTests } from './operands.ts';
import type { NumberFilter, TextFilter, ValueFilter } from './operands.ts';
import type { ListOrder, Sorted } from './page.ts';
import type { TopicCount } from './topics.ts';

export interface TopicFilter extends Groups<TopicFilter> {
  id?: ValueFilter<TopicId> | null;
  /** Its name in any language. */
  names?: TextFilter | null;
  eventCount?: NumberFilter | null;
  articleCount?: NumberFilter | null;
}

/** The topics that pass, with what they are sorted by. There are few, so they are filtered and sorted in memory. @throws BadInput */
export function listedTopics(counts: readonly TopicCount[], filter: TopicFilter | null | undefined, order: ListOrder): Sorted<TopicCount>[] {
  const formula = formulaOf(filter, testsOf);
  return counts.filter((count) => holds(formula, valuesOf(count))).map((count) => ({ ...count, sortKey: keyOf(count, order.by) }));
}

const testsOf = ({ id, names, eventCount, articleCount }: TopicFilter): Formula[] => [
  ...valueTests('ID', id), ...textTests('NAME', names), ...numberTests('EVENTS', eventCount), ...numberTests('ARTICLES', articleCount),
];

const valuesOf = ({ id, eventCount, articleCount }: TopicCount) => (field: string): FieldValue => {
  switch (field) {
    case 'ID': return [id];
    case 'NAME': return Object.values(topicOf(id).names).map((name) => name.toLowerCase());
    case 'EVENTS': return eventCount;
    default: return articleCount;
  }
};

/** Equal counts of the one stand by the other. */
function keyOf({ id, eventCount, articleCount }: TopicCount, by: string): string {
  if (by === 'ID') return id;
  return by === 'ARTICLES' ? `${padded(articleCount)}:${padded(eventCount)}` : `${padded(eventCount)}:${padded(articleCount)}`;
}

/** Digits padded, so that they sort as text. */
const padded = (count: number): string => String(count).padStart(12, '0');
