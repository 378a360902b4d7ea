import { TopicHeadDocument } from '../../../../client/operations.ts';
import type { TopicId } from '../../../../client/operations.ts';
import { eventFilterOf, periodOf, useFilters } from '../../address/filters.ts';
import { intervalOf } from '../../address/interval.ts';
import { Answer } from '../../parts/answer.tsx';
import { ArticleList } from '../../parts/article-list.tsx';
import { EventList } from '../../parts/event-list.tsx';
import { Figures } from '../../parts/figures.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { PairName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Score } from '../../parts/score.tsx';
import { Section } from '../../parts/section.tsx';
import { Unheeded } from '../../parts/unheeded.tsx';
import { Trend } from '../../pictures/trend.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';

/** A topic: how much it is told over time, between whom, and in which events. */
export default function TopicPage({ id }: { id: TopicId }) {
  const { t, lang } = useWords();
  const filters = useFilters();
  const filter = { ...eventFilterOf(filters), topics: { any: [id] } };
  const interval = intervalOf(filters);
  const asked = useOperation(TopicHeadDocument, { id, filter, interval, lang });
  return (
    <Answer of={asked} whole>
      {({ topic, timeline, pairs }) => (
        <>
          <PageTitle title={topic.name} over={[t('topic.over'), topic.mediaTopic && `IPTC ${topic.mediaTopic}`].filter(Boolean).join(' · ')} />
          <Figures of={[[t('counts.events'), topic.eventCount], [t('counts.articles'), topic.articleCount]]} />
          <FilterBar by={['period', 'type', 'mode', 'written']} />
          <div class="sections">
            <Section title={t('topic.trend')} beside={<Unheeded heeds={['type', 'mode']} />}><Trend lines={[{ name: topic.name, buckets: timeline }]} interval={interval} title={t('topic.trend')} name={`topic-${id}`} /></Section>
            <Section title={t('topic.pairs')} beside={<Unheeded heeds={['type', 'mode']} />}>
              <ul class="plain">{pairs.edges.map(({ node: { id: key, relation, eventCount, score } }) => relation && (
                <li key={key}><PairName a={relation.a} b={relation.b} /> <span class="faint">{eventCount}</span> <Score of={score} /></li>
              ))}</ul>
            </Section>
          </div>
          <Section title={t('counts.events')} wide beside={<Unheeded heeds={['type', 'mode']} />}><EventList filter={filter} /></Section>
          <Section title={t('topic.articles')} wide beside={<Unheeded heeds={['written']} />}><ArticleList filter={{ topics: { any: [id] }, ...(filters.written ? { language: { eq: filters.written } } : {}), ...(periodOf(filters) ? { publishedAt: { gte: filters.from, lte: filters.to } } : {}) }} /></Section>
        </>
      )}
    </Answer>
  );
}
