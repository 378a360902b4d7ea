import { EventWholeDocument } from '../../../../client/operations.ts';
import type { EventWholeQuery } from '../../../../client/operations.ts';
import { Answer } from '../../parts/answer.tsx';
import { useDeed } from '../../parts/event-line.tsx';
import { Found } from '../../parts/found.tsx';
import { CountryName, PersonName, TopicName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Quote } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import { Day, When } from '../../parts/when.tsx';
import { To, pathOf } from '../../address/to.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { confidenceInWords, numberInWords } from '../../words/numbers.ts';
import { useWords } from '../../words/words.ts';
import { NotFoundPage } from '../not-found.tsx';
import { SplitEvent } from './split-event.tsx';

type Event = NonNullable<EventWholeQuery['event']>;

const codesOf = (states: readonly { code: string }[]): string => states.map(({ code }) => code).sort().join();

/** An event: who, when, where, how sure, and every sentence that tells it. */
export default function EventPage({ id }: { id: string }) {
  const { lang } = useWords();
  const asked = useOperation(EventWholeDocument, { id, lang });
  return <Answer of={asked} whole>{({ event }) => (event === null ? <NotFoundPage what={id} /> : <Whole of={event} again={asked.again} />)}</Answer>;
}

function Whole({ of: event, again }: { of: Event; again: () => void }) {
  const { t, code, tag } = useWords();
  const deed = useDeed();
  const isMutual = event.source.length > 1 && codesOf(event.source) === codesOf(event.target);
  // The sentences that tell the event stand below, once.
  const isTold = ({ article, start }: { article: { id: string }; start: number }): boolean => event.mentions.some((mention) => mention.article.id === article.id && mention.start === start);
  return (
    <>
      <PageTitle title={[deed(event), event.countries.map(({ name }) => name).join(', ')].filter(Boolean).join(': ')} over={t('event.over')}>
        <p><When of={event} /> {event.place && <span class="place">{event.place}</span>} <span class="badge">{code('modality', event.modality)}</span></p>
        <SplitEvent of={event} onSaid={again} />
      </PageTitle>
      <div class="sections">
        <Section title={t('event.who')}>
          <dl class="found">
            {!(isMutual && codesOf(event.countries) === codesOf(event.source)) && <Found name={t('read.countries')}>{event.countries.map((country) => <CountryName of={country} />)}</Found>}
            <Found name={isMutual ? t('event.mutual') : t('event.source')}>{event.source.map((country) => <CountryName of={country} />)}</Found>
            {!isMutual && <Found name={t('event.target')}>{event.target.map((country) => <CountryName of={country} />)}</Found>}
            <Found name={t('read.organizations')}>{event.organizations.map(({ id, name }) => <To path={pathOf.organization(id)}>{name}</To>)}</Found>
          </dl>
          {event.participations.map(({ person, evidence }) => (
            <div key={person.id}>
              <h3><PersonName of={person} /></h3>
              {evidence.filter((quote) => !isTold(quote)).slice(0, 2).map((quote) => <Quote key={`${quote.article.id} ${quote.start}`} of={quote} />)}
            </div>
          ))}
        </Section>
        <Section title={t('event.what')}>
          <dl class="found">
            <Found name={t('event.when')}>{[<When of={event} />, ...(event.date ? [t(`event.dateSource.${event.dateSource}`)] : [])]}</Found>
            {event.reportedAt && <Found name={t('event.reported')}>{[<Day date={event.reportedAt} />]}</Found>}
            <Found name={t('filter.type')}>{[code('type', event.type), ...(event.mode ? [code('mode', event.mode)] : [])]}</Found>
            <Found name={t('event.taken')}>{[`${code('modality', event.modality)}${event.counts ? '' : ` (${t('event.countsNot')})`}`]}</Found>
            <Found name={t('read.topics')}>{event.topics.map((topic) => <TopicName of={topic} />)}</Found>
            {event.quadClass !== null && <Found name={t('event.quad')}>{[t(`event.quadClass.${event.quadClass}`)]}</Found>}
            {event.cameoCode && <Found name="CAMEO">{[event.cameoCode]}</Found>}
            {event.goldstein !== null && <Found name="Goldstein">{[numberInWords(event.goldstein, tag)]}</Found>}
            {event.ploverScore !== null && <Found name="PLOVER">{[numberInWords(event.ploverScore, tag)]}</Found>}
          </dl>
        </Section>
      </div>
      <Section title={t('event.sentences', { articles: event.articleCount, sources: event.sourceCount })} wide>
        {event.mentions.map((mention) => (
          <div key={`${mention.article.id} ${mention.start}`} lang={mention.article.language.toLowerCase()}>
            <Quote of={mention} />
            <p class="faint">{mention.article.publishedAt && <><Day date={mention.article.publishedAt} />, </>}{t('finding.why', { rule: mention.rule, confidence: confidenceInWords(mention.confidence, tag) })}</p>
          </div>
        ))}
      </Section>
    </>
  );
}
