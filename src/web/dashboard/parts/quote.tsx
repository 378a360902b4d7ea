import { To, pathOf } from '../address/to.tsx';
import { useWords } from '../words/words.ts';

/** Words of an article and where they stand in it, in UTF-16 code units. */
export interface QuoteInArticle {
  quote: string;
  start: number;
  end: number;
  article: { id: string; title: string | null; source?: string | null };
}

/** Words of an article; the article's name leads to them in its text. */
export function Quote({ of: { quote, start, end, article } }: { of: QuoteInArticle }) {
  const { t } = useWords();
  return (
    <figure class="quote">
      <blockquote>{quote}</blockquote>
      <figcaption><To path={pathOf.article(article.id)} further={{ at: `${start}-${end}` }}>{article.title ?? t('article.untitled')}</To>{article.source && <span class="faint"> {article.source}</span>}</figcaption>
    </figure>
  );
}
