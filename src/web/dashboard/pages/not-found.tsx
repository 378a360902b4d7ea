import { To } from '../address/to.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { useWords } from '../words/words.ts';

/** Where an address leads nowhere, or to what is not in the graph. */
export function NotFoundPage({ what }: { what?: string }) {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('absent.title')} />
      <p>{what ? t('absent.what', { what }) : t('absent.text')}</p>
      <p><To path="/search">{t('absent.search')}</To></p>
    </>
  );
}
