import { To } from '../address/to.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { useWords } from '../words/words.ts';

/** Where an address leads nowhere, or to what is not in the graph. */
export function NotFoundPage({ what }: { what?: string }) {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('notFound.title')} />
      <p>{what ? t('notFound.what', { what }) : t('notFound.text')}</p>
      <p><To path="/search">{t('notFound.search')}</To></p>
    </>
  );
}
