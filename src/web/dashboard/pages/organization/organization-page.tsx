import { OrganizationHeadDocument } from '../../../../client/operations.ts';
import { eventFilterOf, useFilters } from '../../address/filters.ts';
import { Answer } from '../../parts/answer.tsx';
import { ArticleLines } from '../../parts/article-lines.tsx';
import { EventList } from '../../parts/event-list.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Section } from '../../parts/section.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { NotFoundPage } from '../not-found.tsx';

/** An organisation: its events and the articles that name it. */
export default function OrganizationPage({ id }: { id: string }) {
  const { t, lang } = useWords();
  const filters = useFilters();
  const asked = useOperation(OrganizationHeadDocument, { id, lang });
  return (
    <Answer of={asked} whole>
      {({ organization }) => organization === null ? <NotFoundPage what={id} /> : (
        <>
          <PageTitle title={organization.name} over={t('organization.over')} />
          <Section title={t('counts.events')} wide>
            <FilterBar by={['period', 'type', 'mode', 'topic']} />
            <EventList filter={{ ...eventFilterOf(filters), organizations: { any: [id] } }} />
          </Section>
          <Section title={t('counts.articles')} wide><ArticleLines articles={organization.articles.edges.map(({ node }) => node)} /></Section>
        </>
      )}
    </Answer>
  );
}
