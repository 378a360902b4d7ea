import { useMutation } from '@urql/preact';
import { ArticlesOfPersonDocument, SplitPersonDocument } from '../../../../client/operations.ts';
import type { PersonHeadQuery } from '../../../../client/operations.ts';
import { More } from '../../parts/more.tsx';
import { Split, SplitChoice } from '../../parts/split.tsx';
import type { SplitBy } from '../../parts/split.tsx';
import { Day } from '../../parts/when.tsx';
import { faultOf } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';

/** Says that a person is two, by names or by articles. */
export function SplitPerson({ of: { id, names, articleCount }, onSaid }: { of: NonNullable<PersonHeadQuery['person']>; onSaid: () => void }) {
  const { t } = useWords();
  const [, split] = useMutation(String(SplitPersonDocument));
  const forms = [...new Set(names.map(({ name }) => name))];
  const byName = (): preact.ComponentChildren => forms.map((form) => <SplitChoice key={form} value={form}>{form}</SplitChoice>);
  const byArticle = (): preact.ComponentChildren => (
    <More document={ArticlesOfPersonDocument} variables={{ id }} listOf={({ person }) => person?.articles}>
      {({ person }) => person?.articles.edges.map(({ node }) => (
        <SplitChoice key={node.id} value={node.id}>{node.title ?? t('article.untitled')} <span class="faint">{node.source} {node.publishedAt && <Day date={node.publishedAt} />}</span></SplitChoice>
      ))}
    </More>
  );
  return (
    <Split kind="PERSON"
      ways={[...(forms.length > 1 ? [['names', byName] as const] : []), ...(articleCount > 1 ? [['articles', byArticle] as const] : [])]}
      say={async (by: SplitBy, parts, reason) => {
        const { error } = await split({ id, [by]: parts, reason: reason || null });
        if (error) return faultOf(error);
        onSaid();
        return null;
      }} />
  );
}
