import { PersonHeadDocument, PersonStatementsDocument } from '../../../../client/operations.ts';
import type { PersonHeadQuery } from '../../../../client/operations.ts';
import { eventFilterOf, useFilters } from '../../address/filters.ts';
import { Answer } from '../../parts/answer.tsx';
import { ArticleList } from '../../parts/article-list.tsx';
import { EventList } from '../../parts/event-list.tsx';
import { Figures } from '../../parts/figures.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { More } from '../../parts/more.tsx';
import { CountryName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { PeopleCounted } from '../../parts/people-counted.tsx';
import { Section } from '../../parts/section.tsx';
import { StatementLine } from '../../parts/statement-line.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { NotFoundPage } from '../not-found.tsx';
import { Offices } from './offices.tsx';
import { OfficesInTime } from './offices-in-time.tsx';
import { SplitPerson } from './split-person.tsx';

type Person = NonNullable<PersonHeadQuery['person']>;

/** A person: offices in time, whom the person meets, what the person does and says, and where it is written. */
export default function PersonPage({ id }: { id: string }) {
  const { lang } = useWords();
  const asked = useOperation(PersonHeadDocument, { id, lang });
  return <Answer of={asked} whole>{({ person }) => (person === null ? <NotFoundPage what={id} /> : <Whole of={person} again={asked.again} />)}</Answer>;
}

function Whole({ of: found, again }: { of: Person; again: () => void }) {
  const { id, name, names, country, articleCount, occupancies, counterparts } = found;
  const { t, lang, code } = useWords();
  const filters = useFilters();
  return (
    <>
      <PageTitle title={name} over={t('person.over')}>{country && <p><CountryName of={country} /></p>}<SplitPerson of={found} onSaid={again} /></PageTitle>
      <Figures of={[[t('counts.articles'), articleCount], [t('person.counterparts'), counterparts.totalCount]]} />
      <div class="sections">
        <Section title={t('person.offices')}>
          <OfficesInTime of={occupancies} name={`offices-${id}`} />
          <Offices of={occupancies} />
        </Section>
        <Section title={t('person.names')}>
          <ul class="plain">{names.map(({ name: form, language, count }) => <li key={`${form} ${language}`} lang={language.toLowerCase()}>{form} <span class="faint">{code('language', language)}, {count}</span></li>)}</ul>
        </Section>
        <Section title={t('person.counterparts')}><PeopleCounted edges={counterparts.edges} /></Section>
      </div>
      <Section title={t('person.events')} wide>
        <FilterBar by={['period', 'type', 'mode', 'topic']} />
        <EventList filter={{ ...eventFilterOf(filters), people: { any: [id] } }} />
      </Section>
      <Section title={t('person.statements')} wide>
        <More document={PersonStatementsDocument} variables={{ id, lang }} listOf={({ person }) => person?.statements}>
          {({ person }) => (person?.statements.edges.length
            ? <>{person.statements.edges.map(({ node }) => <StatementLine key={node.id} of={node} />)}</>
            : <p class="nothing">{t('state.noStatements')}</p>)}
        </More>
      </Section>
      <Section title={t('person.articles')} wide><ArticleList filter={{ people: { any: [id] } }} /></Section>
    </>
  );
}
