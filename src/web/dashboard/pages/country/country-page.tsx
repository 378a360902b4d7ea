import { CountryHeadDocument, CountrySeriesDocument } from '../../../../client/operations.ts';
import { eventFilterOf, useFilters } from '../../address/filters.ts';
import { intervalOf } from '../../address/interval.ts';
import { Answer } from '../../parts/answer.tsx';
import { EventList } from '../../parts/event-list.tsx';
import { Figures } from '../../parts/figures.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { PersonName, TopicName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { RelationTable } from '../../parts/relation-table.tsx';
import { Section } from '../../parts/section.tsx';
import { Timeline } from '../../pictures/timeline.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { NotFoundPage } from '../not-found.tsx';

/** A country: whom it deals with, who speaks for it, what about, and when. */
export default function CountryPage({ code }: { code: string }) {
  const { t, lang } = useWords();
  const filters = useFilters();
  const filter = { ...eventFilterOf(filters), countries: { any: [code] } };
  const head = useOperation(CountryHeadDocument, { code, lang });
  const series = useOperation(CountrySeriesDocument, { filter, interval: intervalOf(filters) });
  return (
    <Answer of={head} whole>
      {({ country }) => country === null ? <NotFoundPage what={code} /> : (
        <>
          <PageTitle title={country.name} over={[t('country.over'), country.region?.name, country.capital].filter(Boolean).join(' · ')} />
          <Figures of={[[t('counts.events'), country.eventCount], [t('counts.articles'), country.articleCount], [t('country.partners'), country.relations.totalCount]]} />
          <FilterBar by={['period', 'type', 'mode', 'topic']} />
          <div class="sections">
            <Section title={t('country.timeline')}>
              <Answer of={series}>{({ timeline }) => <Timeline buckets={timeline} interval={intervalOf(filters)} title={t('country.timeline')} name={`timeline-${code}`} />}</Answer>
            </Section>
            <Section title={t('country.partners')}><RelationTable relations={country.relations.edges.map(({ node }) => node)} /></Section>
            <Section title={t('country.ministers')}>
              {country.ministers.length === 0 ? <p class="nothing">{t('country.noMinisters')}</p> : (
                <ul class="plain">{country.ministers.map(({ id, name, occupancies }) => (
                  <li key={id}><PersonName of={{ id, name }} /> <span class="faint">{occupancies.filter((occupancy) => occupancy.country?.code === code).map(({ officeName }) => officeName).join(', ')}</span></li>
                ))}</ul>
              )}
            </Section>
            <Section title={t('country.topics')}>
              <ul class="plain">{country.topics.edges.map(({ eventCount, node }) => <li key={node.id}><TopicName of={node} /> <span class="faint">{eventCount}</span></li>)}</ul>
            </Section>
          </div>
          <Section title={t('country.events')} wide><EventList filter={filter} /></Section>
        </>
      )}
    </Answer>
  );
}
