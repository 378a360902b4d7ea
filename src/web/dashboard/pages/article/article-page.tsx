import { useMemo } from 'preact/hooks';
import { ArticleWholeDocument } from '../../../../client/operations.ts';
import type { ArticleWholeQuery } from '../../../../client/operations.ts';
import { To, pathOf } from '../../address/to.tsx';
import { useAddressValue } from '../../address/value.ts';
import { Answer } from '../../parts/answer.tsx';
import { EventLines, useDeed } from '../../parts/event-line.tsx';
import { Found } from '../../parts/found.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import { CountryName, PersonName, TopicName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Section } from '../../parts/section.tsx';
import { Day, Moment } from '../../parts/when.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { NotFoundPage } from '../not-found.tsx';
import { findingsOf } from './findings.ts';

type Article = NonNullable<ArticleWholeQuery['article']>;

const PLACE = /^(\d{1,9})-(\d{1,9})$/;

/** An article: its text with all that was read in it, and the same as lists. */
export default function ArticlePage({ id }: { id: string }) {
  const { lang } = useWords();
  const asked = useOperation(ArticleWholeDocument, { id, lang });
  return <Answer of={asked} whole>{({ article }) => (article === null ? <NotFoundPage what={id} /> : <Whole of={article} />)}</Answer>;
}

function Whole({ of: article }: { of: Article }) {
  const words = useWords();
  const { t, code } = words;
  const deed = useDeed();
  const [place] = useAddressValue('at');
  const at = useMemo(() => {
    const match = PLACE.exec(place);
    return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
  }, [place]);
  const findings = useMemo(() => findingsOf(article, words, deed), [article, words]);
  return (
    <>
      <PageTitle title={article.title ?? t('article.untitled')} over={t('article.over')}>
        <p class="faint">
          {article.source && `${article.source}, `}{article.publishedAt ? <Day date={article.publishedAt} /> : t('when.unknown')}, {code('language', article.language)}
          {article.originalSource && ` · ${t('article.after', { source: article.originalSource })}`} · {t('article.ingested')} <Moment at={article.ingestedAt} />
          {article.url && /^https?:/.test(article.url) && <> · <a href={article.url} rel="noreferrer noopener" target="_blank">{t('article.original')}</a></>}
        </p>
        {article.duplicateOf && <p>{t('article.copyOf')} <To path={pathOf.article(article.duplicateOf.id)}>{article.duplicateOf.title ?? article.duplicateOf.id}</To></p>}
      </PageTitle>
      <div class="article-and-lists">
        <div lang={article.language.toLowerCase()}><MarkedText text={article.text} findings={findings} at={at} /></div>
        <div>
          <Section title={t('article.named')}>
            <dl class="found">
              <Found name={t('read.countries')}>{article.countries.map((country) => <CountryName of={country} />)}</Found>
              <Found name={t('read.people')}>{article.people.map((person) => <PersonName of={person} />)}</Found>
              <Found name={t('read.organizations')}>{article.organizations.map(({ id, name }) => <To path={pathOf.organization(id)}>{name}</To>)}</Found>
              <Found name={t('read.topics')}>{article.topics.map((topic) => <TopicName of={topic} />)}</Found>
            </dl>
          </Section>
          <Section title={t('read.events')}><EventLines events={article.events.map((event) => ({ ...event, quadClass: null, place: null, articleCount: 1, mentions: event.mentions.filter((mention) => mention.article.id === article.id) }))} /></Section>
        </div>
      </div>
    </>
  );
}
