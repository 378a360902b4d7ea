import { TopicTableDocument } from '../../../../client/operations.ts';
import { Answer } from '../../parts/answer.tsx';
import { TopicName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';

/** All topics with how much is told of each. */
export default function TopicsPage() {
  const { t, lang } = useWords();
  const asked = useOperation(TopicTableDocument, { lang });
  return (
    <>
      <PageTitle title={t('topic.heading')} />
      <Answer of={asked}>
        {({ topics }) => (
          <div class="scrolling" tabIndex={0} role="region" aria-label={t('topic.heading')}>
            <table>
              <thead><tr><th scope="col">{t('filter.topic')}</th><th scope="col" class="number">{t('counts.events')}</th><th scope="col" class="number">{t('counts.articles')}</th><th scope="col" class="spare">IPTC</th></tr></thead>
              <tbody>{topics.edges.map(({ node }) => (
                <tr key={node.id}><th scope="row"><TopicName of={node} /></th><td class="number">{node.eventCount}</td><td class="number">{node.articleCount}</td><td class="spare">{node.mediaTopic}</td></tr>
              ))}</tbody>
            </table>
          </div>
        )}
      </Answer>
    </>
  );
}
