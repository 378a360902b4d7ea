import { useContext, useState } from 'preact/hooks';
import { RequestError } from '../../../../client/request-error.ts';
import { createClient } from '../../../../client/client.ts';
import { eventFilterOf, useFilters } from '../../address/filters.ts';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { saveAs } from '../../parts/save-as.ts';
import { Section } from '../../parts/section.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Access } from '../../service/access.ts';
import type { Fault } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { FORMATS } from './formats.ts';

/** How the graph is taken away or asked by programs. */
export default function DataPage() {
  const { t } = useWords();
  const filters = useFilters();
  const { key } = useContext(Access);
  const [fault, setFault] = useState<Fault | null>(null);
  const take = async (format: keyof typeof FORMATS): Promise<void> => {
    setFault(null);
    try {
      const stream = await createClient({ url: location.origin, key: key ?? undefined }).export(format, { events: eventFilterOf(filters) });
      saveAs(`bilateral.${FORMATS[format]}`, await new Response(stream).blob());
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setFault({ code: error.code, sentence: error.message });
    }
  };
  return (
    <>
      <PageTitle title={t('data.heading')} />
      <Section title={t('data.takeAway')} wide>
        <p>{t('data.narrowed')}</p>
        <FilterBar by={['period', 'type', 'mode', 'topic']} />
        <ul class="plain">{(Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((format) => (
          <li key={format}><button type="button" class="small" onClick={() => void take(format)}>{format}</button> {t(`data.format.${format}`)}</li>
        ))}</ul>
        {fault && <Trouble fault={fault} again={() => setFault(null)} />}
      </Section>
      <Section title={t('data.ask')} wide>
        <ul class="plain">
          <li><a href="/graphiql">GraphiQL</a>: {t('data.graphiql')}</li>
          <li><code>/graphql</code>: {t('data.endpoint')}</li>
          <li><a href="/metrics">/metrics</a>, <a href="/healthz">/healthz</a>, <a href="/readyz">/readyz</a>: {t('data.machines')}</li>
        </ul>
      </Section>
    </>
  );
}
