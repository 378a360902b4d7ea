import { useMutation } from '@urql/preact';
import { SplitEventDocument } from '../../../../client/operations.ts';
import type { EventWholeQuery } from '../../../../client/operations.ts';
import { Split, SplitChoice } from '../../parts/split.tsx';
import { Day } from '../../parts/when.tsx';
import { faultOf } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';

/** Says that an event is two, by the articles that tell of it. */
export function SplitEvent({ of: { id, mentions }, onSaid }: { of: NonNullable<EventWholeQuery['event']>; onSaid: () => void }) {
  const { t } = useWords();
  const [, split] = useMutation(String(SplitEventDocument));
  const articles = [...new Map(mentions.map(({ article, quote }) => [article.id, { ...article, quote }])).values()];
  const byArticle = (): preact.ComponentChildren => articles.map(({ id: key, title, quote, publishedAt }) => (
    <SplitChoice key={key} value={key}>{title ?? t('article.untitled')} <span class="faint">{publishedAt && <Day date={publishedAt} />} {quote}</span></SplitChoice>
  ));
  return (
    <Split kind="EVENT" ways={articles.length > 1 ? [['articles', byArticle]] : []}
      say={async (_, parts, reason) => {
        const { error } = await split({ id, articles: parts, reason: reason || null });
        if (error) return faultOf(error);
        onSaid();
        return null;
      }} />
  );
}
