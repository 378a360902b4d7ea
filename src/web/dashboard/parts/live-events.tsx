import { useState } from 'preact/hooks';
import { LiveEventsDocument } from '../../../client/operations.ts';
import type { EventFilter } from '../../../client/operations.ts';
import { useLive } from '../service/live.ts';
import { useWords } from '../words/words.ts';
import { EventLine } from './event-line.tsx';
import type { EventInLine } from './event-line.tsx';

/** As many as are kept; what came before them stands in the list below once the page is opened anew. */
const MOST = 50;

/** Events that come in while the page is open, the latest first, and whether it hears of them. */
export function LiveEvents({ filter }: { filter: EventFilter | undefined }) {
  const { t, lang } = useWords();
  const [arrived, setArrived] = useState<readonly EventInLine[]>([]);
  const state = useLive(LiveEventsDocument, { filter, lang }, ({ eventRecorded: { event } }) => {
    setArrived((before) => [event, ...before.filter(({ id }) => id !== event.id)].slice(0, MOST));
  });
  return (
    <div class="live">
      <p class="live-state" data-state={state}><span aria-hidden="true" class="dot" />{t(`live.${state}`)}</p>
      <div aria-live="polite">
        {arrived.length > 0 && <p class="for-screen-readers">{t('live.arrived', { count: arrived.length })}</p>}
        <ol class="event-lines arrived">{arrived.map((event) => <li key={event.id}><EventLine of={event} /></li>)}</ol>
      </div>
    </div>
  );
}
