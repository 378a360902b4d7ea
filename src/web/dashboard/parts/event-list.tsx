import { NewestEventsDocument } from '../../../client/operations.ts';
import type { EventFilter } from '../../../client/operations.ts';
import { useWords } from '../words/words.ts';
import { EventLines } from './event-line.tsx';
import { More } from './more.tsx';

/** The events that a filter lets through, the newest first. */
export function EventList({ filter }: { filter: EventFilter | undefined }) {
  const { lang } = useWords();
  return (
    <More document={NewestEventsDocument} variables={{ filter, lang }} listOf={({ events }) => events}>
      {({ events }) => <EventLines events={events.edges.map(({ node }) => node)} />}
    </More>
  );
}
