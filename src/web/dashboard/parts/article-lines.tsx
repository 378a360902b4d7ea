import type { Language } from '../../../client/operations.ts';
import { To, pathOf } from '../address/to.tsx';
import { useWords } from '../words/words.ts';
import { Day } from './when.tsx';

export interface ArticleInLine {
  id: string;
  title: string | null;
  source: string | null;
  publishedAt: string | null;
  language: Language;
}

export function ArticleLines({ articles }: { articles: readonly ArticleInLine[] }) {
  const { t, code } = useWords();
  if (articles.length === 0) return <p class="nothing">{t('article.none')}</p>;
  return (
    <ul class="plain">{articles.map(({ id, title, source, publishedAt, language }) => (
      <li key={id}>
        <To path={pathOf.article(id)}>{title ?? t('article.untitled')}</To>{' '}
        <span class="faint">{source && `${source}, `}{publishedAt ? <Day date={publishedAt} /> : t('when.unknown')}, {code('language', language)}</span>
      </li>
    ))}</ul>
  );
}
