import { PairArticlesDocument, PairEventsDocument, PairHeadDocument } from '../../../../client/operations.ts';
import { To, pathOf } from '../../address/to.tsx';
import { eventFilterOf, periodOf, useFilters } from '../../address/filters.ts';
import { Answer } from '../../parts/answer.tsx';
import { ArticleLines } from '../../parts/article-lines.tsx';
import { EventLines } from '../../parts/event-line.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { More } from '../../parts/more.tsx';
import { CountryName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Section } from '../../parts/section.tsx';
import { Unheeded } from '../../parts/unheeded.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { Narrowed } from './narrowed.tsx';
import { PairFigures } from './pair-figures.tsx';
import { StatementsOfBoth } from './statements-of-both.tsx';

/** What is between two states: how it goes, since when, by which deeds and whom, and what each says. */
export default function PairPage({ a, b }: { a: string; b: string }) {
  const { t, lang } = useWords();
  const filters = useFilters();
  const pair = { a, b, period: periodOf(filters) };
  const { from: _from, to: _to, ...others } = filters;
  const topics = filters.topic && { any: [filters.topic] };
  const head = useOperation(PairHeadDocument, { ...pair, lang });
  return (
    <Answer of={head} whole>
      {({ bilateral }) => {
        const title = `${bilateral.a.name} – ${bilateral.b.name}`;
        return (
          <>
            <PageTitle title={title} over={t('pair.over')}>
              <p><CountryName of={bilateral.a} /> · <CountryName of={bilateral.b} /> · <To path={pathOf.pair(b, a)}>{t('pair.turned')}</To></p>
            </PageTitle>
            <FilterBar by={['period', 'type', 'mode', 'topic', 'written']} />
            <PairFigures of={bilateral} />
            <Unheeded heeds={[]} />
            <Narrowed a={bilateral.a} b={bilateral.b} name={bilateral.id} />
            <Section title={t('pair.events')} wide beside={<Unheeded heeds={['type', 'mode', 'topic']} />}>
              <More document={PairEventsDocument} variables={{ ...pair, filter: eventFilterOf(others), lang }} listOf={(data) => data.bilateral.events}>
                {(data) => <EventLines events={data.bilateral.events.edges.map(({ node }) => node)} />}
              </More>
            </Section>
            <Section title={t('pair.statements')} wide beside={<Unheeded heeds={['topic']} />}><StatementsOfBoth pair={{ ...pair, filter: topics && { topics } }} a={bilateral.a} b={bilateral.b} /></Section>
            <Section title={t('pair.articles')} wide beside={<Unheeded heeds={['topic', 'written']} />}>
              <More document={PairArticlesDocument} variables={{ ...pair, filter: { topics, language: filters.written && { eq: filters.written } } }} listOf={(data) => data.bilateral.articles}>
                {(data) => <ArticleLines articles={data.bilateral.articles.edges.map(({ node }) => node)} />}
              </More>
            </Section>
          </>
        );
      }}
    </Answer>
  );
}
