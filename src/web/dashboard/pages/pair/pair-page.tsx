import { PairArticlesDocument, PairEventsDocument, PairHeadDocument } from '../../../../client/operations.ts';
import { To, pathOf } from '../../address/to.tsx';
import { eventFilterOf, periodOf, useFilters } from '../../address/filters.ts';
import { intervalOf } from '../../address/interval.ts';
import { Answer } from '../../parts/answer.tsx';
import { ArticleLines } from '../../parts/article-lines.tsx';
import { EventLines } from '../../parts/event-line.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { More } from '../../parts/more.tsx';
import { CountryName, TopicName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { PeopleCounted } from '../../parts/people-counted.tsx';
import { Section } from '../../parts/section.tsx';
import { TypesOverTime } from '../../parts/types-over-time.tsx';
import { Timeline } from '../../pictures/timeline.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { BothWays } from './both-ways.tsx';
import { DeedsTable } from './deeds-table.tsx';
import { PairFigures } from './pair-figures.tsx';
import { StatementsOfBoth } from './statements-of-both.tsx';

/** What is between two states: how it goes, since when, by which deeds and whom, and what each says. */
export default function PairPage({ a, b }: { a: string; b: string }) {
  const { t, lang } = useWords();
  const filters = useFilters();
  const pair = { a, b, period: periodOf(filters) };
  const interval = intervalOf(filters);
  const { from: _from, to: _to, ...others } = filters;
  const head = useOperation(PairHeadDocument, { ...pair, interval, lang });
  return (
    <Answer of={head} whole>
      {({ bilateral }) => {
        const title = `${bilateral.a.name} – ${bilateral.b.name}`;
        return (
          <>
            <PageTitle title={title} over={t('pair.over')}>
              <p><CountryName of={bilateral.a} /> · <CountryName of={bilateral.b} /> · <To path={pathOf.pair(b, a)}>{t('pair.turned')}</To></p>
            </PageTitle>
            <PairFigures of={bilateral} />
            <FilterBar by={['period', 'type', 'mode', 'topic', 'written']} />
            <div class="sections">
              <Section title={t('pair.timeline')}><Timeline buckets={bilateral.bothWays} interval={interval} title={t('pair.timeline')} name={`timeline-${bilateral.id}`} /></Section>
              <Section title={t('pair.eachWay')}><BothWays a={bilateral.a} b={bilateral.b} fromAToB={bilateral.fromAToB} fromBToA={bilateral.fromBToA} interval={interval} /></Section>
              <Section title={t('pair.types')}><TypesOverTime filter={{ ...eventFilterOf(filters), countries: { all: [a, b] } }} interval={interval} title={t('pair.types')} name={`types-${bilateral.id}`} /></Section>
              <Section title={t('pair.deeds')}><DeedsTable counts={bilateral.counts} name={`deeds-${bilateral.id}`} /></Section>
              <Section title={t('pair.topics')}>
                <ul class="plain">{bilateral.topics.edges.map(({ eventCount, node }) => <li key={node.id}><TopicName of={node} /> <span class="faint">{eventCount}</span></li>)}</ul>
              </Section>
              <Section title={t('pair.people')}><PeopleCounted edges={bilateral.people.edges} /></Section>
            </div>
            <Section title={t('pair.events')} wide>
              <More document={PairEventsDocument} variables={{ ...pair, filter: eventFilterOf(others), lang }} listOf={(data) => data.bilateral.events}>
                {(data) => <EventLines events={data.bilateral.events.edges.map(({ node }) => node)} />}
              </More>
            </Section>
            <Section title={t('pair.statements')} wide><StatementsOfBoth pair={pair} a={bilateral.a} b={bilateral.b} /></Section>
            <Section title={t('pair.articles')} wide>
              <More document={PairArticlesDocument} variables={{ ...pair, filter: filters.written ? { language: { eq: filters.written } } : undefined }} listOf={(data) => data.bilateral.articles}>
                {(data) => <ArticleLines articles={data.bilateral.articles.edges.map(({ node }) => node)} />}
              </More>
            </Section>
          </>
        );
      }}
    </Answer>
  );
}
