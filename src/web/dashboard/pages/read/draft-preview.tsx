import { ReadArticleDocument } from '../../../../client/operations.ts';
import type { ReadArticleQuery } from '../../../../client/operations.ts';
import { Answer } from '../../parts/answer.tsx';
import { useDeed } from '../../parts/event-line.tsx';
import { Found } from '../../parts/found.tsx';
import { CountryName, Listed, TopicName } from '../../parts/names.tsx';
import { When } from '../../parts/when.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { confidenceInWords } from '../../words/numbers.ts';
import { useWords } from '../../words/words.ts';
import type { Draft } from './draft.ts';

type Reading = ReadArticleQuery['reading'];

/** What the service reads in a draft; nothing is written by that. */
export function DraftPreview({ of: { input } }: { of: Draft }) {
  const { lang } = useWords();
  const asked = useOperation(ReadArticleDocument, { input, lang });
  return <Answer of={asked}>{({ reading }) => <Preview of={reading} isPage={input.html != null} />}</Answer>;
}

function Preview({ of: reading, isPage }: { of: Reading; isPage: boolean }) {
  const { t, code, tag } = useWords();
  const deed = useDeed();
  return (
    <div class="preview">
      {isPage && (
        <>
          <p><strong>{reading.title ?? t('article.untitled')}</strong> <span class="faint">{reading.source && `${reading.source}, `}<When of={{ date: reading.publishedAt }} /></span></p>
          <details><summary>{t('read.found')}</summary><p class="found-text">{reading.text}</p></details>
        </>
      )}
      <p class="faint">
        {code('language', reading.language)} · {t(`read.status.${reading.status}`)}
        {reading.duplicateOf && <> {t('read.sameAs', { title: reading.duplicateOf.title ?? reading.duplicateOf.id })}</>}
      </p>
      <dl class="found">
        <Found name={t('read.countries')}>{reading.countries.map((country) => <CountryName of={country} />)}</Found>
        <Found name={t('read.people')}>{reading.people.map(({ name, office, country }) => <>{name}{office && <span class="faint"> {code('office', office)}{country && `, ${country.name}`}</span>}</>)}</Found>
        <Found name={t('read.organizations')}>{reading.organizations.map(({ name }) => <>{name}</>)}</Found>
        <Found name={t('read.topics')}>{reading.topics.map((topic) => <TopicName of={topic} />)}</Found>
      </dl>
      <h3>{t('read.events')}</h3>
      {reading.events.length === 0 ? <p class="nothing">{t('state.noEvents')}</p> : (
        <ul class="plain">{reading.events.map((event, index) => (
          <li key={index}>
            <strong>{deed(event)}</strong> {event.modality !== 'ACTUAL' && <span class="badge">{code('modality', event.modality)}</span>} <When of={event} />
            <p class="event-who"><Listed>{event.countries.map((country) => <CountryName of={country} />)}</Listed>{event.people.length > 0 && `: ${event.people.map(({ name }) => name).join(', ')}`}</p>
            <blockquote>{event.evidence.quote}</blockquote>
            <p class="faint">{t('read.why', { rule: event.evidence.rule, confidence: confidenceInWords(event.evidence.confidence, tag) })}</p>
          </li>
        ))}</ul>
      )}
      {reading.statements.length > 0 && (
        <>
          <h3>{t('read.statements')}</h3>
          <ul class="plain">{reading.statements.map((statement, index) => (
            <li key={index}>
              <strong>{code('statement', statement.type)}</strong> {[statement.speaker?.name, statement.source?.name, statement.sourceOrganization?.name].filter(Boolean).join(', ')}
              <blockquote>{statement.evidence.quote}</blockquote>
            </li>
          ))}</ul>
        </>
      )}
    </div>
  );
}
