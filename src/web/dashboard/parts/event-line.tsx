import type { EventMode, EventType, Modality } from '../../../client/operations.ts';
import { To, pathOf } from '../address/to.tsx';
import { useWords } from '../words/words.ts';
import { CountryName, Listed, PersonName } from './names.tsx';
import type { NamedCountry, NamedPerson } from './names.tsx';
import { When } from './when.tsx';

/** What a list shows of an event; `quadClass` gives the colour: 1 and 2 cooperation, 3 and 4 conflict, in words and in deeds. */
export interface EventInLine {
  id: string;
  type: EventType;
  mode: EventMode | null;
  modality: Modality;
  date: string | null;
  endDate: string | null;
  reportedAt: string | null;
  quadClass: number | null;
  place: string | null;
  articleCount: number;
  countries: NamedCountry[];
  people: NamedPerson[];
  mentions: { quote: string }[];
}

/** What happened, in two words: a meeting, a signing; the type alone where there is no mode. */
export function useDeed(): (event: { type: EventType; mode: EventMode | null }) => string {
  const { code } = useWords();
  return ({ type, mode }) => (mode ? code('mode', mode) : code('type', type));
}

export function EventLine({ of: event }: { of: EventInLine }) {
  const { t, code } = useWords();
  const deed = useDeed();
  return (
    <article class="event-line" data-quad={event.quadClass ?? 0}>
      <p class="event-head">
        <To class="deed" path={pathOf.event(event.id)}>{deed(event)}</To>
        {event.modality !== 'ACTUAL' && <span class="badge">{code('modality', event.modality)}</span>}
        <When of={event} />
        {event.place && <span class="place">{event.place}</span>}
      </p>
      <p class="event-who">
        <Listed>{event.countries.map((country) => <CountryName of={country} />)}</Listed>
        {event.people.length > 0 && <>: <Listed>{event.people.map((person) => <PersonName of={person} />)}</Listed></>}
      </p>
      {event.mentions[0] && <blockquote>{event.mentions[0].quote}</blockquote>}
      {event.articleCount > 1 && <p class="told">{t('event.toldBy', { count: event.articleCount })}</p>}
    </article>
  );
}

/** Events as a list; that there are none is said. */
export function EventLines({ events }: { events: readonly EventInLine[] }) {
  const { t } = useWords();
  if (events.length === 0) return <p class="nothing">{t('state.noEvents')}</p>;
  return <ol class="event-lines">{events.map((event) => <li key={event.id}><EventLine of={event} /></li>)}</ol>;
}
