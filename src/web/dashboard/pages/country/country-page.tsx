import { CountryHeadDocument, CountrySeriesDocument } from '../../../../client/operations.ts';
import { eventFilterOf, periodOf, useFilters } from '../../address/filters.ts';
import { intervalOf } from '../../address/interval.ts';
import { Answer } from '../../parts/answer.tsx';
import { ArticleList } from '../../parts/article-list.tsx';
import { EventList } from '../../parts/event-list.tsx';
import { Figures } from '../../parts/figures.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { PersonName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { RelationTable } from '../../parts/relation-table.tsx';
import { Section } from '../../parts/section.tsx';
import { StatementList } from '../../parts/statement-list.tsx';
import { TopicsCounted } from '../../parts/topics-counted.tsx';
import { TypesOverTime } from '../../parts/types-over-time.tsx';
import { Unheeded } from '../../parts/unheeded.tsx';
import { Timeline } from '../../pictures/timeline.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { NotFoundPage } from '../not-found.tsx';

/** A country: whom it deals with, who speaks for it, what about, when and in which words. */
export default function CountryPage({ code }: { code: string }) {
  const { t, lang } = useWords();
  const filters = useFilters();
  const filter = { ...eventFilterOf(filters), countries: { any: [code] } };
  const days = { gte: filters.from, lte: filters.to };
  const hasPeriod = periodOf(filters) !== undefined;
  const topics = filters.topic && { any: [filters.topic] };
  const head = useOperation(CountryHeadDocument, { code, lang });
  const series = useOperation(CountrySeriesDocument, { filter, interval: intervalOf(filters), lang });
  const unheeded = <Unheeded heeds={['type', 'mode', 'topic']} />;
  return (
    <Answer of={head} whole>
      {({ country }) => country === null ? <NotFoundPage what={code} /> : (
        <>
          {/* Capitals have English names alone. */}
          <PageTitle title={country.name} over={[t('country.over'), country.region?.name, lang === 'EN' && country.capital].filter(Boolean).join(' · ')} />
          <Figures of={[[t('counts.events'), country.eventCount], [t('counts.articles'), country.articleCount], [t('country.partners'), country.relations.totalCount]]} />
          <div class="sections">
            <Section title={t('country.partners')}><RelationTable relations={country.relations.edges.map(({ node }) => node)} /></Section>
            <Section title={t('country.ministers')}>
              {country.ministers.length === 0 ? <p class="nothing">{t('country.noMinisters')}</p> : (
                <ul class="plain">{country.ministers.map(({ id, name, occupancies }) => (
                  <li key={id}><PersonName of={{ id, name }} /> <span class="faint">{occupancies.filter((occupancy) => occupancy.country?.code === code).map(({ officeName }) => officeName).join(', ')}</span></li>
                ))}</ul>
              )}
            </Section>
          </div>
          <FilterBar by={['period', 'type', 'mode', 'topic', 'written']} />
          <div class="sections">
            <Section title={t('country.timeline')} beside={unheeded}>
              <Answer of={series}>{({ timeline }) => <Timeline buckets={timeline} interval={intervalOf(filters)} title={t('country.timeline')} name={`timeline-${code}`} />}</Answer>
            </Section>
            <Section title={t('country.types')} beside={unheeded}><TypesOverTime filter={filter} interval={intervalOf(filters)} title={t('country.types')} name={`types-${code}`} /></Section>
            <Section title={t('country.topics')} beside={unheeded}><Answer of={series}>{({ topics: groups }) => <TopicsCounted groups={groups.edges.map(({ node }) => node)} />}</Answer></Section>
          </div>
          <Section title={t('country.events')} wide beside={unheeded}><EventList filter={filter} /></Section>
          <Section title={t('country.statements')} wide beside={<Unheeded heeds={['topic']} />}><StatementList filter={{ source: { eq: code }, ...(hasPeriod ? { reportedAt: days } : {}), ...(topics ? { topics } : {}) }} /></Section>
          <Section title={t('country.articles')} wide beside={<Unheeded heeds={['topic', 'written']} />}><ArticleList filter={{ countries: { any: [code] }, ...(filters.written ? { language: { eq: filters.written } } : {}), ...(hasPeriod ? { publishedAt: days } : {}), ...(topics ? { topics } : {}) }} /></Section>
        </>
      )}
    </Answer>
  );
}
