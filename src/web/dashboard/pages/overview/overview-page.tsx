import { OverviewDocument } from '../../../../client/operations.ts';
import { eventFilterOf, periodOf, useFilters } from '../../address/filters.ts';
import { intervalOf } from '../../address/interval.ts';
import { Answer } from '../../parts/answer.tsx';
import { EventList } from '../../parts/event-list.tsx';
import { Figures } from '../../parts/figures.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { LiveEvents } from '../../parts/live-events.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { RelationTable } from '../../parts/relation-table.tsx';
import { Section } from '../../parts/section.tsx';
import { Unheeded } from '../../parts/unheeded.tsx';
import { Moment } from '../../parts/when.tsx';
import { WhenSeen } from '../../parts/when-seen.tsx';
import { Timeline } from '../../pictures/timeline.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { Activity } from './activity.tsx';

/** What there is, how fresh it is, and what is new. */
export default function OverviewPage() {
  const { t, lang } = useWords();
  const filters = useFilters();
  const filter = eventFilterOf(filters);
  const asked = useOperation(OverviewDocument, { filter, pairs: { period: periodOf(filters) }, interval: intervalOf(filters), lang });
  return (
    <>
      <PageTitle title={t('overview.title')} />
      <Answer of={asked}>
        {({ status: { counts, sources }, timeline, relations }) => (
          <>
            <div class="sections">
              <Section title={t('overview.holds')}>
                <Figures of={(['articles', 'events', 'people', 'statements', 'relations', 'sources'] as const).map((name) => [t(`counts.${name}`), counts[name]])} />
              </Section>
              <Section title={t('overview.sources')}>
                <ul class="plain">{sources.map(({ id, name, articleCount, lastIngestedAt }) => (
                  <li key={id}>{name} <span class="faint">{t('overview.articles', { count: articleCount })}{lastIngestedAt && <>, <Moment at={lastIngestedAt} /></>}</span></li>
                ))}</ul>
              </Section>
            </div>
            <FilterBar by={['period', 'type', 'mode', 'topic']} />
            <div class="sections">
              <Section title={t('overview.volume')}><Timeline buckets={timeline} interval={intervalOf(filters)} title={t('overview.volume')} name="volume" /></Section>
              <Section title={t('overview.pairs')} beside={<Unheeded heeds={[]} />}><RelationTable relations={relations.edges.map(({ node }) => node)} /></Section>
            </div>
          </>
        )}
      </Answer>
      <Section title={t('overview.map')} wide><WhenSeen class="place-of-map">{() => <Activity filter={filter} />}</WhenSeen></Section>
      <Section title={t('overview.newest')} wide>
        <LiveEvents filter={filter} />
        <EventList filter={filter} />
      </Section>
    </>
  );
}
